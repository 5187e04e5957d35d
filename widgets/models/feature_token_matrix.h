#pragma once
// Sparse activations of a prompt → a dense matrix: rows = features, columns = tokens. Values are real activations.

#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace penfield {

enum class MatrixMode { Before, After, Difference };  ///< intact · touched · touched − intact
enum class RowOrder { Strongest, Layer, Influence };

using FeatureInfluence = std::unordered_map<FeatureId, double>;

/// Summed over the feature's nodes.
FeatureInfluence featureInfluence(const AttributionGraph &graph);

struct MatrixRequest {
    MatrixMode mode = MatrixMode::Before;
    RowOrder order = RowOrder::Strongest;
    LayerIndex layer;   ///< none: all layers
    QString filter;     ///< every word must occur in the label or the place; case does not matter
    int maxRows = 200;
};

struct FeatureRow {
    FeatureId id;
    QString title;      ///< the label, else the place
    double strength = 0;///< what "strongest" sorts by: the largest intact activation; for differences the largest |change|
};

struct FeatureTokenMatrix {
    MatrixMode mode = MatrixMode::Before;
    std::vector<FeatureRow> rows;
    int columns = 0;
    std::vector<float> values;  ///< [rows × columns], row-major; 0: not active (unchanged, for differences)
    int matching = 0;           ///< features that passed the filters; rows.size() of them are here
    int total = 0;              ///< features active on the prompt (changed, for differences)
    float largest = 0;          ///< of |value| over all `total` features: the colour scale must not depend on filters

    int hidden() const { return matching - static_cast<int>(rows.size()); }
    float at(int row, int column) const { return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)]; }
    int rowOf(FeatureId id) const;  ///< −1: not among the rows
};

/// `outcome` must be of the trace's prompt; it may be null for MatrixMode::Before only.
FeatureTokenMatrix featureTokenMatrix(const TraceSummary &trace, const Outcome *outcome, const Labels &labels,
                                      const FeatureInfluence &influence, const MatrixRequest &request);

}  // namespace penfield
