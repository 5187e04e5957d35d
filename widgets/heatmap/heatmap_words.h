#pragma once
// What the heatmap says in words.

#include "backend/types/prompt.h"
#include "widgets/common/unit_noun.h"
#include "widgets/models/feature_token_matrix.h"

namespace penfield {

QString unitText(MatrixMode mode);  ///< of the colour scale: "activation", "change of activation"

/// "capital = Austin · L0 · 493 · at “Dallas” (position 4): 12.3"; a zero is "not active", and "unchanged" for differences.
QString cellSentence(const FeatureTokenMatrix &matrix, const Prompt &prompt, int row, int column);

/// "214 features", "12 of 214 features", "The 200 strongest of 1,234 features"
QString countSentence(const FeatureTokenMatrix &matrix, RowOrder order, UnitNoun noun = UnitNoun::Feature);

}  // namespace penfield
