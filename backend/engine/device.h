#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace penfield::engine {

/// What deviceNamed() takes here besides "auto".
std::vector<std::string> deviceNames();

/// "cpu", "cuda:0" … or "auto": the first GPU, else the CPU. Throws a sentence that lists what there is.
at::Device deviceNamed(const std::string &name);

}  // namespace penfield::engine
