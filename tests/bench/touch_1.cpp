// touch-1: resuming against computing everything anew, on random touches of every kind.

#include "tests/backend/intervention/random_touches.h"
#include "tests/bench/bench.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace penfield::bench {

std::vector<Figure> resumedTouches()
{
    constexpr int kSubjects = 8, kRounds = 20;
    const c10::InferenceMode guard;
    std::mt19937_64 random(1);
    double cases = 0, worst = 0, families = 0;
    for (int family = 0; family < test::kTouchFamilies; ++family, ++families)
        for (std::uint64_t seed = 0; seed < kSubjects; ++seed) {
            const test::TouchSubject subject(test::touchFamily(family), 1000 + seed);
            for (int round = 0; round < kRounds; ++round, ++cases) {
                const std::vector<Intervention> touches = subject.randomTouches(random);
                worst = std::max(worst, subject.difference(touches, subject.randomOptions(random)));
            }
        }
    return {atLeast(3, "families", families), atLeast(500, "random interventions", cases),
            atMost(1e-5, "largest difference of a logit, relative where it is over 1", worst)};
}

}  // namespace penfield::bench
