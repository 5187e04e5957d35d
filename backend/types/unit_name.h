#pragma once

#include "backend/types/unit.h"

#include <string>

namespace penfield {

/// A unit in a few characters that need no translation, as penfield-cli takes them: "3:493" a feature, "L3N493" a neuron, "L3H7" a head,
/// "L3E" an error node, "token", and a direction by its name and place, "L3.hook_resid_post:sentiment".
std::string unitName(const Unit &unit);

}  // namespace penfield
