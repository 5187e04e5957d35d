#pragma once

#include <string>

namespace penfield::formats {

/// Where the demo that ships with Penfield lies: the folder named by PENFIELD_DEMO, else the one installed with the program, else the
/// source tree's. Throws Error when there is none.
std::string demoFolder();

}  // namespace penfield::formats
