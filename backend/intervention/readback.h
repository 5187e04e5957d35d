#pragma once

#include "backend/intervention/touches.h"

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

namespace penfield::intervention {

/// How much of each touched feature's decoder row is in `added` [d_model], the measured change of one position's MLP output, told
/// apart by least squares. Where rows that overlap entirely leave a choice, it is the one nearest to `asked`, so that a change
/// which is exactly what was asked for reads back as that; a feature whose row is zero has added nothing.
std::vector<double> coefficients(const at::Tensor &added, const at::Tensor &W_dec, std::span<const Touch> touches,
                                 std::span<const double> asked);

}  // namespace penfield::intervention
