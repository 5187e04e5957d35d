#include "backend/formats/demo_folder.h"

#include "backend/formats/shipped_folder.h"
#include "backend/types/error.h"

namespace penfield::formats {

std::string demoFolder()
{
    std::string place = find({"PENFIELD_DEMO", "demo", PENFIELD_SOURCE_RESOURCES "/demo", "demo.json"});
    if (place.empty())
        throw Error(
            PENFIELD_SENTENCE("The demo that belongs to Penfield was not found. Install Penfield again, set PENFIELD_DEMO to the folder "
                              "that holds demo.json, or name files of your own with --model, --dictionary and --database."));
    return place;
}

}  // namespace penfield::formats
