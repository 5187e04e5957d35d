#pragma once
// Rotary positions, half-split as Hugging Face has them: with x = [x1 | x2 | rest],
// out = [x1·cos − x2·sin | x2·cos + x1·sin | rest], angle of pair i at position p = p · f(base^(−2i / period)), where f is the scaling:
//   none    f
//   linear  f / factor
//   llama3  by wavelength λ = 2π/f against the original context C: unchanged where λ < C/high, f / factor where λ > C/low, between
//           them (bounds included) the mix (1−s)·f/factor + s·f with s = (C/λ − low) / (high − low)     (formats.md F.3)
//   yarn    by pair: the mix (1−r)·f + r·f/factor with r = clamp((i − low) / (high − low), 0, 1), where low and high are the pairs that
//           turn beta_fast and beta_slow times within the original context C: dim·ln(C/(β·2π)) / (2·ln base), rounded outwards; cosines
//           and sines are multiplied by attention_factor     (arXiv 2309.00071; transformers 5, modeling_rope_utils.py)

#include "backend/model/model_spec.h"
#include "backend/model/trace.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <utility>

namespace penfield::model {

/// Cosines and sines of positions 0 … positions−1, each [positions, dim/2], float32 on the CPU.
std::pair<at::Tensor, at::Tensor> rotaryTable(const RotarySpec &rotary, std::int64_t positions);

/// The tables a model needs for a prompt, on `device`.
RotaryTables rotaryTables(const ModelSpec &spec, std::int64_t positions, at::Device device = at::kCPU);

/// Turns x [n, heads, d_head] in place; cos and sin [n, dim/2] are the table's rows of these n positions.
void rotate_(at::Tensor x, const at::Tensor &cos, const at::Tensor &sin);

}  // namespace penfield::model
