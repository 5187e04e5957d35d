#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace at {
class Tensor;
}

namespace penfield::dictionary {

/// Non-zero activations of one layer, ascending by (position, feature).
struct SparseActivations {
    std::vector<std::int32_t> position;
    std::vector<std::int32_t> feature;
    std::vector<float> value;

    std::size_t size() const { return value.size(); }
};

/// Non-zero entries of dense activations [n, F] whose first row is position `firstPosition`; rows at zero positions
/// (model::kZeroPositions) are left out.
SparseActivations sparse(const at::Tensor &activations, std::int64_t firstPosition = 0);

}  // namespace penfield::dictionary
