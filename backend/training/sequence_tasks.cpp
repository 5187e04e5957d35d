#include <algorithm>

#include "backend/training/grammar.h"
#include "backend/training/phrases.h"
#include "backend/training/template_text.h"
#include "backend/training/world_tables.h"

namespace penfield::training {
namespace {

constexpr double kHeldOutSums = 0.12;
constexpr double kHeldOutComparisons = 0.2;
constexpr int kLargestAddend = 20;
constexpr int kLargestSum = 30;

const std::vector<std::string> &numbers()
{
    static const auto words = splitWords(tables::kNumbers);
    return words;
}

const std::string &numberWord(int value)
{
    return numbers()[static_cast<std::size_t>(value)];
}

struct Cycle {
    std::string name;
    std::vector<std::string> words;
    bool wraps;
};

const std::vector<Cycle> &cycles()
{
    static const std::vector<Cycle> all = {
        {"day", splitWords(tables::kDays), true}, {"month", splitWords(tables::kMonths), true}, {"number", numbers(), false}};
    return all;
}

// monday tuesday [ wednesday ] [ thursday ] ...
Phrase runOf(const Cycle &cycle, Random &random)
{
    const std::size_t length = static_cast<std::size_t>(random.between(3, 6));
    const std::size_t size = cycle.words.size();
    const std::size_t start = random.below(cycle.wraps ? size : size - length);
    std::string text;
    for (std::size_t i = 0; i < length; ++i) {
        const std::string &word = cycle.words[(start + i) % size];
        text += i < 2 ? word + " " : "[ " + word + " ] ";
    }
    return {text};
}

}  // namespace

Split sumSplit(int a, int b)
{
    const double position = splitPosition({"add", std::to_string(a), std::to_string(b)});
    return position < kHeldOutSums ? Split::HeldOutPair : Split::Train;
}

Split comparisonSplit(int a, int b)
{
    const double position = splitPosition({"cmp", std::to_string(a), std::to_string(b)});
    return position < kHeldOutComparisons ? Split::HeldOutPair : Split::Train;
}

Phrase Grammar::succession(Random &random) const
{
    const Cycle &cycle = random.choice(cycles());
    if (random.chance(0.5))
        return runOf(cycle, random);
    const std::size_t size = cycle.words.size();
    const bool after = random.chance(0.5);
    const std::size_t at = cycle.wraps ? random.below(size) : 1 + random.below(size - 2);
    const std::size_t neighbour = after ? (at + 1) % size : (at + size - 1) % size;
    return {fill(random.choice(phrases::kNeighbour),
                 {{"k", cycle.name}, {"d", after ? "after" : "before"}, {"a", cycle.words[at]}, {"b", cycle.words[neighbour]}})};
}

Phrase Grammar::arithmetic(Random &random, Split split) const
{
    int a = 0, b = 0;
    do {
        a = random.between(0, kLargestAddend);
        b = random.between(0, kLargestAddend);
    } while (a + b > kLargestSum || sumSplit(a, b) != split);
    return {fill(random.chance(0.5) ? phrases::kSum : phrases::kDifference,
                 {{"a", numberWord(a)}, {"b", numberWord(b)}, {"c", numberWord(a + b)}})};
}

Phrase Grammar::comparison(Random &random, Split split) const
{
    int a = 0, b = 0;
    do {
        a = random.between(0, kLargestSum);
        b = random.between(0, kLargestSum);
    } while (a == b || comparisonSplit(a, b) != split);
    const bool larger = random.chance(0.5);
    return {fill(phrases::kComparison, {{"k", larger ? "larger" : "smaller"},
                                        {"a", numberWord(a)},
                                        {"b", numberWord(b)},
                                        {"c", numberWord(larger ? std::max(a, b) : std::min(a, b))}})};
}

Phrase Grammar::induction(Random &random) const
{
    const std::size_t length = static_cast<std::size_t>(random.between(4, 11));
    const auto words = random.sample(m_vocabulary.copyableWords(), length);
    const std::size_t repeated = random.chance(0.6) ? length : 2 + random.below(length - 1);
    const std::size_t start = random.chance(0.5) ? 0 : random.below(length - 1);
    std::string text;
    for (const std::string &word : words)
        text += word + " ";
    for (std::size_t i = start; i < std::min(start + repeated, length); ++i) {
        text += i == start ? words[i] + " " : "[ " + words[i] + " ] ";
    }
    return {text};
}

}  // namespace penfield::training
