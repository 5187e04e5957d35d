#include "widgets/heatmap/heatmap_data_of.h"

#include "widgets/heatmap/heatmap_words.h"
#include "widgets/models/feature_words.h"

#include <limits>

namespace penfield {

HeatmapData heatmapDataOf(const FeatureTokenMatrix &matrix, const Prompt &prompt)
{
    HeatmapData data;
    data.rows = static_cast<int>(matrix.rows.size());
    data.columns = matrix.columns;
    data.values = matrix.values;
    data.isSigned = matrix.mode == MatrixMode::Difference;
    data.largest = static_cast<double>(matrix.largest);
    data.unit = unitText(matrix.mode);
    for (const FeatureRow &row : matrix.rows)
        data.rowLabels.push_back(row.title);
    for (const std::string &piece : prompt.pieces)
        data.columnLabels.push_back(readableToken(piece));
    data.columnLabels.resize(static_cast<std::size_t>(data.columns));
    data.mutedColumns.assign(static_cast<std::size_t>(data.columns), false);
    if (prompt.bosPrepended && data.columns > 0) {
        data.mutedColumns[0] = true;
        for (int row = 0; row < data.rows; ++row)
            data.values[static_cast<std::size_t>(row) * static_cast<std::size_t>(data.columns)] = std::numeric_limits<float>::quiet_NaN();
    }
    return data;
}

}  // namespace penfield
