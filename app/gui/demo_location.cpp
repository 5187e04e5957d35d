#include "app/gui/demo_location.h"

#include "backend/types/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace penfield {

QString demoFolder()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList places{qEnvironmentVariable("PENFIELD_DEMO"), here + "/../share/penfield/demo",
                             here + "/../../../resources/demo",  // build/<preset>/bin of a source tree
                             QStringLiteral(PENFIELD_SOURCE_DEMO)};
    for (const QString &place : places)
        if (!place.isEmpty() && QFileInfo::exists(place + "/demo.json"))
            return QDir::cleanPath(place);
    return {};
}

Demo openDemo(const QString &folder)
{
    if (folder.isEmpty())
        throw Error(PENFIELD_SENTENCE("The demo that belongs to Penfield was not found. Install Penfield again, or set PENFIELD_DEMO "
                                      "to the folder that holds demo.json."));
    Demo demo;
    demo.sources = {folder + "/model", folder + "/transcoders", folder + "/features.db"};
    demo.manifest = formats::readDemoManifest((folder + "/demo.json").toStdString());
    return demo;
}

}  // namespace penfield
