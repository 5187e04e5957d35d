#pragma once
// What one check found.

#include "backend/types/interval.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penfield::evidence {

enum class Mark { Supported, Weakened, Contradicted, CannotTell };

struct Figure {
    const char *name = "";  ///< a PENFIELD_SENTENCE
    double value = 0;
    Interval interval;     ///< !isKnown(): none
    std::string detail{};  ///< what it belongs to where there are several of one name: a knife, a unit, a template
};

/// A value is a number as it is shown; a sentence is a PENFIELD_SENTENCE with %1 …
struct Told {
    const char *sentence = "";
    std::vector<std::string> arguments{};
};

struct Finding {
    int check = 0;  ///< number in the reference
    Mark mark = Mark::CannotTell;
    Told verdict;
    Told wouldChange;             ///< what would change it
    std::vector<Figure> figures;  ///< the first is the one that decides
    std::optional<PValue> p;
    std::vector<double> controls;  ///< effects of the controls, where there are any
    std::int64_t passes = 0;

    const Figure *figure(const char *name, const std::string &detail = {}) const;
};

/// "12 %", as it is said in a verdict.
std::string percent(double share);
/// "12 % [3, 20]"
std::string percent(double share, const Interval &interval);
std::string decimal(double value, int digits = 3);

}  // namespace penfield::evidence
