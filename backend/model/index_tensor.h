#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::model {

/// A list of rows or features as index_select() and index_add() take it: [n] int64 on `device`.
at::Tensor indexTensor(const std::vector<std::int64_t> &list, const at::Device &device = at::kCPU);

}  // namespace penfield::model
