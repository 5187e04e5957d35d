#pragma once

#include "tests/bench/bench.h"

#include <string>
#include <vector>

namespace penfield::bench {

struct Measured {
    std::string id;
    std::vector<Figure> figures;
    std::string trouble;  ///< why there are no figures; empty: there are

    bool reached() const;
};

/// Runs one bench; a failure becomes `trouble`.
Measured measure(const Bench &bench);

std::string asText(const Measured &measured);               ///< a line a figure: id, what, figure, bar, ok or short
std::string asJson(const std::vector<Measured> &measured);  ///< one object with "reached" and "figures"

}  // namespace penfield::bench
