// penfield-train: makes the demo under resources/demo from a seed, by the recipe that its model card tells.

#include <ATen/Parallel.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <exception>
#include <iostream>

#include "backend/training/demo_pipeline.h"
#include "backend/training/json_text.h"
#include "backend/training/planted/folder.h"

namespace {

using penfield::training::DemoPipeline;
using penfield::training::DemoSettings;

// One line a message, with the seconds since the start.
penfield::training::Log timedLog()
{
    const auto start = std::chrono::steady_clock::now();
    return [start](const std::string &message) {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        std::cout << penfield::training::fixed(elapsed.count(), 1) << " s  " << message << std::endl;
    };
}

void addOptions(CLI::App &app, DemoSettings &settings, bool &smoke)
{
    app.add_option("--out", settings.out, "the demo's folder")->required();
    app.add_option("--work", settings.work, "folder for the runs of all seeds (default: OUT.work)");
    app.add_option("--seeds", settings.seeds, "language-model seeds; the best one is kept")->delimiter(',')->capture_default_str();
    app.add_option("--steps", settings.languageModel.steps, "training steps of the language model")->capture_default_str();
    app.add_option("--features", settings.transcoders.features, "features a layer")->capture_default_str();
    app.add_option("--transcoder-steps", settings.transcoders.steps, "training steps of a transcoder")->capture_default_str();
    app.add_option("--candidates", settings.transcoders.candidates, "transcoders trained a layer; one is kept")->capture_default_str();
    app.add_flag("--smoke", smoke, "a few steps of everything, in seconds: whole files, a useless demo");
    app.require_subcommand(1);
    app.fallthrough();
}

}  // namespace

int main(int argc, char **argv)
{
    CLI::App app("Trains the demo: language model, transcoders, feature database, model card.", "penfield-train");
    DemoSettings settings;
    bool smoke = false;
    addOptions(app, settings, smoke);
    const CLI::App *all = app.add_subcommand("all", "everything, in order");
    const CLI::App *lm = app.add_subcommand("lm", "train the language models that are not in WORK yet, keep the best");
    const CLI::App *transcoders = app.add_subcommand("transcoders", "train a transcoder for every layer of OUT/model");
    const CLI::App *database = app.add_subcommand("database", "write OUT/features.db, OUT/demo.json and OUT/families.json");
    const CLI::App *planted = app.add_subcommand("planted", "write the models with a known circuit to OUT, a folder each (needs no training)");
    const CLI::App *evaluate = app.add_subcommand("evaluate", "measure everything, write OUT/MODELCARD.md");
    CLI11_PARSE(app, argc, argv);

    if (settings.work.empty())
        settings.work = settings.out.string() + ".work";
    if (smoke)
        penfield::training::makeSmoke(settings);
    settings.command = "penfield-train all --out resources/demo --seeds ";
    for (std::size_t i = 0; i < settings.seeds.size(); ++i) {
        settings.command += (i > 0 ? "," : "") + std::to_string(settings.seeds[i]);
    }
    at::set_num_threads(1);  // two are slower on such small matrices
    try {
        if (*planted) {
            penfield::training::planted::saveWards(settings.out);
            return 0;
        }
        DemoPipeline pipeline(settings, timedLog());
        if (*all)
            pipeline.all();
        if (*lm)
            pipeline.trainLanguageModels();
        if (*transcoders)
            pipeline.trainTranscoderSet();
        if (*database)
            pipeline.buildFeatureDatabase();
        if (*evaluate)
            pipeline.evaluate();
    } catch (const std::exception &error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
    return 0;
}
