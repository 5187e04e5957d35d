#include "backend/training/feature_labels.h"

#include <algorithm>
#include <map>

namespace penfield::training {
namespace {

// "mostly: Dallas, Waco, Plano": the three tokens with most of the activation mass.
std::string tokensLabel(const std::vector<ActiveToken> &active, const Activations &activations, const Vocabulary &vocabulary)
{
    std::map<std::int32_t, double> mass;
    for (const ActiveToken &at : active)
        mass[activations.token[static_cast<std::size_t>(at.token)]] += at.value;
    std::vector<std::pair<double, std::int32_t>> order;
    for (const auto &[token, sum] : mass)
        order.emplace_back(-sum, token);
    std::sort(order.begin(), order.end());
    std::string label = "mostly: ";
    for (std::size_t i = 0; i < std::min<std::size_t>(3, order.size()); ++i) {
        label += (i > 0 ? ", " : "") + vocabulary.word(order[i].second);
    }
    return label;
}

}  // namespace

GeneratedLabel labelOf(const ConceptMatch &match, const std::vector<ActiveToken> &active, const Activations &activations,
                       const ConceptAnnotator &annotator, const Vocabulary &vocabulary)
{
    if (match.concept_ >= 0 && match.f1 >= kLeastLabelScore)
        return {annotator.label(match.concept_), "concept", match.f1};
    if (active.empty())
        return {};
    return {tokensLabel(active, activations, vocabulary), "tokens", -1.0};
}

}  // namespace penfield::training
