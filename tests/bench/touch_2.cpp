// touch-2: what circuit-tracer, TransformerLens and transformers answer to touches, against our answers.

#include "tests/backend/intervention/touch_goldens.h"
#include "tests/bench/bench.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cstdio>

namespace penfield::bench {

std::vector<Figure> touchGoldens()
{
    const c10::InferenceMode guard;
    double cases = 0, worst = 0, otherTokens = 0;
    for (const char *file : {"features", "units", "generated", "intact"})
        for (const test::TouchDeviation &d : test::compareTouches(PENFIELD_SOURCE_DIR "/tests/fixtures", file)) {
            std::printf("  %-10s %-72s %.1e\n", file, d.what.c_str(), d.logit);
            ++cases;
            worst = std::max(worst, d.logit);
            otherTokens += !d.sameTokens;
        }
    return {atLeast(12, "cases", cases), atMost(1e-4, "largest deviation of a logit", worst),
            atMost(0, "continuations with another token", otherTokens)};
}

}  // namespace penfield::bench
