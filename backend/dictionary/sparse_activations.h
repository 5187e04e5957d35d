#pragma once

#include "backend/model/trace.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace penfield::dictionary {

/// Non-zero activations of one layer, ascending by (position, feature).
struct SparseActivations {
    std::vector<std::int32_t> position;
    std::vector<std::int32_t> feature;
    std::vector<float> value;

    std::size_t size() const { return value.size(); }
};

/// Gathers the non-zero entries of dense pieces; rows at zero positions are left out.
class SparseCollector {
public:
    SparseCollector(std::int64_t rows, std::int64_t firstPosition, std::int64_t zeroPositions);

    /// A piece [r, f] whose corner is row `firstRow` and feature `firstFeature`. Pieces of one row come with ascending features.
    void add(const at::Tensor &piece, std::int64_t firstRow, std::int64_t firstFeature);
    SparseActivations take();

private:
    struct Entry {
        std::int32_t feature;
        float value;
    };
    std::vector<std::vector<Entry>> m_rows;
    std::int64_t m_firstPosition, m_zeroPositions;
};

/// Non-zero entries of dense activations [n, F] whose first row is position `firstPosition`.
SparseActivations sparse(const at::Tensor &activations, std::int64_t firstPosition = 0, std::int64_t zeroPositions = model::kZeroPositions);

}  // namespace penfield::dictionary
