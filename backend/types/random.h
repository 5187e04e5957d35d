#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace penfield {

// A seeded generator that gives the same numbers with every compiler and standard library
// (the std distributions do not), so that a seed names one demo, and one verdict. SplitMix64.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    // The generator of one part of a larger work: parts may be done in any order, or left out, and draw the same numbers.
    static Random part(std::uint64_t seed, std::uint64_t number)
    {
        Random mixer(seed);
        return Random(mixer.next() ^ Random(number).next());
    }

    std::uint64_t next()
    {
        std::uint64_t mixed = (m_state += 0x9E3779B97F4A7C15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    // Uniform in [0, 1).
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    // Uniform in [0, count); the bias of the multiplication is below 2^-32 for our counts.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32); }

    // Uniform in [first, last], both included.
    int between(int first, int last) { return first + static_cast<int>(below(static_cast<std::size_t>(last - first + 1))); }

    bool chance(double probability) { return uniform() < probability; }

    template <class T>
    const T &choice(const std::vector<T> &items)
    {
        return items[below(items.size())];
    }

    template <class Items>
    void shuffle(Items &items)
    {
        for (std::size_t i = 0; i + 1 < items.size(); ++i)
            std::swap(items[i], items[i + below(items.size() - i)]);
    }

    // `count` different items, in random order.
    template <class T>
    std::vector<T> sample(std::vector<T> items, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            std::swap(items[i], items[i + below(items.size() - i)]);
        items.resize(count);
        return items;
    }

private:
    std::uint64_t m_state;
};

}  // namespace penfield
