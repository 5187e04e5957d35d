#pragma once
// Where the files that ship with Penfield lie. Private to this room's locators.

#include <string>

namespace penfield::formats {

struct ShippedFolder {
    const char *variable;  ///< of the environment: names another folder
    const char *name;      ///< below share/penfield of an installed program
    const char *source;    ///< in the source tree
    const char *marker;    ///< a file or folder that it holds
};

/// The first of those three places that holds the marker; empty: none.
std::string find(const ShippedFolder &folder);

}  // namespace penfield::formats
