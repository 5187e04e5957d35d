#pragma once
// The JSON header of a safetensors file, read and checked against every rule of the format.

#include "backend/formats/safetensors.h"

namespace penfield::formats {

struct SafetensorsHeader {
    std::vector<TensorView> tensors;  ///< by offset; views into the bytes that were given
    std::map<std::string, std::string> metadata;
};

/// `file` is the whole file. Touches only the header's bytes.
SafetensorsHeader parseSafetensorsHeader(ByteView file, const std::string &name);

}  // namespace penfield::formats
