#include "app/cli/commands.h"
#include "app/cli/graph_export.h"
#include "app/cli/graph_report.h"
#include "app/cli/session.h"
#include "backend/graph_files/graph_json.h"
#include "backend/graph_files/open_graph.h"
#include "backend/graph_files/saved_view.h"
#include "backend/types/error.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>
#include <memory>

namespace penfield::cli {

namespace {

struct GraphOptions {
    SourceOptions sources;
    std::string subject;  // a prompt, or a graph's file
    GraphExports exports;
    AttributionOptions attribution;
    std::vector<std::string> targets;
    std::string minus;
    bool components = false;
    std::string counterfactual;
    ComponentOptions component;
    PruneOptions prune;
    bool pruneFile = false;
    std::size_t top = 10;
    bool json = false;
};

void print(const GraphReport &report, bool json)
{
    std::cout << (json ? asJson(report) + '\n' : asText(report));
}

/// A prompt that is also the name of a file is meant as the file: nobody attributes "graph.json".
bool isFile(const std::string &subject)
{
    std::error_code failure;
    return std::filesystem::is_regular_file(subject, failure);
}

/// All of a graph, as if pruning had kept it.
PruneResult everythingOf(const AttributionGraph &graph)
{
    return {std::vector<bool>(graph.nodes.size(), true), std::vector<bool>(graph.edgeCount(), true), {}};
}

void showFile(const GraphOptions &options)
{
    JobContext job;
    GraphDocument document = openGraph(options.subject, job);
    for (const Note &remark : document.remarks)
        std::cerr << fillIn(remark.sentence, remark.arguments) << '\n';
    const PruneResult kept = options.pruneFile ? prune(*document.graph, options.prune) : everythingOf(*document.graph);
    if (options.pruneFile)
        notePruning(document, options.prune);
    const GraphPart part = options.pruneFile ? prunedPart(*document.graph, kept) : wholeGraph(*document.graph);
    const std::vector<std::string> written = exportGraph(document, part, options.exports);
    const auto label = [labels = featureLabels(document)](FeatureId id) {
        const auto found = labels.find(id);
        return found == labels.end() ? std::string() : found->second;
    };
    print({label, *document.graph, kept, written, options.top}, options.json);
}

/// The targets that were named: tokens, or one less another.
std::vector<AttributionTarget> targetsOf(const GraphOptions &options, Session &session)
{
    if (!options.minus.empty() && options.targets.size() != 1)
        throw Error(PENFIELD_SENTENCE("--minus needs one --target to be taken off from."));
    std::vector<AttributionTarget> targets;
    for (const std::string &text : options.targets) {
        AttributionTarget target;
        target.token = session.oneToken(text);
        if (!options.minus.empty()) {
            target.kind = AttributionTarget::Kind::Difference;
            target.minus = session.oneToken(options.minus);
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

std::shared_ptr<const AttributionGraph> componentGraph(GraphOptions &options, Session &session)
{
    if (options.counterfactual.empty())
        throw Error(PENFIELD_SENTENCE("A graph of components compares two prompts. Name the other one with --counterfactual."));
    const std::vector<AttributionTarget> targets = targetsOf(options, session);
    if (targets.size() > 1)
        throw Error(PENFIELD_SENTENCE("A graph of components explains one number. Name one --target, or one and what is taken off with "
                                      "--minus."));
    if (!targets.empty())
        options.component.target = targets.front();
    session.trace(options.subject);
    session.trace(options.counterfactual);
    return session.engine().attributeComponents(options.subject, options.counterfactual, options.component, session.job());
}

std::shared_ptr<const AttributionGraph> featureGraph(GraphOptions &options, Session &session)
{
    session.requireDictionary();
    options.attribution.targets = targetsOf(options, session);
    session.trace(options.subject);  // says what is not known
    return session.engine().attribute(options.subject, options.attribution, session.job());
}

void attributePrompt(GraphOptions options)
{
    Session session(resolve(options.sources));
    const auto graph = options.components ? componentGraph(options, session) : featureGraph(options, session);
    const PruneResult pruned = prune(*graph, options.prune);
    const auto label = [&](FeatureId feature) { return session.label(feature); };
    std::vector<std::string> written;
    if (!options.exports.empty()) {
        const GraphDocument document = describeGraph(graph, pruned, {slugOf(options.subject), options.attribution, options.prune, label});
        written = exportGraph(document, prunedPart(*graph, pruned), options.exports);
    }
    print({label, *graph, pruned, written, options.top}, options.json);
}

void addExportOptions(CLI::App &command, GraphExports &exports)
{
    command.add_option("-o,--output", exports.json, "Write the graph as circuit-tracer and Neuronpedia read it")->type_name("FILE.json");
    command.add_option("--csv", exports.csv, "Write the edges as a table, and the nodes as another one beside it (…-nodes.csv)")
        ->type_name("FILE.csv");
    command.add_option("--dot", exports.dot, "Write the graph for Graphviz")->type_name("FILE.dot");
    command.add_option("--graphml", exports.graphml, "Write the graph for Gephi, yEd or NetworkX")->type_name("FILE.graphml");
    command.add_option("--save", exports.saved, "Write the whole graph as Penfield opens it fastest")->type_name("FILE");
}

}  // namespace

void addGraphCommand(CLI::App &app)
{
    auto options = std::make_shared<GraphOptions>();
    CLI::App *command =
        app.add_subcommand("graph", "The attribution graph of a prompt or from a file: its scores, its strongest nodes, and files of it");
    command
        ->add_option("subject", options->subject, "The text to attribute, or a graph's file (.json, .pt, or saved), which needs no model")
        ->type_name("PROMPT|FILE")
        ->required();
    addExportOptions(*command, options->exports);
    command->add_flag("--prune", options->pruneFile, "Prune a graph from a file, which is else taken as it is");
    for (const auto &[name, value, what] :
         {std::tuple("--node-threshold", &options->prune.nodeThreshold, "Share of the influence that kept nodes have"),
          std::tuple("--edge-threshold", &options->prune.edgeThreshold, "Share of the influence that kept edges have")})
        command->add_option(name, *value, what)->capture_default_str()->check(CLI::Range(0.0, 1.0))->each([options](const std::string &) {
            options->pruneFile = true;
        });
    command->add_option("--max-feature-nodes", options->attribution.maxFeatureNodes, "Only the most influential features (0: all)")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_option("--target", options->targets, "Explain this token's logit instead of the likely answers'. May be repeated")
        ->type_name("TOKEN");
    command->add_option("--minus", options->minus, "Explain how far the target's logit is above this token's")->type_name("TOKEN");
    command->add_flag("--components", options->components,
                      "The graph of attention heads and MLPs instead of features: what the prompt's answer owes to each (EAP-IG)");
    command
        ->add_option("--counterfactual", options->counterfactual,
                     "With --components: the prompt to compare with, of as many tokens. Without --target, its answer is taken off")
        ->type_name("PROMPT");
    command->add_option("--steps", options->component.steps, "With --components: gradients to average on the way between the prompts")
        ->capture_default_str();
    command->add_option("--top", options->top, "How many nodes to show")->capture_default_str()->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object");
    addSourceOptions(*command, options->sources);
    command->callback([options] { isFile(options->subject) ? showFile(*options) : attributePrompt(*options); });
}

}  // namespace penfield::cli
