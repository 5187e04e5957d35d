#include "backend/formats/demo_folder.h"

#include "backend/types/error.h"

#include <cstdlib>
#include <filesystem>

namespace penfield::formats {

namespace fs = std::filesystem;

std::string demoFolder()
{
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    const char *chosen = std::getenv("PENFIELD_DEMO");
    for (const fs::path &place : {fs::path(chosen ? chosen : ""), program / "../share/penfield/demo", fs::path(PENFIELD_SOURCE_DEMO)})
        if (!place.empty() && fs::exists(place / "demo.json", ignored))
            return place.lexically_normal().string();
    throw Error(
        PENFIELD_SENTENCE("The demo that belongs to Penfield was not found. Install Penfield again, set PENFIELD_DEMO to the folder "
                          "that holds demo.json, or name files of your own with --model, --dictionary and --database."));
}

}  // namespace penfield::formats
