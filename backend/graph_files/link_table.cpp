#include "backend/graph_files/link_table.h"

#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield {

void LinkTable::add(const RawLink &link)
{
    if (link.target != m_targetId || m_target == NodeIds::none) {
        m_targetId = link.target;
        m_target = m_nodes.ids().target(link.target);
    }
    const NodeIds::Source from = m_nodes.ids().source(link.source);
    if (m_target == NodeIds::none || from.node == NodeIds::none) {
        if (m_nowhere++ == 0)
            m_missing = formats::printable(m_target == NodeIds::none ? link.target : link.source);
        return;
    }
    if (!link.weight || from.node == m_target) {
        ++(link.weight ? m_toItself : m_notFinite);
        return;
    }
    // A shared id means the feature of layer 0, unless the error node may have been meant: it is below the target.
    m_undecided += from.rival != NodeIds::none && m_nodes.layer(m_target) > m_nodes.layer(from.rival);
    m_edges.add(m_target, from.node, *link.weight);
    if (link.inputs != HeadInputs() && m_nodes.kind(m_target) == NodeKind::Head) {
        HeadInputs &sum = m_inputs[{m_target, from.node}];
        sum = {sum.query + link.inputs.query, sum.key + link.inputs.key, sum.value + link.inputs.value};
    }
}

void LinkTable::moveInputsInto(AttributionGraph &graph) const
{
    if (m_inputs.empty())
        return;
    std::vector<HeadInputs> &inputs = graph.components.emplace().inputs;
    inputs.resize(graph.edgeCount());
    for (const auto &[ends, parts] : m_inputs) {
        const std::span<const std::int32_t> sources = graph.sourcesOf(NodeIndex(ends.first));
        const auto found = std::lower_bound(sources.begin(), sources.end(), ends.second);
        inputs[static_cast<std::size_t>(graph.rowStart[static_cast<std::size_t>(ends.first)] + (found - sources.begin()))] = parts;
    }
}

void LinkTable::moveInto(AttributionGraph &graph, GraphDocument &document)
{
    const std::size_t twins = m_edges.moveInto(graph);
    moveInputsInto(graph);
    const auto remark = [&](std::size_t count, const char *sentence, std::vector<std::string> more = {}) {
        if (count == 0)
            return;
        more.insert(more.begin(), std::to_string(count));
        document.remarks.push_back({sentence, std::move(more)});
    };
    remark(m_nowhere, PENFIELD_SENTENCE("%1 links lead to a node that is not in the file (the first: \"%2\"); they are left out."),
           {m_missing});
    remark(m_notFinite, PENFIELD_SENTENCE("%1 links have no weight, or one that is not a finite number; they are left out."));
    remark(m_toItself, PENFIELD_SENTENCE("%1 links lead from a node to itself; they are left out."));
    remark(m_undecided,
           PENFIELD_SENTENCE("%1 links begin at an id that a feature of layer 0 shares with an error node. The file does not say "
                             "which is meant; they are shown at the feature."));
    remark(twins, PENFIELD_SENTENCE("%1 links are there more than once; their weights are added up."));
}

}  // namespace penfield
