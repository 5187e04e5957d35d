#pragma once

#include <optional>
#include <string_view>

namespace penfield::formats {

/// Element types of a tensor file that Penfield can read.
enum class DType { Bool, U8, I8, I16, U16, I32, U32, I64, U64, F16, BF16, F32, F64 };

int bytesPerElement(DType dtype);
std::string_view dtypeName(DType dtype);  ///< as safetensors spells it, e.g. "BF16"
std::optional<DType> dtypeFromName(std::string_view name);

}  // namespace penfield::formats
