#include "backend/graph/threshold.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace penfield {

double scoreThreshold(std::vector<double> scores, double share)
{
    std::erase_if(scores, [](double score) { return !(score > 0); });
    if (scores.empty())
        return std::numeric_limits<double>::infinity();
    if (share >= 1)
        return *std::min_element(scores.begin(), scores.end());

    double needed = share * std::accumulate(scores.begin(), scores.end(), 0.0);
    auto first = scores.begin(), last = scores.end();
    while (last - first > 1) {
        const auto middle = first + (last - first) / 2;
        std::nth_element(first, middle, last, std::greater<>());
        const double upper = std::accumulate(first, middle, 0.0);
        if (upper >= needed) {
            last = middle;
        } else {
            needed -= upper;
            first = middle;
        }
    }
    return *first;
}

}  // namespace penfield
