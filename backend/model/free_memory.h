#pragma once

#include <cstdint>

namespace penfield::model {

/// Bytes that can be allocated without swapping, as the system estimates them; the largest number when it does not say.
std::int64_t freeMemory();

}  // namespace penfield::model
