#pragma once

#include "backend/graph_files/node_ids.h"
#include "backend/graph_files/raw_node.h"
#include "backend/types/graph_document.h"

#include <vector>

namespace penfield {

/// The nodes of a file as they come, and what they are once everything about them is known.
class NodeTable {
public:
    static constexpr int mostLayers = 1000, mostPositions = 32'768, mostHeads = 4096;  ///< what is drawn has a row and a column for each

    explicit NodeTable(std::string file) : m_file(std::move(file)) {}

    /// Throws Error for a node without an id or with a place that no graph has.
    void add(RawNode node);

    std::size_t size() const { return m_nodes.size(); }
    const NodeIds &ids() const { return m_ids; }
    NodeKind kind(std::int32_t node) const { return m_nodes[static_cast<std::size_t>(node)].kind; }
    int layer(std::int32_t node) const { return m_nodes[static_cast<std::size_t>(node)].layer; }  ///< above all others for logits

    /// Fills in the graph's nodes, layers and tokens, and the records; `graph.prompt.pieces` and `graph.dictionaryName` (scan) are set.
    void moveInto(AttributionGraph &graph, GraphDocument &document);

private:
    struct Node {
        NodeKind kind;
        int layer;
        RawNode raw;
    };
    static NodeKey componentKey(const Node &node);
    NodeKey keyOf(const Node &node, const std::string &scan) const;
    int layerOf(const RawNode &node, NodeKind kind) const;
    void addRemarks(GraphDocument &document) const;

    std::string m_file;
    std::vector<Node> m_nodes;
    NodeIds m_ids;
    std::string m_duplicate;  // an id that several nodes have
    std::size_t m_duplicates = 0, m_renumbered = 0, m_unknownTypes = 0;
    std::string m_unknownType;
};

}  // namespace penfield
