#include "app/cli/graph_report.h"

#include "app/cli/session.h"
#include "app/cli/table.h"
#include "backend/graph/json_writer.h"
#include "backend/graph/node_kind_name.h"
#include "backend/types/error.h"

#include <algorithm>
#include <fstream>

namespace penfield::cli {

namespace {

std::vector<const GraphNode *> mostInfluential(const AttributionGraph &graph, std::size_t most)
{
    std::vector<const GraphNode *> nodes;
    for (const GraphNode &node : graph.nodes)
        if (node.key.kind != NodeKind::Logit)
            nodes.push_back(&node);
    std::stable_sort(nodes.begin(), nodes.end(), [](const GraphNode *a, const GraphNode *b) { return a->influence > b->influence; });
    nodes.resize(std::min(most, nodes.size()));
    return nodes;
}

std::string unitText(const GraphNode &node)
{
    if (node.key.isFeature())
        return idText(node.key.featureId());
    const std::string layer = std::to_string(node.key.layer.value);
    switch (node.key.kind) {
    case NodeKind::Error:
        return "error of layer " + layer;
    case NodeKind::Head:
        return "L" + layer + " H" + std::to_string(node.key.feature);
    case NodeKind::Mlp:
        return "MLP " + layer;
    default:
        return nodeKindName(node.key.kind);
    }
}

/// Of a graph of components, for which there is nothing to complete or replace.
void addMeasures(Table &facts, const AttributionGraph &graph)
{
    facts.add({"counterfactual", '"' + graph.components->counterfactual.text + '"', ""});
    facts.add({"measure", number(graph.components->measure, 4), "of the prompt"});
    facts.add({"", number(graph.components->counterfactualMeasure, 4), "of the counterfactual"});
    facts.add({"gradients", std::to_string(graph.components->steps), "on the way between the two"});
}

void addScores(Table &facts, const AttributionGraph &graph)
{
    facts.add({"replacement score", number(graph.replacementScore, 3), "share of the influence that ends in tokens, not in error nodes"});
    facts.add(
        {"completeness score", number(graph.completenessScore, 3), "share of what enters a node that features and tokens account for"});
}

/// What enters the node in all, and what leaves it: of components.
struct Flow {
    double in = 0, out = 0;
};

std::vector<Flow> flows(const AttributionGraph &graph)
{
    std::vector<Flow> all(graph.nodes.size());
    for (std::size_t t = 0; t < graph.nodes.size(); ++t) {
        const NodeIndex target(static_cast<std::int64_t>(t));
        for (std::size_t i = 0; i < graph.sourcesOf(target).size(); ++i) {
            const float weight = graph.weightsOf(target)[i];
            all[t].in += weight;
            all[static_cast<std::size_t>(graph.sourcesOf(target)[i])].out += weight;
        }
    }
    return all;
}

std::string componentsText(const GraphReport &report)
{
    const std::vector<Flow> all = flows(report.graph);
    Table nodes({"node", ">influence", ">edges in", ">edges out"});
    for (const GraphNode *node : mostInfluential(report.graph, report.top)) {
        const Flow &flow = all[static_cast<std::size_t>(node - report.graph.nodes.data())];
        nodes.add({unitText(*node), number(node->influence, 3), number(flow.in, 4), number(flow.out, 4)});
    }
    return nodes.text();
}

std::string labelOf(const GraphReport &report, const GraphNode &node)
{
    return node.key.isFeature() ? report.label(node.key.featureId()) : std::string();
}

std::size_t kept(const std::vector<bool> &list)
{
    return static_cast<std::size_t>(std::count(list.begin(), list.end(), true));
}

std::string answersText(const AttributionGraph &graph)
{
    Table answers({"token", ">probability"});
    for (const GraphNode &node : graph.nodes)
        if (node.key.kind == NodeKind::Logit)
            answers.add({node.label, percent(node.probability)});
    return answers.text();
}

std::string explainedText(const AttributionGraph &graph)
{
    std::string text;
    for (const GraphNode &node : graph.nodes)
        if (node.key.kind == NodeKind::Logit)
            text += "  " + node.label + '\n';
    return text;
}

std::string featuresText(const GraphReport &report)
{
    Table nodes({"node", "token", ">influence", ">activation", "label"});
    for (const GraphNode *node : mostInfluential(report.graph, report.top))
        nodes.add({unitText(*node), report.graph.prompt.pieces[node->key.position.index()], number(node->influence, 3),
                   node->key.isFeature() ? number(node->activation, 2) : "", labelOf(report, *node)});
    return nodes.text();
}

}  // namespace

std::string asText(const GraphReport &report)
{
    const AttributionGraph &graph = report.graph;
    std::string text = "Graph of \"" + graph.prompt.text + "\"\n\n";
    Table facts({"", "", ""});
    facts.add({"nodes", std::to_string(graph.nodes.size()), std::to_string(kept(report.pruned.keepNode)) + " kept"});
    facts.add({"edges", std::to_string(graph.edgeCount()), std::to_string(kept(report.pruned.keepEdge)) + " kept"});
    graph.components ? addMeasures(facts, graph) : addScores(facts, graph);
    if (graph.milliseconds > 0)
        facts.add({"computed in", number(graph.milliseconds, 0) + " ms", ""});
    text += facts.text().substr(1) + (graph.components ? "\nExplains\n" + explainedText(graph) : "\nAnswers\n" + answersText(graph));
    text += "\nMost influential\n" + (graph.components ? componentsText(report) : featuresText(report));
    for (const std::string &file : report.files)
        text += (&file == &report.files.front() ? "\nWritten to " : "Written to ") + file + '\n';
    return text;
}

std::string asJson(const GraphReport &report)
{
    const AttributionGraph &graph = report.graph;
    JsonWriter json;
    json.beginObject().field("prompt", graph.prompt.text).field("model", graph.modelName).field("dictionary", graph.dictionaryName);
    json.field("nodes", graph.nodes.size()).field("edges", graph.edgeCount());
    json.field("kept_nodes", kept(report.pruned.keepNode)).field("kept_edges", kept(report.pruned.keepEdge));
    if (graph.components) {
        json.field("counterfactual", graph.components->counterfactual.text).field("steps", graph.components->steps);
        json.field("measure", graph.components->measure).field("counterfactual_measure", graph.components->counterfactualMeasure);
    } else {
        json.field("replacement_score", graph.replacementScore).field("completeness_score", graph.completenessScore);
    }
    json.field("milliseconds", graph.milliseconds).key("answers").beginArray();
    for (const GraphNode &node : graph.nodes)
        if (node.key.kind == NodeKind::Logit)
            json.beginObject().field("text", node.label).field("probability", node.probability).endObject();
    json.endArray().key("most_influential").beginArray();
    for (const GraphNode *node : mostInfluential(graph, report.top)) {
        json.beginObject().field("kind", nodeKindName(node->key.kind)).field("layer", node->key.layer.value);
        json.field("position", node->key.position.value).field("feature", node->key.feature).field("influence", node->influence);
        json.field("activation", node->activation).field("label", labelOf(report, *node)).endObject();
    }
    json.endArray().key("file");
    report.files.empty() ? json.null() : json.value(report.files.front());
    return json.list("files", report.files).endObject().text();
}

void writeFile(const std::string &path, const std::string &content)
{
    std::ofstream file(path, std::ios::binary);
    file << content;
    file.close();
    if (!file)
        throw Error(
            PENFIELD_SENTENCE("%1 cannot be written. Check that its folder is there, that you may write to it, and that the disk is not "
                              "full."),
            {path});
}

}  // namespace penfield::cli
