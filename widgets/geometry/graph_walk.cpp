#include "widgets/geometry/graph_walk.h"

#include <algorithm>

namespace penfield {
namespace {

int otherEnd(const KeptGraph &graph, int edge, bool up)
{
    const KeptEdge &e = graph.edges()[static_cast<std::size_t>(edge)];
    return up ? e.target : e.source;
}

std::vector<int> ends(const KeptGraph &graph, int slot, bool up)
{
    std::vector<int> found;
    for (const int edge : up ? graph.outgoing(slot) : graph.incoming(slot))
        found.push_back(otherEnd(graph, edge, up));
    return found;
}

std::vector<int> alongRow(int slot, const GraphLayout &layout)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < layout.row.size(); ++i)
        if (layout.row[i] == layout.row[static_cast<std::size_t>(slot)])
            found.push_back(static_cast<int>(i));
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) {
        return layout.position[static_cast<std::size_t>(a)].x() < layout.position[static_cast<std::size_t>(b)].x();
    });
    return found;
}

}  // namespace

std::optional<int> GraphWalk::step(const KeptGraph &graph, const GraphLayout &layout, int slot, Step step)
{
    if (step == Step::Up || step == Step::Down)
        return climb(graph, slot, step == Step::Up);
    const auto next = sibling(graph, slot, step == Step::Right ? 1 : -1, layout);
    if (next && m_origin)
        m_origin->at = *next;
    return next;
}

std::optional<int> GraphWalk::climb(const KeptGraph &graph, int slot, bool up)
{
    const auto edges = up ? graph.outgoing(slot) : graph.incoming(slot);
    if (edges.empty())
        return std::nullopt;
    const int next = otherEnd(graph, edges.front(), up);
    m_origin = Origin{slot, next, up};
    return next;
}

std::optional<int> GraphWalk::sibling(const KeptGraph &graph, int slot, int direction, const GraphLayout &layout) const
{
    const bool remembered = m_origin && m_origin->at == slot && m_origin->from < graph.size();
    const std::vector<int> siblings = remembered ? ends(graph, m_origin->from, m_origin->up) : alongRow(slot, layout);
    const auto here = std::find(siblings.begin(), siblings.end(), slot);
    if (here == siblings.end())
        return std::nullopt;
    const auto next = here - siblings.begin() + direction;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(siblings.size()))
        return std::nullopt;
    return siblings[static_cast<std::size_t>(next)];
}

std::vector<int> strongestChain(const KeptGraph &graph, int slot, bool up)
{
    std::vector<int> chain;
    while (static_cast<int>(chain.size()) < graph.size()) {  // a foreign graph may have a cycle
        const auto edges = up ? graph.outgoing(slot) : graph.incoming(slot);
        if (edges.empty())
            break;
        chain.push_back(edges.front());
        slot = otherEnd(graph, edges.front(), up);
    }
    return chain;
}

}  // namespace penfield
