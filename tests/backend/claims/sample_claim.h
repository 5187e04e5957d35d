#pragma once
// A claim and a verdict with everything in them.

#include "backend/claims/recipe_json.h"
#include "backend/types/verdict.h"

namespace penfield {

PromptFamily sampleFamily();    ///< 4 templates of 2 pairs, split
claims::Recipe sampleRecipe();  ///< complete
Verdict sampleVerdict();        ///< five checks, every kind of picture, every mark

}  // namespace penfield
