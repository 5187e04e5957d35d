#pragma once

#include <string>
#include <string_view>

namespace penfield {

/// The same regular expression for PCRE2 (UTF, UCP). Classes of characters are written so that they hold what Oniguruma's hold.
/// Throws, with `name` as the file, for what is not known to mean the same to both.
std::string pcreFromOniguruma(std::string_view expression, const std::string &name);

}  // namespace penfield
