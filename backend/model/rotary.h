#pragma once
// Rotary positions, half-split as Hugging Face has them: with x = [x1 | x2 | rest],
// out = [x1·cos − x2·sin | x2·cos + x1·sin | rest], angle of pair i at position p = p · base^(−2i / rotary_dim).

#include "backend/model/model_spec.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <utility>

namespace penfield::model {

/// Cosines and sines of positions 0 … positions−1, each [positions, rotary_dim/2], float32.
std::pair<at::Tensor, at::Tensor> rotaryTables(const ModelSpec &spec, std::int64_t positions);

/// Turns x [n, heads, d_head] in place; cos and sin [n, rotary_dim/2] are the tables' rows of these n positions.
void rotate_(at::Tensor x, const at::Tensor &cos, const at::Tensor &sin);

}  // namespace penfield::model
