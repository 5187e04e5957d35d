#include "app/gui/demo_location.h"

#include "backend/formats/demo_folder.h"

namespace penfield {

Demo openDemo()
{
    const QString folder = QString::fromStdString(formats::demoFolder());
    return {{folder + "/model", folder + "/transcoders", folder + "/features.db"},
            formats::readDemoManifest((folder + "/demo.json").toStdString())};
}

}  // namespace penfield
