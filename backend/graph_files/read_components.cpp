#include "backend/graph_files/read_components.h"

#include "backend/formats/json.h"
#include "backend/graph_files/component_names.h"
#include "backend/graph_files/members.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield {

namespace {

constexpr std::int64_t kMostSteps = 1'000'000;

ComponentFacts factsIn(const formats::JsonValue &said)
{
    ComponentFacts facts;
    facts.counterfactual.text = said.stringOr("counterfactual", "");
    if (const auto pieces = said.find("counterfactual_tokens"))
        for (const formats::JsonValue &piece : pieces->items())
            facts.counterfactual.pieces.emplace_back(piece.asString());
    facts.counterfactual.tokens.assign(facts.counterfactual.pieces.size(), TokenId());
    facts.steps = static_cast<int>(said.intOr("steps", 0, 0, kMostSteps));
    facts.measure = said.numberOr("measure", 0, -1e300, 1e300);
    facts.counterfactualMeasure = said.numberOr("counterfactual_measure", 0, -1e300, 1e300);
    return facts;
}

}  // namespace

void readComponentFacts(const GraphDocument &document, AttributionGraph &graph)
{
    if (std::none_of(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &node) { return node.key.isComponent(); }))
        return;
    if (!graph.components)
        graph.components.emplace().inputs.resize(graph.edgeCount());
    const auto json = findMember(document.metadata, componentFactsKey);
    if (!json)
        return;
    try {
        const auto said = formats::JsonDocument::parse(std::as_bytes(std::span(*json)), componentFactsKey, {64u << 20, 16});
        ComponentFacts facts = factsIn(said.root());
        facts.inputs = std::move(graph.components->inputs);
        graph.components = std::move(facts);
    } catch (const Error &) {  // nothing in metadata is worth refusing a graph for
    }
}

}  // namespace penfield
