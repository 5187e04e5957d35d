#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace penfield::training {

using NamedTensors = std::map<std::string, at::Tensor>;

// A safetensors file in fp16, whatever the tensors are in memory.
void saveHalf(const std::string &path, const NamedTensors &tensors);
// As float32.
NamedTensors loadFloat(const std::string &path);
// Throws an Error that names the file when the tensor is not there.
at::Tensor take(const NamedTensors &tensors, const std::string &name, const std::string &path);

}  // namespace penfield::training
