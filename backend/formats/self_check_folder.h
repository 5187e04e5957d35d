#pragma once

#include <string>

namespace penfield::formats {

/// Where the goldens that ship with Penfield lie: the folder named by PENFIELD_SELFCHECK, else the one installed with the program, else
/// the source tree's. Throws Error when there is none.
std::string selfCheckFolder();

}  // namespace penfield::formats
