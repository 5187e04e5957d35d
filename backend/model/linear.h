#pragma once

#include <ATen/core/Tensor.h>

namespace penfield::model {

/// x·W + b: x [n, in], W [in, out], b [out] or undefined.
at::Tensor linear(const at::Tensor &x, const at::Tensor &W, const at::Tensor &b);

}  // namespace penfield::model
