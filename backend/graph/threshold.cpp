#include "backend/graph/threshold.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <functional>
#include <iterator>
#include <limits>
#include <numeric>

namespace penfield {

namespace {

constexpr std::size_t kWorthHeaps = 1 << 15;
constexpr int kHeapShift = 47;  // sign, exponent and the first 5 bits of the fraction: positive numbers sort by their bits
constexpr std::size_t kHeaps = std::size_t{1} << (64 - kHeapShift);

std::size_t heapOf(double score)
{
    return std::bit_cast<std::uint64_t>(score) >> kHeapShift;
}

/// Leaves only the scores of the heap in which the sum of the largest ones reaches `needed`, and takes what lies above off `needed`.
void keepDecidingHeap(std::vector<double> &scores, double &needed)
{
    std::vector<double> sums(kHeaps);
    for (const double score : scores)
        sums[heapOf(score)] += score;
    std::size_t deciding = 0;
    double rest = needed;
    for (std::size_t heap = kHeaps; heap-- > 0;) {
        if (sums[heap] == 0)
            continue;
        deciding = heap;  // the lowest one, should rounding keep the sum from being reached
        needed = rest;
        if (sums[heap] >= needed)
            break;
        rest -= sums[heap];
    }
    std::erase_if(scores, [deciding](double score) { return heapOf(score) != deciding; });
}

}  // namespace

double scoreThreshold(const std::vector<double> &all, double share)
{
    std::vector<double> scores;
    std::copy_if(all.begin(), all.end(), std::back_inserter(scores), [](double score) { return score > 0; });
    if (scores.empty())
        return std::numeric_limits<double>::infinity();
    if (share >= 1)
        return *std::min_element(scores.begin(), scores.end());

    double needed = share * std::accumulate(scores.begin(), scores.end(), 0.0);
    if (scores.size() > kWorthHeaps)
        keepDecidingHeap(scores, needed);
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
