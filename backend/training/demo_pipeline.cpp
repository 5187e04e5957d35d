#include "backend/training/demo_pipeline.h"

#include "backend/training/accuracy_bars.h"
#include "backend/training/database_builder.h"
#include "backend/training/demo_examples.h"
#include "backend/training/demo_families.h"
#include "backend/training/huggingface_directory.h"
#include "backend/training/json_text.h"
#include "backend/training/measurements.h"
#include "backend/training/model_card.h"
#include "backend/training/seed_table.h"
#include "backend/training/text_file.h"
#include "backend/training/training_seeds.h"

namespace penfield::training {
namespace {

std::function<void(const TrainingStep &)> logSteps(const Log &log)
{
    return [&log](const TrainingStep &step) {
        if (step.step % 200 == 0)
            log("  step " + std::to_string(step.step) + ": loss " + fixed(step.loss));
    };
}

// Whether a model was saved to its last file.
bool isComplete(const std::filesystem::path &folder)
{
    return std::filesystem::exists(folder / "special_tokens_map.json");
}

}  // namespace

void makeSmoke(DemoSettings &settings)
{
    settings.seeds.resize(1);
    settings.languageModel.steps = 20;
    settings.languageModel.documentsPerStep = 32;
    settings.transcoders.features = 64;
    settings.transcoders.steps = 15;
    settings.transcoders.candidates = 1;
    settings.documents = 200;
    settings.accuracyDocuments = 20;
}

struct DemoPipeline::Described {
    LanguageModel model;
    TranscoderSet transcoders;
    ConceptAnnotator annotator;
    AnnotatedDocuments choosing;
    std::vector<std::vector<ConceptMatch>> matches;
};

DemoPipeline::Described DemoPipeline::describe() const
{
    LanguageModel model = loadHuggingFace(m_settings.out / "model");
    TranscoderSet transcoders = loadTranscoders(m_settings.out / "transcoders", model.shape.n_layers);
    ConceptAnnotator annotator(m_grammar);
    Random choice(seeds::kConceptChoice), score(seeds::kConceptScore);
    const std::size_t count = m_settings.documents * 8 / 10;
    AnnotatedDocuments choosing = annotate(model, transcoders, annotator, m_grammar.sampleDocuments(count, choice));
    const AnnotatedDocuments scoring = annotate(model, transcoders, annotator, m_grammar.sampleDocuments(count, score));
    auto matches = matchConcepts(choosing, scoring, annotator.size());
    return {std::move(model), std::move(transcoders), std::move(annotator), std::move(choosing), std::move(matches)};
}

std::filesystem::path DemoPipeline::seedFolder(std::uint64_t seed) const
{
    return m_settings.work / ("seed_" + std::to_string(seed));
}

void DemoPipeline::trainSeed(std::uint64_t seed) const
{
    LanguageModelSettings settings = m_settings.languageModel;
    settings.seed = seed;
    m_log("language model, seed " + std::to_string(seed));
    const LanguageModel model = trainLanguageModel(m_grammar, settings, logSteps(m_log));
    saveHuggingFace(seedFolder(seed) / "first", model, m_grammar.vocabulary());
}

void DemoPipeline::finishSeed(std::uint64_t seed) const
{
    LanguageModelSettings settings = finishingSettings(m_settings.languageModel);
    settings.seed = seed + seeds::kFinishing;
    m_log("finishing seed " + std::to_string(seed));
    LanguageModel model = loadHuggingFace(seedFolder(seed) / "first");
    continueTraining(model, m_grammar, settings, logSteps(m_log));
    saveHuggingFace(seedFolder(seed) / "model", model, m_grammar.vocabulary());
}

void DemoPipeline::trainLanguageModels()
{
    std::filesystem::create_directories(m_settings.work);
    SeedTable table;
    const auto sets = accuracySets(m_grammar, m_settings.accuracyDocuments, seeds::kSeedAccuracy);
    for (const std::uint64_t seed : m_settings.seeds) {
        if (!isComplete(seedFolder(seed) / "first"))
            trainSeed(seed);
        if (!isComplete(seedFolder(seed) / "model"))
            finishSeed(seed);
        table[seed] = measureAccuracy(loadHuggingFace(seedFolder(seed) / "model"), sets);
        const RunScore score = scoreOf(table[seed]);
        m_log("  seed " + std::to_string(seed) + ": " + std::to_string(score.rowsBelowBar) +
              " rows below the recipe's bar, mean accuracy " + fixed(score.meanAccuracy));
    }
    saveSeedTable(m_settings.work / "seeds.tsv", table);
    keepBest();
}

void DemoPipeline::keepBest()
{
    const std::uint64_t seed = bestSeed(loadSeedTable(m_settings.work / "seeds.tsv"));
    m_log("keeping seed " + std::to_string(seed));
    const auto overwrite = std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing;
    std::filesystem::create_directories(m_settings.out);
    std::filesystem::copy(seedFolder(seed) / "model", m_settings.out / "model", overwrite);
    std::filesystem::copy(m_settings.work / "seeds.tsv", m_settings.out / "seeds.tsv", overwrite);
}

void DemoPipeline::trainTranscoderSet()
{
    m_log("transcoders");
    const LanguageModel model = loadHuggingFace(m_settings.out / "model");
    saveTranscoders(m_settings.out / "transcoders",
                    trainTranscoders(m_grammar, model, m_settings.transcoders, m_settings.documents, m_log));
}

void DemoPipeline::buildFeatureDatabase()
{
    m_log("feature database");
    const Described demo = describe();
    buildDatabase(m_settings.out, m_grammar, demo.model, demo.transcoders, demo.annotator, demo.choosing, demo.matches);
    saveManifest(m_settings.out / "demo.json", demoPrompts(m_grammar));
    saveFamilies(m_settings.out / "families.json", demoFamilies(m_grammar));
}

void DemoPipeline::evaluate()
{
    m_log("evaluation");
    const Described demo = describe();
    const SeedTable table = loadSeedTable(m_settings.out / "seeds.tsv");
    const Measurements measured =
        measureDemo(m_grammar, demo.model, demo.transcoders, demo.annotator, demo.choosing, demo.matches, m_settings.accuracyDocuments);
    writeText(m_settings.out / "MODELCARD.md",
              modelCard(measured, table, bestSeed(table), m_settings.languageModel, m_settings.transcoders, m_settings.command));
}

void DemoPipeline::all()
{
    trainLanguageModels();
    trainTranscoderSet();
    buildFeatureDatabase();
    evaluate();
}

}  // namespace penfield::training
