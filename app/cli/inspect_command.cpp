#include "app/cli/commands.h"
#include "app/cli/feature_text.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "app/cli/touch_syntax.h"
#include "backend/graph/json_writer.h"
#include "backend/types/error.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct InspectOptions {
    SourceOptions sources;
    std::string what;
    bool json = false;
};

/// Facts in the order in which they are shown.
using Facts = std::vector<std::pair<std::string, std::string>>;
using Sections = std::vector<std::pair<std::string, Facts>>;

Facts factsOf(const ModelInfo &model)
{
    return {{"name", model.name},
            {"path", model.path},
            {"family", model.family},
            {"layers", std::to_string(model.n_layers)},
            {"d_model", std::to_string(model.d_model)},
            {"heads", std::to_string(model.n_heads)},
            {"d_head", std::to_string(model.d_head)},
            {"d_mlp", std::to_string(model.d_mlp)},
            {"context", std::to_string(model.n_ctx)},
            {"vocabulary", std::to_string(model.d_vocab)},
            {"parameters", std::to_string(model.parameters)},
            {"stored as", model.storageDtype},
            {"in memory", number(static_cast<double>(model.bytesInMemory) / (1 << 20), 1) + " MB"},
            {"hash", model.hash}};
}

Facts factsOf(const DictionaryInfo &dictionary)
{
    std::string features;
    for (const int n : dictionary.featuresPerLayer)
        features += (features.empty() ? "" : " ") + std::to_string(n);
    return {{"name", dictionary.name},        {"path", dictionary.path},
            {"kind", dictionary.kind},        {"activation", dictionary.activation},
            {"reads", dictionary.inputHook},  {"writes", dictionary.outputHook},
            {"features per layer", features}, {"hash", dictionary.hash}};
}

Facts factsOf(const FeatureDatabase &database)
{
    Facts facts{{"path", database.path()}, {"features", std::to_string(database.featureCount())}};
    facts.emplace_back("labels", std::to_string(database.allLabels().size()));
    facts.emplace_back("groups", std::to_string(database.supernodes().size()));
    for (const auto &[key, value] : database.metadata())
        facts.emplace_back(key, value);
    return facts;
}

Facts factsOf(const EngineInfo &engine)
{
    return {{"library", engine.library},
            {"BLAS", engine.blas},
            {"speed", number(engine.gflopPerSecond, 1) + " GFLOP/s"},
            {"device", engine.device},
            {"threads", std::to_string(engine.threads)}};
}

void print(const Sections &sections, bool asJson)
{
    JsonWriter json;
    json.beginObject();
    std::string text;
    for (const auto &[name, facts] : sections) {
        Table table({"", ""});
        json.key(name).beginObject();
        for (const auto &[key, value] : facts) {
            table.add({key, value});
            json.field(key, value);
        }
        json.endObject();
        text += (text.empty() ? "" : "\n") + name + table.text();
    }
    std::cout << (asJson ? json.endObject().text() + '\n' : text);
}

void inspectFeature(const InspectOptions &options)
{
    const FeatureId feature = parseFeature(options.what);
    const std::string path = resolve(options.sources).database;
    if (path.empty())
        throw Error(PENFIELD_SENTENCE("This needs a feature database. Name its file with --database."));
    const FeatureDatabase database = FeatureDatabase::open(path);
    const std::optional<FeatureCard> card = database.card(feature);
    if (!card)
        throw Error(PENFIELD_SENTENCE("The feature database %1 does not have the feature %2."), {path, idText(feature)});
    const std::vector<Supernode> groups = database.supernodesOf(feature);
    std::cout << (options.json ? cardJson(*card, groups) + '\n' : cardText(*card, groups));
}

void inspectAll(SourceOptions sources, bool json)
{
    const Session session(resolve(sources));
    Sections sections{{"model", factsOf(session.model())}};
    if (session.dictionary())
        sections.emplace_back("dictionary", factsOf(*session.dictionary()));
    if (session.database())
        sections.emplace_back("database", factsOf(*session.database()));
    sections.emplace_back("engine", factsOf(session.engineInfo()));
    print(sections, json);
}

void run(const InspectOptions &options)
{
    if (options.what.empty())
        return inspectAll(options.sources, options.json);
    std::error_code ignored;
    if (std::filesystem::is_directory(options.what, ignored)) {
        SourceOptions sources = options.sources;
        sources.model = options.what;
        return inspectAll(sources, options.json);
    }
    if (std::filesystem::exists(options.what, ignored))
        return print({{"database", factsOf(FeatureDatabase::open(options.what))}}, options.json);
    if (options.what.find(':') == std::string::npos)
        throw Error(PENFIELD_SENTENCE("\"%1\" is neither a model's folder, nor a feature database, nor a feature such as 0:493."),
                    {options.what});
    inspectFeature(options);
}

}  // namespace

void addInspectCommand(CLI::App &app)
{
    auto options = std::make_shared<InspectOptions>();
    CLI::App *command = app.add_subcommand("inspect", "What is known of a model, a dictionary, a database or a feature");
    command
        ->add_option("what", options->what, "A model's folder, a database file, or a feature as LAYER:FEATURE; nothing: all that is open")
        ->type_name("WHAT");
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
