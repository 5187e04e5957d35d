#pragma once

#include "backend/formats/safetensors.h"

#include <ATen/core/Tensor.h>

#include <memory>

namespace penfield::model {

/// A file's tensor as float32. F32 stays in the memory map, which `keep` holds as long as the tensor lives; F16, BF16 and F64
/// are converted into memory. Throws for any other type.
at::Tensor readTensor(const formats::TensorView &view, std::shared_ptr<const void> keep);

/// Does readTensor leave it in the map?
bool isMapped(const formats::TensorView &view);

/// Tells the system that these pages of the map will not be read again: what was converted need not stay in memory twice.
void releasePages(const formats::TensorView &view);

/// Bytes of memory that readTensor will take beyond the map.
std::int64_t bytesToConvert(const formats::TensorView &view);

/// "[2, 3]", for sentences.
std::string shapeText(const std::vector<std::int64_t> &shape);

/// Throws a sentence with both shapes unless view.shape is `expected`.
void requireShape(const formats::TensorView &view, const std::vector<std::int64_t> &expected);

}  // namespace penfield::model
