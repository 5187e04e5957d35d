#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace penfield::evidence {

/// Random choices that are the same for the same seed with every compiler (std's distributions are not). SplitMix64.
class RandomOrder {
public:
    explicit RandomOrder(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t mixed = (m_state += 0x9E3779B97F4A7C15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    std::size_t below(std::size_t count) { return static_cast<std::size_t>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32); }
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }  ///< [0, 1)
    double normal();

    /// `count` different numbers below n, in random order.
    std::vector<std::size_t> sample(std::size_t n, std::size_t count)
    {
        std::vector<std::size_t> all(n);
        std::iota(all.begin(), all.end(), std::size_t(0));
        for (std::size_t i = 0; i < count; ++i)
            std::swap(all[i], all[i + below(n - i)]);
        all.resize(count);
        return all;
    }
    std::vector<std::size_t> permutation(std::size_t n) { return sample(n, n); }

private:
    std::uint64_t m_state;
};

}  // namespace penfield::evidence
