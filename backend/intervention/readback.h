#pragma once

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

namespace penfield::intervention {

/// How much of each row [m, width] is in `added` [width], the measured change at one position, told apart by least squares. Where rows
/// that overlap entirely leave a choice, it is the one nearest to `asked` [m], so that a change which is exactly what was asked for
/// reads back as that; a row of zeros has added nothing.
std::vector<double> coefficients(const at::Tensor &added, const at::Tensor &rows, std::span<const double> asked);

}  // namespace penfield::intervention
