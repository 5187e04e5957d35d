#include "backend/formats/stranger.h"

#include "backend/types/error.h"

#include <algorithm>
#include <string_view>

namespace penfield::formats {

void refuseStranger(ByteView bytes, const std::string &name)
{
    std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    if (text.starts_with("version https://git-lfs"))
        throw Error(
            PENFIELD_SENTENCE("The file %1 is only a pointer of Git LFS, which stands for the real one. Run \"git lfs pull\" in its "
                              "folder, or download the file itself."),
            {name});
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.starts_with("<!") || text.starts_with("<html") || text.starts_with("<HTML"))
        throw Error(
            PENFIELD_SENTENCE("The file %1 is a web page that was saved in place of the file. Download the file itself; a login may "
                              "be needed."),
            {name});
}

}  // namespace penfield::formats
