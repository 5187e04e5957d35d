#pragma once
// Every golden value of the reference "evidence" 3.3, and how the engine comes by it. The test has a row for each, in the plain basis and
// in a turned one; so has the bench evidence-1.

#include "tests/backend/evidence/planted_subject.h"

#include <functional>
#include <string>
#include <vector>

namespace penfield::test {

struct PlantedGolden {
    std::string what;
    training::planted::Ward ward;
    double expected;
    double tolerance;
    std::function<double(PlantedSubject &)> measure;
};

std::vector<PlantedGolden> plantedGoldens();

/// The ward as it is, or in a turned and wider basis.
PlantedSubject plantedSubject(training::planted::Ward ward, bool turned);

}  // namespace penfield::test
