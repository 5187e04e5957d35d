#include "widgets/inspector/node_facts.h"

#include "widgets/models/feature_words.h"

#include <algorithm>

namespace penfield {
namespace {

constexpr int edgesShown = 12;

std::vector<float> activationsAlong(const TraceSummary &trace, FeatureId id)
{
    std::vector<float> along(trace.prompt.size());
    for (const FeatureActivation &a : trace.activations)
        if (a.id == id && a.position.isValid() && a.position.index() < along.size())
            along[a.position.index()] = a.activation;
    return along;
}

int activeMembers(const Supernode &group, const TraceSummary &trace, TokenPosition position)
{
    return static_cast<int>(std::count_if(group.members.begin(), group.members.end(), [&](const SupernodeMember &member) {
        return std::any_of(trace.activations.begin(), trace.activations.end(),
                           [&](const FeatureActivation &a) { return a.id == member.id && a.position == position; });
    }));
}

std::vector<GroupFact> groupsOf(const NodeKey &key, const InspectorSources &sources)
{
    std::vector<GroupFact> groups;
    if (!sources.supernodes)
        return groups;
    for (const Supernode &group : *sources.supernodes) {
        const bool isMember = std::any_of(group.members.begin(), group.members.end(),
                                          [&](const SupernodeMember &member) { return member.id == key.featureId(); });
        if (isMember)
            groups.push_back({QString::fromStdString(group.label), QString::fromStdString(group.kind), static_cast<int>(group.members.size()),
                              sources.trace ? activeMembers(group, *sources.trace, key.position) : 0});
    }
    return groups;
}

void addFeature(NodeFacts &facts, const InspectorSources &sources)
{
    const FeatureId id = facts.key.featureId();
    if (sources.trace) {
        facts.along = activationsAlong(*sources.trace, id);
        if (facts.key.position.isValid() && facts.key.position.index() < facts.along.size())
            facts.activation = facts.along[facts.key.position.index()];
    }
    if (sources.card && sources.card->id == id) {
        facts.card = sources.card;
        facts.cardState = CardState::Here;
        if (!facts.card->label.empty())
            facts.title = QString::fromStdString(facts.card->label);
    } else if (!sources.hasDatabase) {
        facts.cardState = CardState::NoDatabase;
    } else if (sources.missing == id) {
        facts.cardState = CardState::Missing;
    }
    facts.groups = groupsOf(facts.key, sources);
}

QString ownText(const NodeKey &key, const NodeFacts &facts)
{
    if (facts.node)
        if (const std::string &label = facts.graph->nodes[facts.node->index()].label; !label.empty())
            return readableToken(label);
    if (key.kind == NodeKind::Token && key.position.isValid() && key.position.index() < facts.prompt.pieces.size())
        return readableToken(facts.prompt.pieces[key.position.index()]);
    return {};
}

/// A logit that is not a node of the graph may still be among the answers.
void addAnswer(NodeFacts &facts, const InspectorSources &sources)
{
    if (facts.node)
        facts.probability = static_cast<double>(facts.graph->nodes[facts.node->index()].probability);
    if (!sources.trace)
        return;
    for (const TokenProbability &answer : sources.trace->output.top)
        if (answer.token.value == facts.key.feature) {
            facts.probability = answer.probability;
            facts.title = readableToken(answer.text);
        }
}

}  // namespace

float NodeFacts::largestHere() const
{
    return along.empty() ? 0 : *std::max_element(along.begin(), along.end());
}

float NodeFacts::scaleEnd() const
{
    return std::max(largestHere(), card ? card->maxActivation : 0);
}

QString NodeFacts::titleOfNode(NodeIndex other) const
{
    const GraphNode &there = graph->nodes[other.index()];
    return titleOf(there.key, labels, readableToken(there.label));
}

NodeFacts factsOf(const NodeKey &key, const InspectorSources &sources)
{
    NodeFacts facts;
    facts.key = key;
    facts.labels = sources.labels;
    facts.noun = sources.noun;
    facts.hasTrace = sources.trace != nullptr;
    facts.graph = sources.graph;
    facts.mayHaveGraph = sources.mayHaveGraph;
    if (sources.trace)
        facts.prompt = sources.trace->prompt;
    else if (sources.graph)
        facts.prompt = sources.graph->prompt;
    if (sources.graph)
        facts.node = findNode(*sources.graph, key);
    if (facts.node)
        facts.edges = strongestEdges(*sources.graph, *facts.node, edgesShown);
    facts.title = titleOf(key, sources.labels, ownText(key, facts));
    if (key.isFeature())
        addFeature(facts, sources);
    if (key.kind == NodeKind::Logit)
        addAnswer(facts, sources);
    return facts;
}

}  // namespace penfield
