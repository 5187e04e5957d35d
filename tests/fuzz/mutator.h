#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace penfield::fuzz {

/// Changes inputs at random, always in the same way for the same seed.
class Mutator {
public:
    Mutator(std::uint64_t seed, std::vector<std::string> corpus) : m_random(seed), m_corpus(std::move(corpus)) {}

    /// One to four changes of a member of the corpus.
    std::string next();

private:
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_random() % bound; }
    void change(std::string &input);
    void replaceNumber(std::string &input);
    void insertWord(std::string &input);
    void splice(std::string &input);

    std::mt19937_64 m_random;
    std::vector<std::string> m_corpus;
};

}  // namespace penfield::fuzz
