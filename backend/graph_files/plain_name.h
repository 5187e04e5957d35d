#pragma once

#include <string_view>

namespace penfield {

/// A name out of a foreign file that stands for something in one folder, and cannot lead anywhere else.
inline bool isPlainName(std::string_view name)
{
    return !name.empty() && name.front() != '.' && name.find_first_of(std::string_view("/\\\0", 3)) == name.npos;
}

}  // namespace penfield
