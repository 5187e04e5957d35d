#pragma once

#include "backend/types/attention.h"
#include "widgets/plots/heatmap_data.h"

#include <QByteArray>

namespace penfield {

/// One head's pattern: rows are queries, columns are keys; keys that come later are not drawn. The scale ends at 1.
HeatmapData patternPicture(const AttentionLayer &layer, int head);

/// The same as a table (C locale, all digits): query's position, its token, then one column per key, "0:<bos>" and so on.
QByteArray patternCsv(const AttentionLayer &layer, int head);

}  // namespace penfield
