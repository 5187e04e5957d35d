#include "tests/bench/bench.h"

#include <utility>

namespace penfield::bench {

bool Figure::reached() const
{
    return direction == Bar::AtMost ? value <= bar : value >= bar;  // neither, when it is not a number
}

Figure atMost(double bar, std::string what, double value, std::string unit)
{
    return {std::move(what), value, Bar::AtMost, bar, std::move(unit)};
}

Figure atLeast(double bar, std::string what, double value, std::string unit)
{
    return {std::move(what), value, Bar::AtLeast, bar, std::move(unit)};
}

}  // namespace penfield::bench
