#pragma once
// Writes *.safetensors (formats.md H.1). Torch-free: the caller hands bytes.

#include "backend/formats/dtype.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace penfield::formats {

/// One tensor to write; `bytes` is row-major, little-endian, and owned by the caller.
struct TensorToWrite {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;  ///< [] is a scalar
    std::span<const std::byte> bytes;
};

/// Orders the tensors as the reference writer does: by alignment of the type, descending, then by name. Throws an Error when
/// shape and bytes disagree, a name is used twice, or the file cannot be written.
void writeSafetensors(const std::string &path, std::vector<TensorToWrite> tensors, const std::map<std::string, std::string> &metadata = {});

}  // namespace penfield::formats
