#include "backend/training/concept_matching.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace penfield::training {
namespace {

constexpr std::size_t kThresholds = 12;   // tried: the quantiles of the feature's activations
constexpr std::size_t kFewestTokens = 4;  // on which a feature must be active to be matched at all
// Of the activation mass, what must lie above the threshold: a label tells what a feature mostly does, not only where it peaks.
constexpr double kLeastMass = 0.5;

double f1(double truePositive, double predicted, double actual)
{
    return predicted + actual > 0.0 ? 2.0 * truePositive / (predicted + actual) : 0.0;
}

std::vector<double> tokensOfConcepts(const AnnotatedDocuments &data, std::size_t concepts)
{
    std::vector<double> count(concepts, 0.0);
    for (const auto &ofToken : data.concepts) {
        for (const ConceptId concept_ : ofToken)
            count[static_cast<std::size_t>(concept_)] += 1.0;
    }
    return count;
}

// How many of the strongest tokens hold kLeastMass of the activation mass. `active` is sorted, strongest first.
std::size_t fewestPredicted(const std::vector<ActiveToken> &active)
{
    double total = 0.0, mass = 0.0;
    for (const ActiveToken &at : active)
        total += at.value;
    std::size_t count = 0;
    while (count < active.size() && mass < kLeastMass * total)
        mass += active[count++].value;
    return count;
}

ConceptMatch choose(std::vector<ActiveToken> active, const AnnotatedDocuments &data, const std::vector<double> &tokens)
{
    ConceptMatch best;
    if (active.size() < kFewestTokens)
        return best;
    std::sort(active.begin(), active.end(), [](const ActiveToken &a, const ActiveToken &b) { return a.value > b.value; });
    // hits[concept][q]: tokens of the concept among the strongest q/kThresholds of the active ones.
    std::unordered_map<ConceptId, std::array<double, kThresholds>> hits;
    const auto part = [&](std::size_t i) { return i * kThresholds / active.size(); };
    for (std::size_t i = 0; i < active.size(); ++i) {
        for (const ConceptId concept_ : data.concepts[static_cast<std::size_t>(active[i].token)]) {
            hits.try_emplace(concept_).first->second[part(i)] += 1.0;
        }
    }
    const std::size_t fewest = fewestPredicted(active);
    for (const auto &[concept_, inPart] : hits) {
        double truePositive = 0.0;
        for (std::size_t q = 0; q < kThresholds; ++q) {
            truePositive += inPart[q];
            const std::size_t predicted = ((q + 1) * active.size() + kThresholds - 1) / kThresholds;
            if (predicted < fewest)
                continue;
            const double score = f1(truePositive, static_cast<double>(predicted), tokens[static_cast<std::size_t>(concept_)]);
            // Equal scores: the older id, so that the choice does not hang on the map's order.
            if (score > best.f1 || (score == best.f1 && concept_ < best.concept_)) {
                const bool all = q + 1 == kThresholds || predicted >= active.size();
                best = {concept_, all ? 0.0 : 0.5 * (active[predicted - 1].value + active[predicted].value), score};
            }
        }
    }
    return best;
}

double scoreOf(const ConceptMatch &match, const std::vector<ActiveToken> &active, const AnnotatedDocuments &data,
               const std::vector<double> &tokens)
{
    double truePositive = 0.0, predicted = 0.0;
    for (const ActiveToken &at : active) {
        if (at.value <= match.threshold)
            continue;
        const auto &concepts = data.concepts[static_cast<std::size_t>(at.token)];
        predicted += 1.0;
        truePositive += std::find(concepts.begin(), concepts.end(), match.concept_) != concepts.end() ? 1.0 : 0.0;
    }
    return f1(truePositive, predicted, tokens[static_cast<std::size_t>(match.concept_)]);
}

}  // namespace

AnnotatedDocuments annotate(const LanguageModel &model, const TranscoderSet &transcoders, ConceptAnnotator &annotator,
                            std::vector<Document> documents)
{
    AnnotatedDocuments data;
    data.documents = std::move(documents);
    data.activations = collectActivations(model, data.documents);
    data.active = activeTokens(transcoders, data.activations);
    for (const Document &document : data.documents) {
        for (auto &ofToken : annotator.annotate(document))
            data.concepts.push_back(std::move(ofToken));
    }
    return data;
}

std::vector<std::vector<ConceptMatch>> matchConcepts(const AnnotatedDocuments &choosing, const AnnotatedDocuments &scoring,
                                                     std::size_t concepts)
{
    const std::vector<double> tokens = tokensOfConcepts(choosing, concepts), fresh = tokensOfConcepts(scoring, concepts);
    std::vector<std::vector<ConceptMatch>> matches;
    for (std::size_t l = 0; l < choosing.active.size(); ++l) {
        auto &ofLayer = matches.emplace_back();
        for (std::size_t f = 0; f < choosing.active[l].size(); ++f) {
            ConceptMatch match = choose(choosing.active[l][f], choosing, tokens);
            if (match.concept_ >= 0)
                match.f1 = scoreOf(match, scoring.active[l][f], scoring, fresh);
            ofLayer.push_back(match);
        }
    }
    return matches;
}

}  // namespace penfield::training
