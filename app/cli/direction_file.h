#pragma once

#include "backend/types/unit.h"

#include <memory>
#include <string>

namespace penfield::cli {

/// A direction from a file of numbers: a one-dimensional *.npy of float32 or float64, or text with spaces, commas or line ends between
/// them. Its name is the file's. Throws Error.
std::shared_ptr<const Direction> readDirection(HookPoint hook, const std::string &path);

}  // namespace penfield::cli
