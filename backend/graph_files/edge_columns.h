#pragma once

#include "backend/types/attribution_graph.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

namespace penfield {

/// Edges in the order they come, 12 bytes each, in pieces: growing moves nothing, so the peak is what is there.
class EdgeColumns {
public:
    void add(std::int32_t target, std::int32_t source, float weight);
    std::size_t size() const { return m_size; }

    /// Moves the edges into `graph`, whose nodes are there: rows by target, sources ascending. The weights of edges that are there more
    /// than once are added up; returns how many were taken into another one.
    std::size_t moveInto(AttributionGraph &graph);

private:
    static constexpr std::size_t kPiece = 1 << 18;
    struct Piece {
        std::vector<std::int32_t> target, source;
        std::vector<float> weight;
    };
    std::deque<Piece> m_pieces;
    std::size_t m_size = 0;
};

}  // namespace penfield
