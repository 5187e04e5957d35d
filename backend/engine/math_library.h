#pragma once

#include "backend/types/model_info.h"

namespace penfield::engine {

/// Names the library that does the arithmetic and measures it with a product of about 20 ms.
EngineInfo describeMathLibrary();

}  // namespace penfield::engine
