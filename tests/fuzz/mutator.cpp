#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace penfield::fuzz {

namespace {

constexpr std::array<std::string_view, 16> numbers = {"0",
                                                      "-1",
                                                      "1.0",
                                                      "1e999",
                                                      "255",
                                                      "2147483647",
                                                      "2147483648",
                                                      "4294967295",
                                                      "9223372036854775807",
                                                      "9223372036854775808",
                                                      "18446744073709551615",
                                                      "18446744073709551616",
                                                      "null",
                                                      "\"1\"",
                                                      "[]",
                                                      "NaN"};
constexpr std::array<std::string_view, 22> words = {"{",
                                                    "}",
                                                    "[",
                                                    "]",
                                                    "\"",
                                                    ",",
                                                    ":",
                                                    "\\u0000",
                                                    "\\ud800",
                                                    "null",
                                                    "true",
                                                    "\n",
                                                    "\t",
                                                    "*",
                                                    "&a",
                                                    "---",
                                                    "\xff",
                                                    "\xEF\xBB\xBF",
                                                    "<bos>",
                                                    "\xE2\x80\x8D",
                                                    "\xF0\x9F\x98\x80",
                                                    "- "};

}  // namespace

std::string Mutator::next()
{
    std::string input = m_corpus[below(m_corpus.size())];
    for (std::size_t changes = 1 + below(4); changes > 0; --changes)
        change(input);
    return input;
}

void Mutator::change(std::string &input)
{
    if (input.empty()) {
        insertWord(input);
        return;
    }
    const std::size_t at = below(input.size());
    const std::size_t length = 1 + below(std::min<std::size_t>(16, input.size() - at));
    switch (below(9)) {
    case 0:
        input[at] = static_cast<char>(input[at] ^ (1 << below(8)));
        break;
    case 1:
        input[at] = static_cast<char>(below(256));
        break;
    case 2:
        input.erase(at, length);
        break;
    case 3:
        input.insert(at, input.substr(at, length));
        break;
    case 4:
        input.resize(at);
        break;
    case 5:
        splice(input);
        break;
    case 6:
        insertWord(input);
        break;
    default:
        replaceNumber(input);
    }
}

/// The first number at or after a random place becomes one from the edges.
void Mutator::replaceNumber(std::string &input)
{
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    std::size_t begin = below(input.size());
    while (begin < input.size() && !isDigit(input[begin]))
        ++begin;
    std::size_t end = begin;
    while (end < input.size() && isDigit(input[end]))
        ++end;
    if (begin < end)
        input.replace(begin, end - begin, numbers[below(numbers.size())]);
}

void Mutator::insertWord(std::string &input)
{
    input.insert(below(input.size() + 1), words[below(words.size())]);
}

/// The head of this input, the tail of another.
void Mutator::splice(std::string &input)
{
    const std::string &other = m_corpus[below(m_corpus.size())];
    input.resize(below(input.size()));
    input += other.substr(below(other.size()));
}

}  // namespace penfield::fuzz
