#include "tests/widgets/inspector/sample_prompt.h"

#include <cmath>

namespace penfield::test {
namespace {

NodeKey nodeKey(NodeKind kind, int layer, int position, int feature)
{
    return {kind, LayerIndex(layer), TokenPosition(position), feature};
}

struct Edge {
    int target, source;
    float weight;
};

void addEdges(AttributionGraph &graph, const std::vector<Edge> &ascending)
{
    for (std::size_t target = 0; target < graph.nodes.size(); ++target) {
        graph.rowStart.push_back(static_cast<std::int64_t>(graph.source.size()));
        for (const Edge &edge : ascending)
            if (edge.target == static_cast<int>(target)) {
                graph.source.push_back(edge.source);
                graph.weight.push_back(edge.weight);
            }
    }
    graph.rowStart.push_back(static_cast<std::int64_t>(graph.source.size()));
}

FeatureExample exampleAround(const std::vector<std::string> &tokens, int peak, float activation)
{
    FeatureExample example{tokens, std::vector<float>(tokens.size()), peak};
    example.activations[static_cast<std::size_t>(peak)] = activation;
    if (peak + 1 < static_cast<int>(tokens.size()))
        example.activations[static_cast<std::size_t>(peak) + 1] = activation / 4;
    return example;
}

}  // namespace

Prompt dallasPrompt()
{
    Prompt prompt;
    prompt.text = "the city Dallas is in";
    prompt.tokens = {TokenId(1), TokenId(10), TokenId(11), TokenId(12), TokenId(13), TokenId(14)};
    prompt.pieces = {"<bos>", "the", " city", " Dallas", " is", " in"};
    prompt.bosPrepended = true;
    return prompt;
}

std::shared_ptr<const TraceSummary> dallasTrace()
{
    TraceSummary trace;
    trace.prompt = dallasPrompt();
    trace.n_layers = 2;
    trace.activations = {{featureId(0, 7), TokenPosition(2), 2}, {featureId(0, 3), TokenPosition(3), 4}, {featureId(0, 3), TokenPosition(4), 1},
                         {featureId(1, 5), TokenPosition(3), 8}, {featureId(1, 5), TokenPosition(5), 6}, {featureId(1, 9), TokenPosition(5), 3}};
    trace.output = {TokenPosition(5), {{TokenId(20), " Texas", 0.9, 12}, {TokenId(21), " Austin", 0.08, 9}}, 0.4};
    return std::make_shared<TraceSummary>(trace);
}

std::shared_ptr<const Outcome> texasAblated()
{
    Outcome outcome;
    outcome.prompt = dallasPrompt();
    outcome.interventions = {{featureId(1, 5), TokenPosition(3), TouchKind::Set, 0}};
    outcome.before = dallasTrace()->output;
    outcome.after = {TokenPosition(5), {{TokenId(21), " Austin", 0.6, 10}, {TokenId(20), " Texas", 0.2, 9}}, 0.9};
    outcome.shifts = {{TokenId(20), " Texas", 0.9, 0.2, 12, 9, 0, 1}, {TokenId(21), " Austin", 0.08, 0.6, 9, 10, 1, 0}};
    outcome.klDivergence = 1.2;
    outcome.changes = {{featureId(0, 2), TokenPosition(4), 0, 0.5F},
                       {featureId(1, 5), TokenPosition(3), 8, 0},
                       {featureId(1, 5), TokenPosition(5), 6, 1.5F},
                       {featureId(1, 9), TokenPosition(5), 3, 4}};
    return std::make_shared<Outcome>(outcome);
}

Labels dallasLabels()
{
    auto labels = std::make_shared<LabelMap>();
    (*labels)[featureId(0, 3)] = {featureId(0, 3), "city = Dallas", 0.99};
    (*labels)[featureId(0, 7)] = {featureId(0, 7), "noun", -1};
    (*labels)[featureId(1, 5)] = {featureId(1, 5), "state = Texas", 0.93};
    return labels;
}

std::shared_ptr<const AttributionGraph> dallasGraph()
{
    AttributionGraph graph;
    graph.prompt = dallasPrompt();
    graph.n_layers = 2;
    graph.modelName = "demo";
    graph.nodes = {{featureKey(0, 3, 3), 4, 0.2F, 0, {}},   // 0
                   {featureKey(1, 5, 3), 8, 0.5F, 0, {}},   // 1
                   {featureKey(1, 5, 5), 6, 0.3F, 0, {}},   // 2
                   {featureKey(1, 9, 5), 3, 0.9F, 0, {}},   // 3
                   {nodeKey(NodeKind::Error, 0, 3, -1), 0, 0.1F, 0, {}},                // 4
                   {nodeKey(NodeKind::Token, -1, 3, 12), 0, 0.4F, 0, " Dallas"},        // 5
                   {nodeKey(NodeKind::Logit, -1, 5, 21), 0, 1, 0.08F, " Austin"}};      // 6
    addEdges(graph, {{0, 5, 2}, {1, 0, 1.5F}, {1, 4, -0.4F}, {6, 1, 3}, {6, 2, 0.5F}, {6, 3, -1}});
    return std::make_shared<AttributionGraph>(graph);
}

Supernodes texasGroup()
{
    auto groups = std::make_shared<std::vector<Supernode>>();
    groups->push_back({"Texas", "state", {{featureId(1, 5), 0.95}, {featureId(0, 3), 0.8}, {featureId(1, 77), 0.7}}});
    groups->push_back({"France", "country", {{featureId(1, 40), 0.9}}});
    return groups;
}

std::shared_ptr<const FeatureCard> texasCard()
{
    FeatureCard card;
    card.id = featureId(1, 5);
    card.label = "state = Texas";
    card.labelSource = "concept";
    card.labelScore = 0.93;
    card.density = 0.0123;
    card.maxActivation = 14.2F;
    for (int bin = 0; bin <= 20; ++bin)
        card.histogramEdges.push_back(0.71F * static_cast<float>(bin));
    for (int bin = 0; bin < 20; ++bin)
        card.histogramCounts.push_back(static_cast<std::int64_t>(2000 * std::exp(-bin / 3.0)) + (bin > 15 ? 40 : 0));
    const std::vector<std::string> text = {"the", " capital", " of", " the", " state", " that", " has", " the", " city", " of", " Houston", " is", " Austin", " and", " not", " Dallas"};
    for (int i = 0; i < 20; ++i)
        card.topExamples.push_back(exampleAround(text, 10 + i % 3, 14.2F - 0.4F * static_cast<float>(i)));
    for (int i = 0; i < 6; ++i)
        card.randomExamples.push_back(exampleAround(text, 4 + i, 1.5F * static_cast<float>(i + 1)));
    const char *up[] = {" Austin", " Texas", " Houston", " Dallas", " state", " Lone", " ranch", " oil"};
    const char *down[] = {" Sacramento", " California", " Paris", " Oregon", " Salem", " Ohio", " Iowa", " Maine"};
    for (int i = 0; i < 8; ++i) {
        card.promoted.push_back({TokenId(100 + i), up[i], 0.9F - 0.1F * static_cast<float>(i)});
        card.suppressed.push_back({TokenId(200 + i), down[i], -0.6F + 0.06F * static_cast<float>(i)});
    }
    return std::make_shared<FeatureCard>(card);
}

}  // namespace penfield::test
