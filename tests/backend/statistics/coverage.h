#pragma once
// Does a 95 % interval cover the truth 95 times in a hundred? Prompts in templates with a known share lost, many times over.

#include "backend/statistics/bootstrap.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield {

struct CoverageDesign {
    const char *name;
    int templates = 8;
    int prompts = 8;              ///< per template
    double betweenTemplates = 0;  ///< standard deviation of a template's mean score, clean and ablated; within a template it is 1
    bool skewed = false;          ///< log-normal instead of normal noise
};

struct Coverage {
    double share = 0;  ///< of the simulations whose interval held the truth
    double meanWidth = 0;
};

/// The designs of evidence-5.
std::vector<CoverageDesign> coverageDesigns();

/// `rounds` simulated data sets, each with the interval of shareLost; `seed` fixes everything.
Coverage simulateCoverage(const CoverageDesign &design, statistics::IntervalKind kind, int rounds, int draws, std::uint64_t seed);

}  // namespace penfield
