#pragma once

#include "backend/graph_files/edge_columns.h"
#include "backend/graph_files/link_sink.h"
#include "backend/graph_files/node_table.h"

#include <map>
#include <string>
#include <utility>

namespace penfield {

/// The links of a file, their ends looked up in its nodes. Links that lead nowhere are left out and counted.
class LinkTable {
public:
    explicit LinkTable(const NodeTable &nodes) : m_nodes(nodes) {}

    void add(const RawLink &link);
    void moveInto(AttributionGraph &graph, GraphDocument &document);

private:
    const NodeTable &m_nodes;
    void moveInputsInto(AttributionGraph &graph) const;

    EdgeColumns m_edges;
    std::map<std::pair<std::int32_t, std::int32_t>, HeadInputs> m_inputs;  // by (target, source): of the few edges that have any
    std::string m_targetId;  // of the link before: links come target by target
    std::int32_t m_target = NodeIds::none;
    std::string m_missing;  // an id that no node has
    std::size_t m_nowhere = 0, m_notFinite = 0, m_toItself = 0, m_undecided = 0;
};

}  // namespace penfield
