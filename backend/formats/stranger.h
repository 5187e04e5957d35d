#pragma once
// What people have by mistake in place of a model's file: each has a remedy of its own.

#include "backend/formats/mapped_file.h"

namespace penfield::formats {

/// Throws when the file is a web page or a pointer of Git LFS. For files that could not be read as what they should be.
void refuseStranger(ByteView bytes, const std::string &name);

}  // namespace penfield::formats
