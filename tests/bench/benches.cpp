// The table of contents of penfield-bench.

#include "tests/bench/bench.h"

namespace penfield::bench {

std::vector<Figure> startup();            // light_3.cpp
std::vector<Figure> touchLatency();       // light_4.cpp
std::vector<Figure> graphAgainstDefinition();  // light_5.cpp
std::vector<Figure> demoFigures();        // light_6.cpp
std::vector<Figure> entityTouches();      // light_8.cpp

std::vector<Bench> allBenches()
{
    return {
#ifdef PENFIELD_BENCH_WINDOW
        {"light-3", "window visible, and engine ready with demo and graph drawn", startup},
        {"light-4", "from a touch to the repainted output", touchLatency},
#endif
        {"light-5", "attribution graph against its definition", graphAgainstDefinition},
        {"light-6", "the demo against the recipe's table", demoFigures},
        {"light-8", "ablating and swapping entities at the city, 100 pairs of each kind", entityTouches},
    };
}

}  // namespace penfield::bench
