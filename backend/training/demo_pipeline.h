#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "backend/training/grammar.h"
#include "backend/training/language_model_trainer.h"
#include "backend/training/transcoder_choice.h"

namespace penfield::training {

struct DemoSettings {
    std::filesystem::path out;   // the demo's folder
    std::filesystem::path work;  // the runs of all seeds: seed_N/model, seeds.tsv
    std::vector<std::uint64_t> seeds = {1, 2, 3};
    LanguageModelSettings languageModel;
    TranscoderPlan transcoders;
    std::size_t documents = 10000;        // that transcoders learn from; concepts and database take 8/10 of it
    std::size_t accuracyDocuments = 500;  // a row, when a seed is judged
    std::string command;                  // how it was called, for the model card
};

// Seconds instead of minutes: a few steps of everything. The demo it makes is useless, its files are whole.
void makeSmoke(DemoSettings &settings);

// The steps, each from files to files, so that any of them can be run again.
class DemoPipeline {
public:
    DemoPipeline(DemoSettings settings, Log log) : m_settings(std::move(settings)), m_log(std::move(log)) {}

    void trainLanguageModels();   // every seed that is not in work/ yet; then the best one → out/model
    void trainTranscoderSet();    // out/model → out/transcoders
    void buildFeatureDatabase();  // → out/features.db, out/demo.json
    void evaluate();              // → out/MODELCARD.md
    void all();

private:
    void trainSeed(std::uint64_t seed) const;
    void finishSeed(std::uint64_t seed) const;
    std::filesystem::path seedFolder(std::uint64_t seed) const;
    void keepBest();
    struct Described;  // the demo as it lies on disk, with its concepts
    Described describe() const;

    DemoSettings m_settings;
    Log m_log;
    Grammar m_grammar;
};

}  // namespace penfield::training
