#include "widgets/heatmap/heatmap_data_of.h"

#include "widgets/heatmap/heatmap_words.h"
#include "widgets/models/feature_words.h"

#include <limits>
#include <unordered_map>

namespace penfield {

namespace {

/// Titles; where several features have the same one, each with its place.
std::vector<QString> rowLabels(const std::vector<FeatureRow> &rows)
{
    std::unordered_map<QString, int> uses;
    for (const FeatureRow &row : rows)
        ++uses[row.title];
    std::vector<QString> labels;
    for (const FeatureRow &row : rows) {
        const QString place = placeOf({NodeKind::Feature, row.id.layer, {}, row.id.feature.value});
        labels.push_back(uses[row.title] > 1 ? row.title + QStringLiteral(" · ") + place : row.title);
    }
    return labels;
}

}  // namespace

HeatmapData heatmapDataOf(const FeatureTokenMatrix &matrix, const Prompt &prompt)
{
    HeatmapData data;
    data.rows = static_cast<int>(matrix.rows.size());
    data.columns = matrix.columns;
    data.values = matrix.values;
    data.isSigned = matrix.mode == MatrixMode::Difference;
    data.largest = static_cast<double>(matrix.largest);
    data.unit = unitText(matrix.mode);
    data.rowLabels = rowLabels(matrix.rows);
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
