#pragma once
// A view as a file: PNG, SVG or PDF, in a paper's column, a page's width or a slide, with its provenance inside.

#include "app/figure/provenance.h"
#include "backend/types/attention.h"
#include "backend/types/attribution_graph.h"
#include "backend/types/feature_card.h"
#include "backend/types/intervention.h"
#include "backend/types/trace_summary.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/lens/lens_picture.h"
#include "widgets/models/feature_token_matrix.h"

#include <QSize>
#include <QString>

#include <memory>
#include <optional>

class QWidget;

namespace penfield {

enum class FigureView { Graph, Heatmap, Lens, Attention, Output, Inspector, Window };
enum class FigureFormat { Png, Svg, Pdf };
enum class FigurePreset { Column, Page, Slide, Pixels };  ///< 3.3 in · 6.9 in · 16:9 · as `pixels` says

struct FigureRequest {
    FigureView view = FigureView::Graph;
    FigureFormat format = FigureFormat::Png;
    FigurePreset preset = FigurePreset::Page;
    QSize pixels{1600, 900};         ///< for FigurePreset::Pixels
    int dpi = 300;                   ///< of a PNG; for Pixels only written into it
    Theme theme = Theme::lightTheme();
    bool transparent = false;        ///< no background
};

/// What there is to show. A view complains in a sentence when its part is missing.
struct FigureData {
    FigureData() { heatmap.order = RowOrder::Influence; }  // strongest first where there is no graph

    std::shared_ptr<const AttributionGraph> graph;      ///< graph, inspector
    std::shared_ptr<const TraceSummary> trace;          ///< heatmap, output, inspector
    std::shared_ptr<const Outcome> outcome, control;    ///< null: intact
    Labels labels;
    Supernodes supernodes;
    std::shared_ptr<const FeatureCard> card;            ///< inspector
    std::optional<NodeKey> selected;                    ///< inspector; marked in the graph
    PruneOptions prune;
    MatrixRequest heatmap;                              ///< maxRows: fewer when fewer fit
    std::shared_ptr<const LogitLens> lens;              ///< lens
    LensView lensView;                                  ///< lens
    std::shared_ptr<const AttentionLayer> attention;    ///< attention
    int head = 0;                                       ///< attention: of that layer
    QWidget *window = nullptr;                          ///< FigureView::Window; not owned
    Provenance provenance;
};

std::optional<FigureView> figureViewOf(const QString &name);     ///< "graph", "heatmap", "lens", "attention", "output", "inspector", "window"
QString figureViewName(FigureView view);
std::optional<FigurePreset> figurePresetOf(const QString &name); ///< "column", "page", "slide"

/// By the file's ending. Throws Error when it is none of ours.
FigureFormat figureFormatOf(const QString &path);

/// Draws and writes, all or nothing: what was at `path` stays when anything fails. Throws Error.
void renderFigure(const FigureRequest &request, const FigureData &data, const QString &path);

/// The file's bytes. Throws Error when the view's data is missing or the size cannot be drawn.
QByteArray renderFigureBytes(const FigureRequest &request, const FigureData &data);

}  // namespace penfield
