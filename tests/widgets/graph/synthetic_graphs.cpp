#include "tests/widgets/graph/synthetic_graphs.h"

#include "backend/graph/graph_builder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace penfield::test {
namespace {

/// The same numbers on every machine (the distributions of <random> are not).
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    double uniform() { return static_cast<double>(m_engine()) / 4294967296.0; }
    int below(int n) { return static_cast<int>(uniform() * n); }
    double heavyTailed() { return std::pow(uniform(), 6.0); }

private:
    std::mt19937 m_engine;
};

GraphNode node(NodeKind kind, int layer, int position, int feature, std::string label = {})
{
    GraphNode n;
    n.key = {kind, LayerIndex(layer), TokenPosition(position), feature};
    n.label = std::move(label);
    return n;
}

bool mayFeed(const GraphNode &source, const GraphNode &target, int layers)
{
    if (target.key.kind == NodeKind::Token || target.key.kind == NodeKind::Error || source.key.kind == NodeKind::Logit)
        return false;
    const int from = source.key.kind == NodeKind::Token ? -1 : source.key.layer.value;
    const int to = target.key.kind == NodeKind::Logit ? layers : target.key.layer.value;
    return from < to && source.key.position.value <= target.key.position.value;
}

std::vector<GraphNode> makeNodes(const GraphRecipe &recipe, Dice &dice)
{
    const int positions = static_cast<int>(recipe.pieces.size());
    std::vector<GraphNode> nodes;
    for (int layer = 0; layer < recipe.layers; ++layer)
        for (int position = 1; position < positions; ++position) {
            int feature = 0;
            const int count = 1 + dice.below(2 * recipe.featuresPerCell);
            for (int i = 0; i < count; ++i) {
                feature += 1 + dice.below(60);
                nodes.push_back(node(NodeKind::Feature, layer, position, feature));
                nodes.back().activation = static_cast<float>(0.2 + 4 * dice.uniform());
            }
        }
    for (int layer = 0; layer < recipe.layers; ++layer)
        for (int position = 0; position < positions; ++position)
            nodes.push_back(node(NodeKind::Error, layer, position, -1));
    for (int position = 0; position < positions; ++position)
        nodes.push_back(node(NodeKind::Token, -1, position, 100 + position, recipe.pieces[static_cast<std::size_t>(position)]));
    static const std::array<std::string, 10> words{" Austin", " Houston", " Dallas", " Texas", " Sacramento", " Phoenix", " Albany", " Boise", " Salem", " Juneau"};
    double left = 0.97;
    for (int i = 0; i < recipe.answers; ++i) {
        nodes.push_back(node(NodeKind::Logit, -1, positions - 1, 500 + i, words[static_cast<std::size_t>(i % 10)]));
        nodes.back().probability = static_cast<float>(left * 0.8);
        left *= 0.2;
    }
    return nodes;
}

float attribution(const GraphNode &source, const GraphNode &target, Dice &dice)
{
    if (dice.uniform() < 0.35)
        return 0;
    const double size = dice.heavyTailed() * (source.key.position == target.key.position ? 1.6 : 0.7)
                        * (source.key.kind == NodeKind::Error ? 0.35 : 1.0);
    return static_cast<float>(dice.uniform() < 0.22 ? -size : size);
}

std::shared_ptr<const AttributionGraph> finished(AttributionGraph graph, std::vector<std::string> pieces, int layers)
{
    graph.n_layers = layers;
    graph.prompt.bosPrepended = true;
    for (const std::string &piece : pieces)
        graph.prompt.tokens.emplace_back(static_cast<std::int64_t>(100 + graph.prompt.tokens.size())), graph.prompt.text += piece;
    graph.prompt.pieces = std::move(pieces);
    fillInScores(graph);
    return std::make_shared<const AttributionGraph>(std::move(graph));
}

const std::array<const char *, 12> usual{"a city in Texas, or Texas", "about to answer: capital", "the word “capital”", "state names",
                                         "say a capital city", "Dallas", "of, after a noun of office", "containing → place", "begins a fact",
                                         "Austin as an answer", "end of a question stem", "US state, any"};
const std::array<const char *, 3> veryLong{
    "mentions of a municipality that lies within the borders of the State of Texas or within a county that neighbours it, in running text",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "x"};
const std::array<const char *, 4> chinese{"德克萨斯州的城市，或德克萨斯州本身", "即将回答：首都", "“首都”一词", "包含某地的州"};

}  // namespace

std::vector<std::string> capitalPrompt()
{
    return {"<bos>", "the", "capital", "of", "the", "state", "containing", "Dallas", "is"};
}

std::vector<std::string> longPrompt(int tokens)
{
    static const std::array<const char *, 7> words{"the", "river", "internationalization", "of", "Dallas", "flows", "past"};
    std::vector<std::string> pieces{"<bos>"};
    while (static_cast<int>(pieces.size()) < tokens)
        pieces.emplace_back(words[pieces.size() % words.size()]);
    return pieces;
}

std::shared_ptr<const AttributionGraph> makeGraph(const GraphRecipe &recipe)
{
    Dice dice(recipe.seed);
    std::vector<GraphNode> nodes = makeNodes(recipe, dice);
    std::vector<NodeIndex> targets;
    std::vector<float> rows;
    for (std::size_t t = 0; t < nodes.size(); ++t) {
        if (nodes[t].key.kind != NodeKind::Feature && nodes[t].key.kind != NodeKind::Logit)
            continue;
        targets.emplace_back(static_cast<std::int64_t>(t));
        for (const GraphNode &source : nodes)
            rows.push_back(mayFeed(source, nodes[t], recipe.layers) ? attribution(source, nodes[t], dice) : 0.0F);
    }
    return finished(buildGraph(nodes, rows, targets), recipe.pieces, recipe.layers);
}

std::shared_ptr<const AttributionGraph> capitalGraph()
{
    return makeGraph({capitalPrompt(), 4, 8, 3, 7});
}

NodeKey tinyToken(int position) { return {NodeKind::Token, LayerIndex(), TokenPosition(position), 10 + position}; }
NodeKey tinyA() { return {NodeKind::Feature, LayerIndex(0), TokenPosition(0), 3}; }
NodeKey tinyB() { return {NodeKind::Feature, LayerIndex(0), TokenPosition(1), 5}; }
NodeKey tinyC() { return {NodeKind::Feature, LayerIndex(1), TokenPosition(1), 8}; }
NodeKey tinyAnswer() { return {NodeKind::Logit, LayerIndex(), TokenPosition(1), 77}; }

std::shared_ptr<const AttributionGraph> tinyGraph()
{
    std::vector<GraphNode> nodes(6);
    const NodeKey keys[] = {tinyA(), tinyB(), tinyC(), tinyToken(0), tinyToken(1), tinyAnswer()};
    const char *texts[] = {"", "", "", "Dallas", "is", "Austin"};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].key = keys[i];
        nodes[i].label = texts[i];
        nodes[i].activation = i < 3 ? 1.5F : 0;
    }
    nodes[5].probability = 0.9F;
    std::vector<float> matrix(36, 0.0F);
    const auto edge = [&](int target, int source, float weight) { matrix[static_cast<std::size_t>(target * 6 + source)] = weight; };
    edge(0, 3, 1.0F);
    edge(1, 4, 1.0F);
    edge(2, 0, 3.0F);
    edge(2, 1, -1.0F);
    edge(5, 2, 2.0F);
    edge(5, 1, 0.5F);
    return finished(buildGraph(nodes, matrix), {"Dallas", "is"}, 2);
}

std::shared_ptr<const AttributionGraph> makeComponentGraph(int layers, int heads)
{
    Dice dice(7);
    std::vector<GraphNode> nodes{node(NodeKind::Input, -1, -1, -1)};
    for (int layer = 0; layer < layers; ++layer) {
        for (int head = 0; head < heads; ++head)
            nodes.push_back(node(NodeKind::Head, layer, -1, head));
        nodes.push_back(node(NodeKind::Mlp, layer, -1, -1));
    }
    const std::vector<std::string> pieces = capitalPrompt();
    nodes.push_back(node(NodeKind::Logit, -1, static_cast<int>(pieces.size()) - 1, 1000, "Austin − Springfield"));
    nodes.back().probability = 1;
    const auto n = static_cast<int>(nodes.size());
    std::vector<float> matrix(static_cast<std::size_t>(n * n), 0.0F);
    for (int target = 1; target < n; ++target)
        for (int source = 0; source < target; ++source) {
            const GraphNode &from = nodes[static_cast<std::size_t>(source)], &to = nodes[static_cast<std::size_t>(target)];
            if (to.key.kind == NodeKind::Head && from.key.layer == to.key.layer)
                continue;
            const double size = dice.heavyTailed() * (source % 4 == 0 ? 3 : 1);
            matrix[static_cast<std::size_t>(target * n + source)] = static_cast<float>(dice.uniform() < 0.25 ? -size : size);
        }
    AttributionGraph graph = buildGraph(nodes, matrix);
    ComponentFacts &facts = graph.components.emplace();
    facts.counterfactual.text = "the capital of the state containing Chicago is";
    facts.steps = 10;
    facts.measure = 8.3;
    facts.counterfactualMeasure = -8.0;
    for (std::size_t t = 0; t < graph.nodes.size(); ++t)
        for (const float weight : graph.weightsOf(NodeIndex(static_cast<std::int64_t>(t))))
            facts.inputs.push_back(graph.nodes[t].key.kind == NodeKind::Head ? HeadInputs{-weight / 2, weight / 2, weight} : HeadInputs{});
    return finished(std::move(graph), pieces, layers);
}

Labels makeLabels(const AttributionGraph &graph, LabelStyle style)
{
    auto labels = std::make_shared<LabelMap>();
    std::size_t i = 0;
    for (const GraphNode &n : graph.nodes) {
        if (!n.key.isFeature() || ++i % 5 == 0)  // one in five has none
            continue;
        const char *text = style == LabelStyle::Usual ? usual[i % usual.size()] : style == LabelStyle::Chinese ? chinese[i % chinese.size()] : veryLong[i % veryLong.size()];
        (*labels)[n.key.featureId()] = {n.key.featureId(), text, 0.95};
    }
    return labels;
}

std::shared_ptr<const Outcome> makeOutcome(const AttributionGraph &graph)
{
    std::vector<const GraphNode *> features;
    for (const GraphNode &n : graph.nodes)
        if (n.key.isFeature())
            features.push_back(&n);
    std::stable_sort(features.begin(), features.end(), [](const auto *a, const auto *b) { return a->influence > b->influence; });
    auto outcome = std::make_shared<Outcome>();
    outcome->prompt = graph.prompt;
    outcome->interventions.push_back({features.front()->key.featureId(), features.front()->key.position, TouchKind::Set, 0});
    for (std::size_t i = 0; i < features.size(); ++i) {
        const float before = features[i]->activation;
        const float after = i < 3 ? 0.0F : i % 4 == 0 ? before * 0.3F : i % 4 == 1 ? before * 1.6F : before;
        if (after != before)
            outcome->changes.push_back({features[i]->key.featureId(), features[i]->key.position, before, after});
    }
    for (int born : {11111, 11112})
        outcome->changes.push_back({{LayerIndex(1), FeatureIndex(born)}, TokenPosition(1), 0, 1.25F});
    double after = 0.12;
    for (const GraphNode &n : graph.nodes)
        if (n.key.kind == NodeKind::Logit) {
            TokenShift shift;
            shift.token = TokenId(n.key.feature);
            shift.text = n.label;
            shift.probabilityBefore = static_cast<double>(n.probability);
            shift.probabilityAfter = after;
            after *= 2;
            outcome->shifts.push_back(shift);
        }
    return outcome;
}

}  // namespace penfield::test
