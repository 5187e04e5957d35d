#pragma once

#include "backend/types/prompt.h"
#include "widgets/models/feature_token_matrix.h"

#include <QByteArray>

namespace penfield {

/// The matrix as a table (C locale, all digits): layer, feature, label, then one column per token, "0:<bos>" and so on.
QByteArray heatmapCsv(const FeatureTokenMatrix &matrix, const Prompt &prompt);

}  // namespace penfield
