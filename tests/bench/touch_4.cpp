// touch-4: what is shown while a steering slider of the demo is dragged.

#include "tests/bench/bench.h"
#include "tests/bench/gui/drag_bench.h"

#include <algorithm>
#include <stdexcept>

namespace penfield::bench {

std::vector<Figure> draggedSlider()
{
    constexpr int kDrags = 5;
    const DragFigures figures = measureDrags(kDrags);
    if (!figures.trouble.isEmpty())
        throw std::runtime_error(figures.trouble.toStdString());
    const double longest = figures.blocked.empty() ? 0 : *std::max_element(figures.blocked.begin(), figures.blocked.end());
    return {atLeast(60, "updates shown while the mouse moved", figures.shown / figures.seconds, "/s"),
            atMost(0, "drags whose last value was not shown within a second", figures.lost),
            atMost(0.01, "events that kept the UI thread for more than 8 ms, for each update shown",
                   double(std::count_if(figures.blocked.begin(), figures.blocked.end(), [](double ms) { return ms > 8; })) / std::max(1, figures.shown)),
            atMost(8, "longest time an event kept the UI thread: " + figures.culprit, longest, "ms")};
}

}  // namespace penfield::bench
