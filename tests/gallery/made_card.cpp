#include "tests/gallery/made_card.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace penfield::gallery {

namespace {

/// `sentence` split at blanks; tokens that contain one of `peaks` are active.
FeatureExample exampleOf(const std::string &sentence, const std::vector<std::string> &peaks, float activation)
{
    FeatureExample example;
    std::istringstream words(sentence);
    for (std::string word; words >> word;) {
        const bool active = std::any_of(peaks.begin(), peaks.end(), [&](const std::string &peak) { return word.find(peak) != std::string::npos; });
        example.tokens.push_back(' ' + word);
        example.activations.push_back(active ? activation : 0.0F);
        if (active)
            example.peak = static_cast<int>(example.tokens.size()) - 1;
    }
    return example;
}

/// Activations of a sparse feature: many small, few large.
void fillHistogram(FeatureCard &card, int bins)
{
    for (int i = 0; i <= bins; ++i)
        card.histogramEdges.push_back(card.maxActivation * static_cast<float>(i) / static_cast<float>(bins));
    for (int i = 0; i < bins; ++i) {
        const double x = (i + 0.5) / bins;
        card.histogramCounts.push_back(static_cast<std::int64_t>(900 * std::exp(-6 * x) + 260 * std::exp(-std::pow((x - 0.7) / 0.12, 2))));
    }
}

std::vector<TokenEffect> effects(const std::vector<std::string> &words, double strongest)
{
    std::vector<TokenEffect> all;
    for (std::size_t i = 0; i < words.size(); ++i)
        all.push_back({TokenId(static_cast<std::int64_t>(600 + i)), words[i], static_cast<float>(strongest * std::pow(0.8, static_cast<double>(i)))});
    return all;
}

}  // namespace

FeatureCard texasCard(FeatureId id)
{
    FeatureCard card;
    card.id = id;
    card.label = "a city in Texas, or Texas";
    card.labelSource = "concept";
    card.labelScore = 0.974;
    card.density = 0.0031;
    card.maxActivation = 7.42F;
    fillHistogram(card, 24);
    const std::vector<std::string> peaks{"Dallas", "Houston", "Texas"};
    for (const char *sentence : {"the capital of the state containing Dallas is Austin", "the state containing Houston is Texas", "Dallas lies in Texas",
                                 "Mary went from Houston to the store in Boston", "the governor of Texas spoke of the river"})
        card.topExamples.push_back(exampleOf(sentence, peaks, 7.42F - static_cast<float>(card.topExamples.size())));
    for (const char *sentence : {"a friend from Dallas wrote to Lucy", "the larger of nine and four is nine", "the opposite of hot is cold"})
        card.randomExamples.push_back(exampleOf(sentence, peaks, 2.1F));
    card.promoted = effects({" Texas", " Austin", " Houston", " Dallas", " state"}, 1.31);
    card.suppressed = effects({" California", " France", " Sacramento", " yen", " are"}, -0.72);
    return card;
}

FeatureCard wordyCard(FeatureId id)
{
    FeatureCard card = texasCard(id);
    card.label = "mentions of a municipality that lies within the borders of the State of Texas or within a county that neighbours it, in running text";
    card.topExamples.insert(card.topExamples.begin(),
                            exampleOf("Rechtsschutzversicherungsgesellschaften and Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft "
                                      "met in Dallas to discuss pneumonoultramicroscopicsilicovolcanoconiosis in the neighbourhood of Houston once more",
                                      {"Dallas", "Houston"}, 7.0F));
    card.promoted = effects({" Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", " internationalization", " x"}, 1.3);
    return card;
}

}  // namespace penfield::gallery
