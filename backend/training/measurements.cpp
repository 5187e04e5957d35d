#include "backend/training/measurements.h"

#include <ATen/ops/softmax.h>
#include <c10/core/InferenceMode.h>

#include "backend/training/entity_supernodes.h"
#include "backend/training/feature_labels.h"
#include "backend/training/training_seeds.h"

namespace penfield::training {
namespace {

constexpr std::size_t kFidelityDocuments = 2000;
constexpr std::size_t kPairs = 100;

std::vector<ConceptCount> countConcepts(const ConceptAnnotator &annotator, const AnnotatedDocuments &choosing,
                                        const std::vector<std::vector<ConceptMatch>> &matches)
{
    std::vector<ConceptCount> counts;
    for (std::size_t l = 0; l < matches.size(); ++l) {
        ConceptCount &count = counts.emplace_back();
        for (std::size_t f = 0; f < matches[l].size(); ++f) {
            const ConceptMatch &match = matches[l][f];
            count.live += choosing.active[l][f].empty() ? 0 : 1;
            if (match.concept_ < 0)
                continue;
            count.labelled += match.f1 >= kLeastLabelScore ? 1 : 0;
            if (match.f1 <= 0.9)
                continue;
            ++count.above90;
            count.above90Words += annotator.label(match.concept_).starts_with("the word ") ? 1 : 0;
        }
    }
    return counts;
}

ExampleMeasurement measureExample(const Grammar &grammar, const LanguageModel &model, const DemoPrompt &example)
{
    c10::InferenceMode inference;
    Document document;
    document.tokens = grammar.vocabulary().encode(example.prompt);
    document.isAnswer.assign(document.tokens.size(), 0);
    const TokenBatch batch = toBatch(packRows({&document, 1}, 0.0F), model.shape);
    const auto last = static_cast<std::int64_t>(document.tokens.size()) - 1;
    const at::Tensor probabilities = at::softmax(forward(model, batch)[0][last], -1);
    return {example, grammar.vocabulary().word(static_cast<std::int32_t>(probabilities.argmax().item<std::int64_t>())),
            probabilities[grammar.vocabulary().id(example.answer)].item<double>()};
}

TouchPair pairOf(const Grammar &grammar, Relation relation, const std::string &a, const std::string &b)
{
    const World &world = grammar.world();
    return {twoHopPrompt(grammar, {world.entityOfCity(a), a, relation}), twoHopPrompt(grammar, {world.entityOfCity(b), b, relation})};
}

}  // namespace

Measurements measureDemo(const Grammar &grammar, const LanguageModel &model, const TranscoderSet &transcoders,
                         const ConceptAnnotator &annotator, const AnnotatedDocuments &choosing,
                         const std::vector<std::vector<ConceptMatch>> &matches, std::size_t documentsPerRow)
{
    Measurements m;
    const auto sets = accuracySets(grammar, documentsPerRow, seeds::kFinalAccuracy);
    m.model = measureAccuracy(model, sets);
    m.replaced = measureAccuracy(model, sets, replacingAll(transcoders));
    Random random(seeds::kFidelity);
    const Activations fresh = collectActivations(model, grammar.sampleDocuments(kFidelityDocuments, random));
    for (std::size_t l = 0; l < transcoders.size(); ++l)
        m.fidelity.push_back(measureFidelity(transcoders[l], fresh, l));
    m.concepts = countConcepts(annotator, choosing, matches);
    const EntityGroups groups = readingGroups(choosing, grammar.world());
    for (const auto &group : groups)
        m.meanGroupSize += static_cast<double>(group.size()) / static_cast<double>(groups.size());
    const auto touch = [&](EntityKind kind, std::uint64_t seed) {
        return testTouch(model, transcoders[0], groups, touchPairs(model, grammar, kind, kPairs, seed));
    };
    m.states = touch(EntityKind::State, seeds::kFreshStatePairs);
    m.countries = touch(EntityKind::Country, seeds::kFreshCountryPairs);
    m.dallas = touchOnce(grammar, model, transcoders[0], groups, pairOf(grammar, Relation::Capital, "Dallas", "Oakland"));
    for (const DemoPrompt &example : demoPrompts(grammar))
        m.examples.push_back(measureExample(grammar, model, example));
    return m;
}

}  // namespace penfield::training
