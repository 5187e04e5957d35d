#include "backend/formats/shipped_folder.h"

#include <cstdlib>
#include <filesystem>

namespace penfield::formats {

namespace fs = std::filesystem;

std::string find(const ShippedFolder &folder)
{
    std::error_code ignored;
    const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    const char *chosen = std::getenv(folder.variable);
    for (const fs::path &place : {fs::path(chosen ? chosen : ""), program / "../share/penfield" / folder.name, fs::path(folder.source)})
        if (!place.empty() && fs::exists(place / folder.marker, ignored))
            return place.lexically_normal().string();
    return {};
}

}  // namespace penfield::formats
