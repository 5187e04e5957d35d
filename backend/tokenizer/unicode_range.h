#pragma once

namespace penfield::unicode {

struct CodePointRange {
    char32_t first, last;
};

struct CodePointPair {
    char32_t from, to;
};

}  // namespace penfield::unicode
