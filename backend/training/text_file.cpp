#include "backend/training/text_file.h"

#include <fstream>

#include "backend/types/error.h"

namespace penfield::training {

void writeText(const std::filesystem::path &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file)
        throw Error(PENFIELD_SENTENCE("The file %1 could not be written. Is there room, and may you write there?"), {path.string()});
}

}  // namespace penfield::training
