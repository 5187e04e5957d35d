#pragma once

#include "backend/types/prompt.h"
#include "widgets/models/feature_token_matrix.h"
#include "widgets/plots/heatmap_data.h"

namespace penfield {

/// What a plot or a figure shows of the matrix. A beginning-of-sequence column is muted: features are zero there by definition.
HeatmapData heatmapDataOf(const FeatureTokenMatrix &matrix, const Prompt &prompt);

}  // namespace penfield
