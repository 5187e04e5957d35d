#include "backend/attribution/selection.h"

#include <algorithm>

namespace penfield::attribution {

std::vector<std::int64_t> nextFeatures(const std::vector<double> &influence, const std::function<bool(std::int64_t)> &visited,
                                       std::int64_t count)
{
    std::vector<std::int64_t> order;
    for (std::int64_t i = 0; i < std::int64_t(influence.size()); ++i)
        if (!visited(i))
            order.push_back(i);
    count = std::min<std::int64_t>(count, static_cast<std::int64_t>(order.size()));
    const auto comesFirst = [&](std::int64_t a, std::int64_t b) {
        const double ofA = influence[static_cast<std::size_t>(a)], ofB = influence[static_cast<std::size_t>(b)];
        return ofA != ofB ? ofA > ofB : a < b;
    };
    std::partial_sort(order.begin(), order.begin() + count, order.end(), comesFirst);
    order.resize(static_cast<std::size_t>(count));
    return order;
}

}  // namespace penfield::attribution
