#pragma once

#include "backend/model/family.h"

namespace penfield::model {

/// GPT-NeoX: Pythia, and the demo. formats.md F.1, F.2.
const Family &gptNeoX();

}  // namespace penfield::model
