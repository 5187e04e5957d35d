#pragma once
// What a bench is: one row of an issue's table, and the figures that say whether it is reached.

#include <functional>
#include <string>
#include <vector>

namespace penfield::bench {

enum class Bar { AtMost, AtLeast };

struct Figure {
    std::string what;
    double value = 0;
    Bar direction = Bar::AtMost;
    double bar = 0;
    std::string unit{};  ///< empty: a share or a count

    bool reached() const;
};

Figure atMost(double bar, std::string what, double value, std::string unit = {});
Figure atLeast(double bar, std::string what, double value, std::string unit = {});

struct Bench {
    std::string id;                                ///< e.g. "light-8"
    std::string what;                              ///< one line
    std::function<std::vector<Figure>()> measure;  ///< throws what a person is told when it cannot measure
};

/// Every bench, by id.
std::vector<Bench> allBenches();

}  // namespace penfield::bench
