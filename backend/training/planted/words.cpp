#include "backend/training/planted/words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace penfield::training::planted {

namespace {

std::string textOf(const Name &name, const Filler &filler)
{
    return std::string(name.word) + " " + filler.word + " " + query;
}

}  // namespace

std::vector<std::string> vocabulary()
{
    std::vector<std::string> words = {"<pad>", "<bos>"};
    for (const Name &name : names)
        words.emplace_back(name.word);
    for (const Filler &filler : fillers)
        words.emplace_back(filler.word);
    for (const char *word : {query, answerA, answerB, "<unk>"})
        words.emplace_back(word);
    return words;
}

std::size_t idOf(const std::string &word)
{
    const std::vector<std::string> words = vocabulary();
    const auto found = std::find(words.begin(), words.end(), word);
    return static_cast<std::size_t>((found == words.end() ? words.end() - 1 : found) - words.begin());
}

std::vector<Pair> pairs(bool onlyExtremeFillers)
{
    std::vector<Pair> all;
    for (std::size_t n = 0; n < names.size(); ++n)
        for (const Filler &filler : fillers) {
            if (onlyExtremeFillers && std::abs(filler.value) != 1)
                continue;
            const bool a = names[n].value > 0;
            all.push_back({textOf(names[n], filler), textOf(names[(n + kNamesOfASide) % names.size()], filler), a ? answerA : answerB,
                           a ? answerB : answerA, filler.word});
        }
    return all;
}

}  // namespace penfield::training::planted
