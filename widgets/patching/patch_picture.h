#pragma once
// Activation patching as a heatmap: rows are layers, the last one on top; columns are tokens or heads.

#include "backend/types/patching.h"
#include "widgets/geometry/heatmap_geometry.h"
#include "widgets/plots/heatmap_data.h"

#include <QByteArray>
#include <QString>

namespace penfield {

/// Colours: 1 is the clean answer, 0 the corrupted one. Where both prompts measure the same, nothing is drawn.
HeatmapData patchPicture(const PatchMatrix &matrix);

/// The matrix's layer of a row of the picture.
int layerOfRow(const PatchMatrix &matrix, int row);

/// "Layer 2, “Dallas”: brings 84 % of the clean answer back (logit difference 5.1; corrupted −3.2, clean 6.7)."
QString patchSentence(const PatchMatrix &matrix, HeatmapCell cell);

/// "logit difference “Austin” − “Sacramento”", as far as the prompts' words are known: by ids otherwise.
QString measureName(const AnswerMeasure &measure);

/// layer, column, token, measured, share: in the C locale.
QByteArray patchCsv(const PatchMatrix &matrix);

}  // namespace penfield
