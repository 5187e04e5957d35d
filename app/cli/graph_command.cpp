#include "app/cli/commands.h"
#include "app/cli/graph_report.h"
#include "app/cli/session.h"
#include "backend/graph_files/graph_json.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct GraphOptions {
    SourceOptions sources;
    std::string prompt, output;
    AttributionOptions attribution;
    PruneOptions prune;
    std::size_t top = 10;
    bool json = false;
};

void run(const GraphOptions &options)
{
    Session session(resolve(options.sources));
    session.requireDictionary();
    session.trace(options.prompt);  // says what is not known
    const auto graph = session.engine().attribute(options.prompt, options.attribution, session.job());
    const PruneResult pruned = prune(*graph, options.prune);
    if (!options.output.empty()) {
        const GraphFileSettings settings{slugOf(options.prompt), options.attribution, options.prune,
                                         [&](FeatureId feature) { return session.label(feature); }};
        writeFile(options.output, graphJson(*graph, pruned, settings) + '\n');
    }
    const GraphReport report{session, *graph, pruned, options.output, options.top};
    std::cout << (options.json ? asJson(report) + '\n' : asText(report));
}

}  // namespace

void addGraphCommand(CLI::App &app)
{
    auto options = std::make_shared<GraphOptions>();
    CLI::App *command = app.add_subcommand("graph", "The attribution graph: its scores, its strongest nodes, and a file of it");
    command->add_option("prompt", options->prompt, "The text to attribute")->required();
    command->add_option("-o,--output", options->output, "Write the pruned graph as circuit-tracer and Neuronpedia read it")
        ->type_name("FILE.json");
    command->add_option("--node-threshold", options->prune.nodeThreshold, "Share of the influence that kept nodes have")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 1.0));
    command->add_option("--edge-threshold", options->prune.edgeThreshold, "Share of the influence that kept edges have")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 1.0));
    command->add_option("--max-feature-nodes", options->attribution.maxFeatureNodes, "Only the most influential features (0: all)")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_option("--top", options->top, "How many nodes to show")->capture_default_str()->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { run(*options); });
}

}  // namespace penfield::cli
