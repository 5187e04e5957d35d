// evidence-1: every golden value of the reference, on the planted models as folders, in the plain basis and in a turned one.

#include "tests/backend/evidence/planted_goldens.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <cmath>

namespace penfield::bench {

std::vector<Figure> plantedGoldens()
{
    std::vector<Figure> figures;
    for (const bool turned : {false, true}) {
        int rows = 0, met = 0;
        double worst = 0;
        for (const test::PlantedGolden &golden : test::plantedGoldens()) {
            test::PlantedSubject subject = test::plantedSubject(golden.ward, turned);
            const double off = std::abs(golden.measure(subject) - golden.expected) / golden.tolerance;
            ++rows;
            met += off <= 1;
            worst = std::max(worst, off);
        }
        const std::string basis = turned ? "turned basis: " : "plain basis: ";
        figures.push_back(atLeast(rows, basis + "golden values met, of " + std::to_string(rows), met));
        figures.push_back(atMost(1, basis + "the worst, in its tolerance", worst));
    }
    return figures;
}

}  // namespace penfield::bench
