#include "backend/store/label_search.h"

#include <algorithm>

namespace penfield {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// ASCII letters and digits only: other scripts do not all put spaces between words, so their characters may match anywhere.
bool isWordPart(char c)
{
    const char l = lower(c);
    return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9');
}

bool beginsAt(std::string_view label, std::size_t at, const std::string &word)
{
    const bool insideAWord = at > 0 && isWordPart(label[at - 1]) && isWordPart(word[0]);
    return !insideAWord && std::equal(word.begin(), word.end(), label.begin() + static_cast<std::ptrdiff_t>(at),
                                      [](char a, char b) { return lower(a) == lower(b); });
}

bool hasWord(std::string_view label, const std::string &word)
{
    for (std::size_t at = 0; at + word.size() <= label.size(); ++at)
        if (beginsAt(label, at, word))
            return true;
    return false;
}

}  // namespace

std::vector<std::string> searchWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (!isSpace(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

bool labelMatches(std::string_view label, const std::vector<std::string> &words)
{
    return std::all_of(words.begin(), words.end(), [&](const std::string &word) { return hasWord(label, word); });
}

std::string ftsQuery(const std::vector<std::string> &words)
{
    constexpr std::size_t mostWords = 16;  // a pasted page is not a query that FTS5 should work out
    if (words.size() > mostWords)
        return {};
    std::string query;
    for (const std::string &word : words) {
        if (!std::all_of(word.begin(), word.end(), isWordPart))
            return {};
        query += (query.empty() ? "\"" : " \"") + word + "\"*";
    }
    return query;
}

}  // namespace penfield
