#include "backend/graph_files/node_table.h"

#include "backend/formats/printable.h"
#include "backend/graph_files/feature_number.h"
#include "backend/graph_files/node_labels.h"
#include "backend/graph_files/number_text.h"
#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace penfield {

namespace {

constexpr int kAboveAll = std::numeric_limits<int>::max();
constexpr std::int32_t kFirstFreeNumber = 1 << 30;  // no dictionary is that large

constexpr std::array<std::pair<std::string_view, NodeKind>, 12> kTypes{{{"cross layer transcoder", NodeKind::Feature},
                                                                        {"mlp reconstruction error", NodeKind::Error},
                                                                        {"embedding", NodeKind::Token},
                                                                        {"logit", NodeKind::Logit},
                                                                        {"unexplored node", NodeKind::Feature},
                                                                        {"lorsa", NodeKind::Feature},
                                                                        {"lorsa error", NodeKind::Error},
                                                                        {"bias", NodeKind::Error},
                                                                        {"unknown", NodeKind::Feature},
                                                                        {"attention head", NodeKind::Head},
                                                                        {"mlp block", NodeKind::Mlp},
                                                                        {"input", NodeKind::Input}}};

std::optional<NodeKind> knownKind(const RawNode &node)
{
    if (node.isLogit)
        return NodeKind::Logit;
    for (const auto &[type, kind] : kTypes)
        if (node.type == type)
            return kind;
    return std::nullopt;
}

bool isEmbeddingLayer(std::string_view layer)
{
    return layer.starts_with('E');
}

}  // namespace

int NodeTable::layerOf(const RawNode &node, NodeKind kind) const
{
    if (kind == NodeKind::Logit)
        return kAboveAll;
    if (kind == NodeKind::Token || kind == NodeKind::Input)
        return -1;
    const auto layer = wholeNumber(node.layer);
    if (!layer || *layer < 0 || *layer >= mostLayers)
        throw Error(PENFIELD_SENTENCE(
                        "In the file %1, node %2 is in layer \"%3\"; graphs have layers from 0 to %4. The file is damaged or not a graph."),
                    {m_file, formats::printable(node.id), formats::printable(node.layer), std::to_string(mostLayers - 1)});
    return static_cast<int>(*layer);
}

void NodeTable::add(RawNode raw)
{
    if (raw.id.empty())
        raw.id = raw.jsNodeId;
    if (raw.id.empty())
        throw Error(PENFIELD_SENTENCE("In the file %1, node number %2 has no \"node_id\". The file is damaged or not a graph."),
                    {m_file, std::to_string(m_nodes.size() + 1)});
    if (!raw.position || *raw.position < 0 || *raw.position >= mostPositions)
        throw Error(
            PENFIELD_SENTENCE("In the file %1, node %2 has no position (\"ctx_idx\") from 0 to %3. The file is damaged or not a graph."),
            {m_file, formats::printable(raw.id), std::to_string(mostPositions - 1)});
    const auto known = knownKind(raw);
    if (!known && m_unknownTypes++ == 0)
        m_unknownType = formats::printable(raw.type);
    const NodeKind kind = known.value_or(isEmbeddingLayer(raw.layer) ? NodeKind::Token : NodeKind::Feature);
    if (!m_ids.add(raw.id, static_cast<std::int32_t>(m_nodes.size()), kind == NodeKind::Error)) {
        if (m_duplicates++ == 0)
            m_duplicate = formats::printable(raw.id);
        return;
    }
    if (!raw.jsNodeId.empty() && raw.jsNodeId != raw.id)
        m_ids.addAlias(raw.jsNodeId, static_cast<std::int32_t>(m_nodes.size()));
    const int layer = layerOf(raw, kind);
    m_nodes.push_back({kind, layer, std::move(raw)});
}

NodeKey NodeTable::componentKey(const Node &node)
{
    NodeKey key{node.kind, LayerIndex(node.layer), {}, -1};
    if (const std::int64_t head = node.raw.feature.value_or(-1); node.kind == NodeKind::Head && head >= 0 && head < mostHeads)
        key.feature = static_cast<std::int32_t>(head);
    return key;
}

NodeKey NodeTable::keyOf(const Node &node, const std::string &scan) const
{
    if (node.kind == NodeKind::Head || node.kind == NodeKind::Mlp || node.kind == NodeKind::Input)
        return componentKey(node);
    const TokenPosition position(*node.raw.position);
    NodeKey key{node.kind, LayerIndex(), position, -1};
    if (node.kind == NodeKind::Feature || node.kind == NodeKind::Error)
        key.layer = LayerIndex(node.layer);
    if (node.kind == NodeKind::Error)
        return key;
    std::int64_t number = node.raw.feature.value_or(-1);
    if (const auto inId = indexInNodeId(node.raw.id, node.raw.layer, position.value))
        number = *inId;
    else if (node.kind == NodeKind::Feature && node.raw.feature)
        number = featureIndex(number, node.layer, scan);
    if (number >= 0 && number < kFirstFreeNumber)
        key.feature = static_cast<std::int32_t>(number);
    return key;
}

void NodeTable::moveInto(AttributionGraph &graph, GraphDocument &document)
{
    std::set<NodeKey> taken;
    int layers = 0, positions = 0;
    std::int32_t freeNumber = kFirstFreeNumber;
    for (Node &node : m_nodes) {
        GraphNode made;
        made.key = keyOf(node, graph.dictionaryName);
        if (const bool isNameless = made.key.isFeature() && made.key.feature < 0; isNameless || taken.contains(made.key)) {
            made.key.feature = freeNumber++;  // every node has a name of its own
            m_renumbered += made.key.isFeature();
        }
        taken.insert(made.key);
        if (made.key.layer.isValid())
            layers = std::max(layers, made.key.layer.value + 1);
        else if (const auto row = wholeNumber(node.raw.layer); made.key.kind == NodeKind::Logit && row && *row <= NodeTable::mostLayers)
            layers = std::max(layers, static_cast<int>(*row) - 1);  // circuit-tracer's answers are in layer L + 1
        positions = std::max(positions, made.key.position.value + 1);
        made.activation = made.key.isFeature() ? node.raw.activation : 0;
        if (made.key.kind == NodeKind::Logit) {
            made.probability = node.raw.probability > 0 ? node.raw.probability : probabilityInLabel(node.raw.label);
            made.label = textInLabel(node.raw.label);
        } else if (made.key.kind == NodeKind::Token) {
            const auto at = made.key.position.index();
            made.label = at < graph.prompt.pieces.size() ? graph.prompt.pieces[at] : textInLabel(node.raw.label);
        }
        graph.nodes.push_back(std::move(made));
        document.records.push_back({std::move(node.raw.id), std::move(node.raw.label), std::move(node.raw.json)});
    }
    graph.n_layers = layers;
    const std::size_t known = graph.prompt.pieces.size();
    graph.prompt.pieces.resize(std::max<std::size_t>(known, static_cast<std::size_t>(positions)), "?");
    graph.prompt.tokens.assign(graph.prompt.pieces.size(), TokenId());
    for (const GraphNode &node : graph.nodes)
        if (node.key.kind == NodeKind::Token) {
            graph.prompt.tokens[node.key.position.index()] = TokenId(node.key.feature);
            if (node.key.position.index() >= known)
                graph.prompt.pieces[node.key.position.index()] = node.label;
        }
    addRemarks(document);
}

void NodeTable::addRemarks(GraphDocument &document) const
{
    if (m_duplicates > 0)
        document.remarks.push_back(
            {PENFIELD_SENTENCE("The id %1 belongs to several nodes; only the first of each id is shown (%2 left out)."),
             {m_duplicate, std::to_string(m_duplicates)}});
    if (m_renumbered > 0)
        document.remarks.push_back(
            {PENFIELD_SENTENCE(
                 "%1 nodes do not say which feature they are, or say the same as another; they have numbers from %2 on instead."),
             {std::to_string(m_renumbered), std::to_string(kFirstFreeNumber)}});
    if (m_unknownTypes > 0)
        document.remarks.push_back(
            {PENFIELD_SENTENCE("%1 nodes are of a type that Penfield does not know (\"%2\"); they are shown as features or tokens."),
             {std::to_string(m_unknownTypes), m_unknownType}});
}

}  // namespace penfield
