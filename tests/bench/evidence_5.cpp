// evidence-5: statistics against SciPy and statsmodels, and what 95 % intervals really cover.

#include "tests/backend/statistics/coverage.h"
#include "tests/backend/statistics/reference_agreement.h"
#include "tests/bench/bench.h"

#include <algorithm>

namespace penfield::bench {

std::vector<Figure> statistics()
{
    std::vector<Figure> figures;
    int numbers = 0;
    double largest = 0;
    for (const Agreement &agreement : agreementWithReference(PENFIELD_SOURCE_DIR "/tests/fixtures/statistics/reference.json")) {
        numbers += agreement.numbers;
        largest = std::max(largest, agreement.largest);
    }
    figures.push_back(atLeast(500, "numbers of SciPy and statsmodels", numbers));
    figures.push_back(atMost(1e-6, "largest difference from them", largest));
    for (const CoverageDesign &design : coverageDesigns()) {
        const double covered = simulateCoverage(design, penfield::statistics::BootstrapOptions().kind, 10'000, 0, 5).share;
        const std::string what = std::string("share of 95 % intervals that hold the truth, ") + design.name;
        figures.push_back(atLeast(0.92, what, covered));
        figures.push_back(atMost(0.98, what, covered));
    }
    return figures;
}

}  // namespace penfield::bench
