#pragma once

#include "backend/intervention/touches.h"

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

namespace penfield::intervention {

/// How much of each touched feature's decoder row is in `added` [d_model], the measured change of one position's MLP output:
/// the least-squares coefficients, so that touches of one position that overlap are told apart. A feature whose row is zero,
/// or lies in the span of the ones before it, gets 0.
std::vector<double> coefficients(const at::Tensor &added, const at::Tensor &W_dec, std::span<const Touch> touches);

}  // namespace penfield::intervention
