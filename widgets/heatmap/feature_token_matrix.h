#pragma once
// Features × tokens of a prompt, as plain numbers: what the heatmap shows, before any pixel.

#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace penfield {

enum class HeatmapContent { Before, After, Difference };
enum class HeatmapOrder { Activation, Layer, Influence };

struct HeatmapOptions {
    HeatmapContent content = HeatmapContent::Before;
    HeatmapOrder order = HeatmapOrder::Activation;
    int layer = -1;       ///< only this one; −1: all
    QString filter;       ///< words that the label or place must contain
    int maximumRows = 200;
};

struct FeatureTokenMatrix {
    std::vector<FeatureId> rows;
    QStringList rowTitles;        ///< label, else place
    QStringList columnTitles;     ///< the tokens
    std::vector<float> values;    ///< row-major [rows × columns]
    HeatmapContent content = HeatmapContent::Before;
    float largest = 0;            ///< of the absolute values shown
    int hiddenRows = 0;           ///< beyond maximumRows

    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const { return static_cast<int>(columnTitles.size()); }
    float at(int row, int column) const { return values[static_cast<std::size_t>(row) * columnTitles.size() + static_cast<std::size_t>(column)]; }
    int rowOf(FeatureId feature) const;  ///< −1: not shown
};

/// `graph` (influence order) and `outcome` (after, difference) may be null; without them those choices fall back to activation
/// and to the intact run.
FeatureTokenMatrix featureTokenMatrix(const TraceSummary &trace, const AttributionGraph *graph, const Outcome *outcome, const Labels &labels,
                                      const HeatmapOptions &options);

}  // namespace penfield
