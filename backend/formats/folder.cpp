#include "backend/formats/folder.h"

#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace fs = std::filesystem;

namespace penfield::formats {

bool exists(const std::string &path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::string fileIn(const std::string &folder, std::string_view name)
{
    return (fs::path(folder) / name).string();
}

void requireFolder(const std::string &folder)
{
    std::error_code ignored;
    if (!fs::exists(folder, ignored))
        throw Error(PENFIELD_SENTENCE("The folder %1 is not there. Check its name."), {folder});
    if (!fs::is_directory(folder, ignored))
        throw Error(PENFIELD_SENTENCE("%1 is a file where a folder is expected. Choose the folder it lies in."), {folder});
}

std::string pathInside(const std::string &folder, const std::string &name, const std::string &saidBy)
{
    if (name.find("://") != std::string::npos)
        throw Error(PENFIELD_SENTENCE("The file %1 names %2, which is on a network. Download it into the folder %3 first."),
                    {saidBy, printable(name), folder});
    const fs::path relative(name);
    const bool climbs = std::any_of(relative.begin(), relative.end(), [](const fs::path &part) { return part == ".."; });
    if (name.empty() || name.find('\0') != std::string::npos || relative.is_absolute() || climbs)
        throw Error(PENFIELD_SENTENCE("The file %1 names \"%2\", which is not inside its folder. Only files inside %3 are read."),
                    {saidBy, printable(name), folder});
    return (fs::path(folder) / relative).lexically_normal().string();
}

}  // namespace penfield::formats
