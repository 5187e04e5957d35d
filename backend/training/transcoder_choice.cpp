#include "backend/training/transcoder_choice.h"

#include <algorithm>

#include "backend/training/entity_supernodes.h"
#include "backend/training/fidelity.h"
#include "backend/training/json_text.h"
#include "backend/training/touch_test.h"
#include "backend/training/training_seeds.h"

namespace penfield::training {
namespace {

constexpr std::size_t kPairs = 100;
constexpr std::size_t kGroupDocuments = 4000;

std::string describe(const Fidelity &f)
{
    return "FVU " + fixed(f.unexplained) + ", before answers " + fixed(f.unexplainedBeforeAnswers) + ", L0 " + fixed(f.active, 1) +
           ", dead " + std::to_string(f.dead);
}

std::string describe(const TouchResult &t)
{
    return "ablated " + fixed(t.ablated) + " [" + fixed(t.ablatedControl) + "], swapped " + fixed(t.swapped) + " [" +
           fixed(t.swappedControl) + "]";
}

// Judges a layer-0 transcoder by how specifically its entity groups can be touched.
class TouchJudge {
public:
    TouchJudge(const Grammar &grammar, const LanguageModel &model, std::size_t documents)
        : m_grammar(grammar), m_model(model), m_states(touchPairs(model, grammar, EntityKind::State, kPairs, seeds::kChoiceStatePairs)),
          m_countries(touchPairs(model, grammar, EntityKind::Country, kPairs, seeds::kChoiceCountryPairs))
    {
        Random random(seeds::kConceptChoice);
        m_documents = grammar.sampleDocuments(std::min(documents, kGroupDocuments), random);
        m_activations = collectActivations(model, m_documents);
    }

    // Higher is better: what ablation takes and the control keeps, what the swap reaches and its control does not.
    double score(const Transcoder &transcoder, const Log &log) const
    {
        const EntityGroups groups = entityGroups(activeTokens(transcoder, m_activations, 0), m_activations, m_documents,
                                                 m_grammar.world().entities().size(), kLeastShare);
        double sum = 0.0;
        for (const auto *pairs : {&m_states, &m_countries}) {
            const TouchResult touch = testTouch(m_model, transcoder, groups, *pairs);
            log("    " + std::string(pairs == &m_states ? "states" : "countries") + ": " + describe(touch));
            sum += touch.ablatedControl - touch.ablated + touch.swapped - touch.swappedControl;
        }
        return sum;
    }

private:
    const Grammar &m_grammar;
    const LanguageModel &m_model;
    std::vector<TouchPair> m_states, m_countries;
    std::vector<Document> m_documents;
    Activations m_activations;
};

}  // namespace

TranscoderSet trainTranscoders(const Grammar &grammar, const LanguageModel &model, const TranscoderPlan &plan, std::size_t documents,
                               const Log &log)
{
    Random random(seeds::kTranscoderDocuments), choiceRandom(seeds::kTranscoderChoice);
    const Activations training = collectActivations(model, grammar.sampleDocuments(documents, random));
    const Activations choice = collectActivations(model, grammar.sampleDocuments(documents / 5 + 1, choiceRandom));
    const TouchJudge judge(grammar, model, documents);
    TranscoderSet set;
    for (std::size_t l = 0; l < model.layers.size(); ++l) {
        const TranscoderData data = transcoderData(training, l, plan.sampling);
        Transcoder best;
        double bestScore = 0.0;
        for (int candidate = 0; candidate < plan.candidates; ++candidate) {
            TranscoderSettings settings;
            settings.seed = l + static_cast<std::uint64_t>(candidate) * 100;
            settings.features = plan.features;
            settings.k = plan.k.at(l);
            settings.steps = plan.steps;
            const Transcoder transcoder = roundedToHalf(trainTranscoder(data, settings));
            const Fidelity fidelity = measureFidelity(transcoder, choice, l);
            log("  layer " + std::to_string(l) + ", candidate " + std::to_string(candidate) + ": " + describe(fidelity));
            const double score = l == 0 ? judge.score(transcoder, log) : -fidelity.unexplained - fidelity.unexplainedBeforeAnswers;
            if (candidate == 0 || score > bestScore) {
                best = transcoder;
                bestScore = score;
            }
        }
        set.push_back(best);
    }
    return set;
}

}  // namespace penfield::training
