#pragma once
// Paths inside the folder of a model or a dictionary. A name that a file gives is never trusted to stay inside it.

#include <string>
#include <string_view>

namespace penfield::formats {

bool exists(const std::string &path);
std::string fileIn(const std::string &folder, std::string_view name);

/// Throws when `folder` is missing, or is a file.
void requireFolder(const std::string &folder);

/// folder/name for a relative `name` that `saidBy` (a file) gives. Throws when it is empty, absolute, a network address, or climbs out.
std::string pathInside(const std::string &folder, const std::string &name, const std::string &saidBy);

}  // namespace penfield::formats
