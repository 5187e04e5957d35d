// light-6: the recipe's table, measured again on the demo's files: accuracy by behaviour, and how faithful the transcoders are.

#include "app/cli/session.h"
#include "app/cli/sources.h"
#include "backend/training/accuracy_bars.h"
#include "backend/training/fidelity.h"
#include "backend/training/huggingface_directory.h"
#include "backend/training/training_seeds.h"
#include "tests/bench/bench.h"
#include "tests/bench/two_step_prompts.h"

namespace penfield::bench {

namespace {

using namespace penfield::training;

constexpr std::size_t kDocumentsPerRow = 500, kFidelityDocuments = 2000;

// The recipe's run A3 with transcoders A3b, by layer: unexplained variance on all tokens, and on those before an answer.
constexpr double kUnexplained[] = {0.020, 0.010, 0.074, 0.040}, kUnexplainedBeforeAnswers[] = {0.022, 0.074, 0.18, 0.18};

void addAccuracy(const Grammar &grammar, const LanguageModel &model, std::vector<Figure> &figures)
{
    for (const AccuracyRow &row : measureAccuracy(model, accuracySets(grammar, kDocumentsPerRow, seeds::kFinalAccuracy)))
        figures.push_back(atLeast(accuracyBar(row.name), "accuracy: " + row.name, row.accuracy));
}

void addFidelity(const Grammar &grammar, const LanguageModel &model, const std::string &folder, std::vector<Figure> &figures)
{
    Random random(seeds::kFidelity);
    const Activations fresh = collectActivations(model, grammar.sampleDocuments(kFidelityDocuments, random));
    const TranscoderSet transcoders = loadTranscoders(folder + "/transcoders", model.shape.n_layers);
    for (std::size_t l = 0; l < transcoders.size(); ++l) {
        const Fidelity fidelity = measureFidelity(transcoders[l], fresh, l);
        const std::string layer = "unexplained variance, layer " + std::to_string(l);
        figures.push_back(atMost(kUnexplained[l], layer, fidelity.unexplained));
        figures.push_back(atMost(kUnexplainedBeforeAnswers[l], layer + ", before answers", fidelity.unexplainedBeforeAnswers));
    }
}

/// The trainer's forward pass measured all of the above; the program's engine must answer the same.
void addEngine(const Grammar &grammar, const std::string &folder, std::vector<Figure> &figures)
{
    cli::Session session(cli::demoSources(folder));
    double right = 0, all = 0;
    for (const EntityKind kind : {EntityKind::State, EntityKind::Country})
        for (const TwoStepPrompt &prompt : twoStepPrompts(grammar, kind)) {
            right += answersRight(session, prompt) ? 1 : 0;
            all += 1;
        }
    figures.push_back(atLeast(0.99, "two-hop prompts answered right through the engine", right / all));
}

}  // namespace

std::vector<Figure> demoFigures()
{
    const std::string folder = cli::demoFolder();
    const Grammar grammar;
    const LanguageModel model = loadHuggingFace(folder + "/model");
    std::vector<Figure> figures;
    addAccuracy(grammar, model, figures);
    addFidelity(grammar, model, folder, figures);
    addEngine(grammar, folder, figures);
    return figures;
}

}  // namespace penfield::bench
