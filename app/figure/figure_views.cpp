#include "app/figure/figure_views.h"

#include "backend/types/error.h"
#include "widgets/attention/attention_words.h"
#include "widgets/attention/pattern_picture.h"
#include "widgets/common/selection.h"
#include "widgets/graph/render_graph.h"
#include "widgets/heatmap/heatmap_data_of.h"
#include "widgets/heatmap/heatmap_painter.h"
#include "widgets/heatmap/heatmap_words.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/lens/lens_words.h"
#include "widgets/output/output_painter.h"
#include "widgets/output/output_sentences.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace penfield {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr int mostHeatmapRows = 24;  // in a figure whose height follows its content
constexpr double margin = 0.5;       // em

Theme themeOf(const FigureRequest &request)
{
    Theme theme = request.theme;
    if (request.transparent)
        theme.base.setAlpha(0);
    return theme;
}

QRectF inner(const FigureSheet &sheet)
{
    const double m = margin * sheet.fontPixels;
    return QRectF({0, 0}, sheet.units).adjusted(m, m, -m, -m);
}

void paintGraph(QPainter &painter, const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    GraphScene scene;
    scene.setGraph(data.graph);
    scene.setLabels(data.labels);
    scene.setSupernodes(data.supernodes);
    scene.setOutcome(data.outcome);
    scene.setPruneOptions(data.prune);
    scene.setCurrent(data.selected);
    scene.setLegend(true);
    renderGraph(scene, themeOf(request), painter, QRectF({0, 0}, sheet.units));
}

RowOrder orderOf(const FigureData &data)
{
    const bool cannot = data.heatmap.order == RowOrder::Influence && !data.graph;
    return cannot ? RowOrder::Strongest : data.heatmap.order;
}

FeatureTokenMatrix matrixOf(const FigureData &data, int maxRows)
{
    MatrixRequest wish = data.heatmap;
    if (!data.outcome)
        wish.mode = MatrixMode::Before;
    wish.order = orderOf(data);
    wish.maxRows = std::min(wish.maxRows, maxRows);
    const FeatureInfluence influence = data.graph ? featureInfluence(*data.graph) : FeatureInfluence();
    return featureTokenMatrix(*data.trace, data.outcome.get(), data.labels, influence, wish);
}

double heatmapHeight(const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    const FeatureTokenMatrix matrix = matrixOf(data, mostHeatmapRows);
    const HeatmapPainter picture(request.theme, sheet.font());
    return picture.heightFor(heatmapDataOf(matrix, data.trace->prompt), static_cast<int>(matrix.rows.size())) + 3.0 * sheet.fontPixels;
}

/// The rows that fit, and below them what share of all features that is.
void paintHeatmap(QPainter &painter, const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    const QRectF area = inner(sheet).adjusted(0, 0, 0, -2.0 * sheet.fontPixels);
    const HeatmapPainter picture(request.theme, sheet.font());
    const FeatureTokenMatrix all = matrixOf(data, data.heatmap.maxRows);
    const FeatureTokenMatrix matrix = matrixOf(data, picture.rowsThatFit(area, heatmapDataOf(all, data.trace->prompt)));
    picture.paint(painter, area, heatmapDataOf(matrix, data.trace->prompt));
    painter.setPen(request.theme.mutedText);
    painter.drawText(QRectF(area.left(), area.bottom(), area.width(), 2.0 * sheet.fontPixels), Qt::AlignLeft | Qt::AlignBottom,
                     countSentence(matrix, orderOf(data)));
}

double lensHeight(const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    const HeatmapData picture = lensPicture(*data.lens, data.lensView);
    return HeatmapPainter(request.theme, sheet.font()).heightFor(picture, picture.rows) + 3.0 * sheet.fontPixels;
}

/// The rows nearest to the answer where not all fit, and below them how they were read.
void paintLens(QPainter &painter, const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    const QRectF area = inner(sheet).adjusted(0, 0, 0, -2.0 * sheet.fontPixels);
    HeatmapPainter(request.theme, sheet.font()).paint(painter, area, lensPicture(*data.lens, data.lensView));
    painter.setPen(request.theme.mutedText);
    const QRectF line(area.left(), area.bottom(), area.width(), 2.0 * sheet.fontPixels);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, QFontMetricsF(sheet.font()).elidedText(lensMethod(), Qt::ElideRight, line.width()));
}

HeatmapPainter patternPainter(const FigureRequest &request, const FigureSheet &sheet)
{
    HeatmapPainter picture(request.theme, sheet.font());
    picture.setEveryRow(true);
    return picture;
}

/// As high as it is wide, up to rows that can be read.
double attentionHeight(const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    const HeatmapData pattern = patternPicture(*data.attention, data.head);
    return std::min(patternPainter(request, sheet).heightFor(pattern, pattern.rows) + 3.0 * sheet.fontPixels, sheet.units.width());
}

/// One head, and below it which.
void paintAttention(QPainter &painter, const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    const QRectF area = inner(sheet).adjusted(0, 0, 0, -2.0 * sheet.fontPixels);
    patternPainter(request, sheet).paint(painter, area, patternPicture(*data.attention, data.head));
    painter.setPen(request.theme.mutedText);
    painter.drawText(QRectF(area.left(), area.bottom(), area.width(), 2.0 * sheet.fontPixels), Qt::AlignLeft | Qt::AlignBottom,
                     Words::tr("%1: rows look at columns").arg(headName(data.attention->layer, data.head)));
}

OutputPicture outputOf(const FigureData &data)
{
    OutputPicture picture;
    if (data.trace)
        picture.table.setDistribution(data.trace->output);
    picture.table.setOutcome(data.outcome.get());
    picture.table.setControl(data.control.get());
    picture.sentence = data.outcome ? outcomeSentence(*data.outcome) : distributionSentence(data.trace->output);
    picture.figures = data.outcome ? outcomeFigures(*data.outcome) : distributionFigures(data.trace->output);
    if (data.control)
        picture.sentence += QLatin1Char(' ') + controlSentence(*data.control);
    return picture;
}

/// A panel of its own, never shown, laid out for the sheet's width at the sheet's text size.
struct InspectorSheet {
    InspectorSheet(const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
        : scale(sheet.fontPixels / static_cast<double>(std::max(1, QFontInfo(panel.font()).pixelSize()))),
          width(static_cast<int>(inner(sheet).width() / scale))
    {
        panel.setPalette(themeOf(request).palette());
        panel.setTheme(themeOf(request));
        panel.setControlsVisible(false);
        panel.setTrace(data.trace);
        panel.setGraph(data.graph);
        panel.setLabels(data.labels);
        panel.setSupernodes(data.supernodes);
        selection.setCurrent(data.selected);
        panel.setSelection(&selection);
        panel.setCard(data.card);
        panel.resize(width, 4000);
        height = panel.contentHeight(width);
        panel.resize(width, height);
    }

    Selection selection;
    InspectorPanel panel;
    double scale;
    int width, height = 0;
};

/// Scales `size` into `room`, at most by `scale`, at the top and in the middle.
void paintWidget(QPainter &painter, QWidget &widget, QSizeF size, const QRectF &room, double scale)
{
    const double fitting = std::min({scale, room.width() / size.width(), room.height() / size.height()});
    painter.save();
    painter.translate(room.left() + (room.width() - fitting * size.width()) / 2, room.top());
    painter.scale(fitting, fitting);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
}

void paintInspector(QPainter &painter, const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    InspectorSheet inspector(request, data, sheet);
    paintWidget(painter, inspector.panel, {double(inspector.width), double(inspector.height)}, inner(sheet), inspector.scale);
}

}  // namespace

void checkViewData(const FigureRequest &request, const FigureData &data)
{
    const bool hasOutput = data.outcome || (data.trace && !data.trace->output.top.empty());
    switch (request.view) {
    case FigureView::Graph:
        if (!data.graph)
            throw Error(PENFIELD_SENTENCE("There is no attribution graph to draw. Run a prompt with a dictionary first."));
        break;
    case FigureView::Heatmap:
        if (!data.trace)
            throw Error(PENFIELD_SENTENCE("There is no heatmap to draw. Run a prompt first."));
        if (data.trace->activations.empty())
            throw Error(PENFIELD_SENTENCE("No feature is active on this prompt, so there is no heatmap to draw. Open a dictionary or try a longer prompt."));
        break;
    case FigureView::Lens:
        if (!data.lens)
            throw Error(PENFIELD_SENTENCE("There is no logit lens to draw. Run a prompt and open the logit lens first."));
        break;
    case FigureView::Attention:
        if (!data.attention)
            throw Error(PENFIELD_SENTENCE("There is no attention pattern to draw. Run a prompt and open the attention view first."));
        break;
    case FigureView::Output:
        if (!hasOutput)
            throw Error(PENFIELD_SENTENCE("There is no answer to draw. Run a prompt first."));
        break;
    case FigureView::Inspector:
        if (!data.selected)
            throw Error(PENFIELD_SENTENCE("Nothing is selected, so the inspector has nothing to show. Select a feature first (--select LAYER:FEATURE@POSITION)."));
        break;
    case FigureView::Window:
        if (!data.window)
            throw Error(PENFIELD_SENTENCE("There is no window to draw."));
        break;
    }
}

double naturalHeight(const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    const double width = sheet.units.width();
    switch (request.view) {
    case FigureView::Graph:
        return request.preset == FigurePreset::Column ? 0.85 * width : 0.6 * width;
    case FigureView::Heatmap:
        return heatmapHeight(request, data, sheet);
    case FigureView::Lens:
        return lensHeight(request, data, sheet);
    case FigureView::Attention:
        return attentionHeight(request, data, sheet);
    case FigureView::Output:
        return OutputPainter(request.theme, sheet.font()).pictureHeight(outputOf(data), inner(sheet).width()) + 2 * margin * sheet.fontPixels;
    case FigureView::Inspector: {
        const InspectorSheet inspector(request, data, sheet);
        return inspector.height * inspector.scale + 2 * margin * sheet.fontPixels;
    }
    case FigureView::Window:
        return width * data.window->height() / std::max(1, data.window->width());
    }
    return width;
}

void paintView(QPainter &painter, const FigureRequest &request, const FigureData &data, const FigureSheet &sheet)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(sheet.font());
    const QRectF all({0, 0}, sheet.units);
    if (!request.transparent)
        painter.fillRect(all, request.theme.base);
    switch (request.view) {
    case FigureView::Graph:
        return paintGraph(painter, request, data, sheet);
    case FigureView::Heatmap:
        return paintHeatmap(painter, request, data, sheet);
    case FigureView::Lens:
        return paintLens(painter, request, data, sheet);
    case FigureView::Attention:
        return paintAttention(painter, request, data, sheet);
    case FigureView::Output:
        return OutputPainter(request.theme, sheet.font()).paintPicture(painter, inner(sheet), outputOf(data));
    case FigureView::Inspector:
        return paintInspector(painter, request, data, sheet);
    case FigureView::Window:
        return paintWidget(painter, *data.window, QSizeF(data.window->size()), all, 100);
    }
}

QString viewTitle(FigureView view)
{
    switch (view) {
    case FigureView::Graph: return Words::tr("Attribution graph");
    case FigureView::Heatmap: return Words::tr("Feature × token heatmap");
    case FigureView::Lens: return Words::tr("Logit lens");
    case FigureView::Attention: return Words::tr("Attention pattern");
    case FigureView::Output: return Words::tr("Next token");
    case FigureView::Inspector: return Words::tr("Feature");
    case FigureView::Window: return Words::tr("Penfield");
    }
    return {};
}

}  // namespace penfield
