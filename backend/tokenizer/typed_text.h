#pragma once

#include <string_view>

namespace penfield {

/// Throws unless `text` is UTF-8 and at most 1 MiB.
void requireReadable(std::string_view text);

}  // namespace penfield
