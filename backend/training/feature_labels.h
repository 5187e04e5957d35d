#pragma once

#include <string>
#include <vector>

#include "backend/training/concept_matching.h"

namespace penfield::training {

struct GeneratedLabel {
    std::string text;     // empty for a feature that is never active
    std::string source;   // "concept" or "tokens"
    double score = -1.0;  // F1 on fresh documents; negative for "tokens"
};

// A concept that matches with at least this F1 becomes the label; below it, the tokens the feature is active on.
inline constexpr double kLeastLabelScore = 0.3;

GeneratedLabel labelOf(const ConceptMatch &match, const std::vector<ActiveToken> &active, const Activations &activations,
                       const ConceptAnnotator &annotator, const Vocabulary &vocabulary);

}  // namespace penfield::training
