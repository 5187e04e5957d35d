#pragma once
// One array as numpy writes it (formats.md H.2).

#include "backend/formats/safetensors.h"

namespace penfield::formats {

/// The array in `bytes`, a whole *.npy; `name` is what the tensor and the sentences call it. The view lies in `bytes`. Refuses pickled
/// objects, big-endian and structured types, Fortran order, and sizes that are not the bytes that are there.
TensorView parseNpy(ByteView bytes, const std::string &name, const std::string &file);

/// Throws as parseNpy() does for an array of `size` bytes that begins with `head`, its first 64 KiB or all of it.
void requireNpy(ByteView head, std::uint64_t size, const std::string &name, const std::string &file);

}  // namespace penfield::formats
