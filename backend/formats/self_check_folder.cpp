#include "backend/formats/self_check_folder.h"

#include "backend/formats/shipped_folder.h"
#include "backend/types/error.h"

namespace penfield::formats {

std::string selfCheckFolder()
{
    std::string place = find({"PENFIELD_SELFCHECK", "selfcheck", PENFIELD_SOURCE_RESOURCES "/selfcheck", "."});
    if (place.empty())
        throw Error(PENFIELD_SENTENCE("The references that this installation is compared with were not found. Install Penfield again, or set "
                                      "PENFIELD_SELFCHECK to the folder that holds them."));
    return place;
}

}  // namespace penfield::formats
