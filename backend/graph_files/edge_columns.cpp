#include "backend/graph_files/edge_columns.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

namespace penfield {

namespace {

/// Sorts one row by source where it is not sorted yet. `scratch` is reused from row to row.
void sortRow(std::span<std::int32_t> source, std::span<float> weight, std::vector<std::pair<std::int32_t, float>> &scratch)
{
    if (std::is_sorted(source.begin(), source.end()))
        return;
    scratch.clear();
    for (std::size_t i = 0; i < source.size(); ++i)
        scratch.emplace_back(source[i], weight[i]);
    std::stable_sort(scratch.begin(), scratch.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (std::size_t i = 0; i < source.size(); ++i)
        std::tie(source[i], weight[i]) = scratch[i];
}

/// Closes up over edges that are there more than once.
std::size_t mergeTwins(AttributionGraph &graph)
{
    std::size_t written = 0;
    const std::size_t before = graph.source.size();
    for (std::size_t t = 0; t < graph.nodes.size(); ++t) {
        const auto first = static_cast<std::size_t>(graph.rowStart[t]), last = static_cast<std::size_t>(graph.rowStart[t + 1]);
        const std::size_t rowBegin = written;
        for (std::size_t e = first; e < last; ++e) {
            if (written > rowBegin && graph.source[written - 1] == graph.source[e]) {
                graph.weight[written - 1] += graph.weight[e];
                continue;
            }
            graph.source[written] = graph.source[e];
            graph.weight[written++] = graph.weight[e];
        }
        graph.rowStart[t] = static_cast<std::int64_t>(rowBegin);
    }
    graph.rowStart.back() = static_cast<std::int64_t>(written);
    graph.source.resize(written);
    graph.weight.resize(written);
    return before - written;
}

bool hasTwins(const AttributionGraph &graph)
{
    for (std::size_t t = 0; t < graph.nodes.size(); ++t) {
        const auto sources = graph.sourcesOf(NodeIndex(static_cast<std::int64_t>(t)));
        if (std::adjacent_find(sources.begin(), sources.end()) != sources.end())
            return true;
    }
    return false;
}

}  // namespace

void EdgeColumns::add(std::int32_t target, std::int32_t source, float weight)
{
    if (m_pieces.empty() || m_pieces.back().target.size() == kPiece) {
        Piece &piece = m_pieces.emplace_back();
        piece.target.reserve(kPiece);
        piece.source.reserve(kPiece);
        piece.weight.reserve(kPiece);
    }
    Piece &piece = m_pieces.back();
    piece.target.push_back(target);
    piece.source.push_back(source);
    piece.weight.push_back(weight);
    ++m_size;
}

std::size_t EdgeColumns::moveInto(AttributionGraph &graph)
{
    const std::size_t n = graph.nodes.size();
    graph.rowStart.assign(n + 1, 0);
    for (const Piece &piece : m_pieces)
        for (const std::int32_t target : piece.target)
            ++graph.rowStart[static_cast<std::size_t>(target) + 1];
    for (std::size_t t = 0; t < n; ++t)
        graph.rowStart[t + 1] += graph.rowStart[t];
    graph.source.resize(m_size);
    graph.weight.resize(m_size);
    std::vector<std::int64_t> next(graph.rowStart.begin(), graph.rowStart.end() - 1);
    for (; !m_pieces.empty(); m_pieces.pop_front()) {
        const Piece &piece = m_pieces.front();
        for (std::size_t i = 0; i < piece.target.size(); ++i) {
            const auto at = static_cast<std::size_t>(next[static_cast<std::size_t>(piece.target[i])]++);
            graph.source[at] = piece.source[i];
            graph.weight[at] = piece.weight[i];
        }
    }
    m_size = 0;
    std::vector<std::pair<std::int32_t, float>> scratch;
    for (std::size_t t = 0; t < n; ++t) {
        const auto first = static_cast<std::size_t>(graph.rowStart[t]), length = static_cast<std::size_t>(graph.rowStart[t + 1]) - first;
        sortRow(std::span(graph.source).subspan(first, length), std::span(graph.weight).subspan(first, length), scratch);
    }
    return hasTwins(graph) ? mergeTwins(graph) : 0;
}

}  // namespace penfield
