#include "app/cli/commands.h"
#include "app/cli/facts.h"
#include "app/cli/feature_text.h"
#include "app/cli/session.h"
#include "app/cli/touch_syntax.h"
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
    Sections sections = sectionsOf(session.model());
    if (session.dictionary())
        append(sections, sectionsOf(*session.dictionary()));
    if (session.database())
        sections.push_back({"database", factsOf(*session.database())});
    sections.push_back({"engine", factsOf(session.engineInfo())});
    std::cout << (json ? sectionsJson(sections) : sectionsText(sections));
}

void inspectDatabase(const InspectOptions &options)
{
    const Sections sections{{"database", factsOf(FeatureDatabase::open(options.what))}};
    std::cout << (options.json ? sectionsJson(sections) : sectionsText(sections));
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
        return inspectDatabase(options);
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
