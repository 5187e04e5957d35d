// touch-6: 20,000 random touches of the demo, undone and done again: memory stays, and in the end everything is as it was, bit for bit.

#include "tests/bench/bench.h"
#include "tests/bench/gui/touch_soak.h"

#include <cmath>
#include <stdexcept>

namespace penfield::bench {

std::vector<Figure> touchSoak()
{
    constexpr int kTouches = 20'000;
    constexpr unsigned kSeed = 6;
    const SoakFigures figures = soakInTouches(kTouches, kSeed);
    if (!figures.trouble.isEmpty())
        throw std::runtime_error(figures.trouble.toStdString());
    return {atLeast(kTouches, "touches, undone and done again", figures.touches),
            atMost(2, "change of the resident memory, after the first tenth",
                   100 * std::abs(figures.memoryAfter / figures.memoryBefore - 1), "%"),
            atMost(2, "peak of the resident memory above that", 100 * std::max(0.0, figures.memoryPeak / figures.memoryBefore - 1), "%"),
            atMost(0, "numbers that differ at the end", figures.differences)};
}

}  // namespace penfield::bench
