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

/// The scores of the heap in which the sum of the largest ones reaches `needed`; takes what lies above off `needed`.
std::vector<double> decidingHeap(const std::vector<double> &scores, double &needed)
{
    std::vector<double> sums(kHeaps);
    for (const double score : scores)
        if (score > 0)
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
    std::vector<double> heap;
    std::copy_if(scores.begin(), scores.end(), std::back_inserter(heap), [&](double score) { return score > 0 && heapOf(score) == deciding; });
    return heap;
}

std::vector<double> positiveOnes(const std::vector<double> &all)
{
    std::vector<double> scores;
    std::copy_if(all.begin(), all.end(), std::back_inserter(scores), [](double score) { return score > 0; });
    return scores;
}

}  // namespace

double scoreThreshold(const std::vector<double> &all, double share)
{
    double sum = 0, smallest = std::numeric_limits<double>::infinity();
    for (const double score : all)
        if (score > 0) {
            sum += score;
            smallest = std::min(smallest, score);
        }
    if (share >= 1 || sum == 0)
        return smallest;

    double needed = share * sum;
    std::vector<double> scores = all.size() > kWorthHeaps ? decidingHeap(all, needed) : positiveOnes(all);
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
