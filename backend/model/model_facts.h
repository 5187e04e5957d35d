#pragma once

#include "backend/model/model_spec.h"
#include "backend/types/model_info.h"

#include <vector>

namespace penfield::model {

/// A spec in the field's words, for people.
std::vector<Fact> factsOf(const ModelSpec &spec);

}  // namespace penfield::model
