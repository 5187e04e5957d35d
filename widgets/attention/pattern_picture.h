#pragma once

#include "backend/types/attention.h"
#include "widgets/plots/heatmap_data.h"

#include <QByteArray>

namespace penfield {

/// One head's pattern: rows are queries, columns are keys; keys that come later are not drawn. The values
/// are square roots of the weights (see WeightColours), the scale's numbers are weights.
HeatmapData patternPicture(const AttentionLayer &layer, int head);

/// The same as a table (C locale, all digits): query's position, its token, then one column per key, "0:<bos>" and so on.
QByteArray patternCsv(const AttentionLayer &layer, int head);

}  // namespace penfield
