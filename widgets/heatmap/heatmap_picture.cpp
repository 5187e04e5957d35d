#include "widgets/heatmap/heatmap_picture.h"

#include "widgets/common/numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {

struct HeatmapPicture {
    Q_DECLARE_TR_FUNCTIONS(HeatmapPicture)
};

struct Frame {
    QRectF cells, titles, columns, scale;
    int rows = 0;
    double cellWidth = 0, cellHeight = 0;
    bool tilted = false;
};

double widest(const QStringList &texts, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

Frame frameFor(const FeatureTokenMatrix &matrix, const QFontMetricsF &metrics, const QRectF &area)
{
    const double em = metrics.height();
    Frame f;
    const double titleWidth = std::min(widest(matrix.rowTitles, metrics) + em * 0.6, area.width() * 0.42);
    const double scaleWidth = em * 4.2;
    const double columnWidest = widest(matrix.columnTitles, metrics);
    const double gridWidth = area.width() - titleWidth - scaleWidth;
    f.cellWidth = gridWidth / std::max(1, matrix.columnCount());
    f.tilted = columnWidest > f.cellWidth * 0.96;
    const double columnHeight = f.tilted ? std::min(columnWidest * 0.75 + em, area.height() * 0.3) : em * 1.5;
    const double room = area.height() - columnHeight;
    const double least = em * 1.05;
    f.rows = std::min(matrix.rowCount(), static_cast<int>(room / least));
    f.cellHeight = std::min(em * 1.7, room / std::max(1, f.rows));
    f.titles = QRectF(area.left(), area.top(), titleWidth, f.cellHeight * f.rows);
    f.cells = QRectF(f.titles.right(), area.top(), gridWidth, f.titles.height());
    f.columns = QRectF(f.cells.left(), f.cells.bottom(), gridWidth, columnHeight);
    f.scale = QRectF(f.cells.right() + em, area.top(), scaleWidth - em, f.cells.height());
    return f;
}

QColor colourOf(const FeatureTokenMatrix &matrix, const Theme &theme, float value)
{
    const double t = matrix.largest > 0 ? value / matrix.largest : 0;
    return matrix.content == HeatmapContent::Difference ? theme.signedValue(t) : theme.magnitude(t);
}

void paintCells(const FeatureTokenMatrix &matrix, const Theme &theme, QPainter &painter, const Frame &f)
{
    painter.setPen(Qt::NoPen);
    for (int r = 0; r < f.rows; ++r)
        for (int c = 0; c < matrix.columnCount(); ++c)
            if (matrix.at(r, c) != 0)
                painter.fillRect(QRectF(f.cells.left() + c * f.cellWidth, f.cells.top() + r * f.cellHeight, f.cellWidth, f.cellHeight),
                                 colourOf(matrix, theme, matrix.at(r, c)));
    painter.setPen(QPen(theme.line, 0));
    for (int c = 0; c <= matrix.columnCount(); ++c)
        painter.drawLine(QPointF(f.cells.left() + c * f.cellWidth, f.cells.top()), QPointF(f.cells.left() + c * f.cellWidth, f.cells.bottom()));
    for (int r = 0; r <= f.rows; ++r)
        painter.drawLine(QPointF(f.cells.left(), f.cells.top() + r * f.cellHeight), QPointF(f.cells.right(), f.cells.top() + r * f.cellHeight));
}

void paintTitles(const FeatureTokenMatrix &matrix, const Theme &theme, QPainter &painter, const Frame &f, const QFontMetricsF &metrics)
{
    const double gap = metrics.height() * 0.4;
    painter.setPen(theme.text);
    for (int r = 0; r < f.rows; ++r) {
        const QRectF box(f.titles.left(), f.titles.top() + r * f.cellHeight, f.titles.width() - gap, f.cellHeight);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(matrix.rowTitles[r], Qt::ElideRight, box.width()));
    }
    for (int c = 0; c < matrix.columnCount(); ++c) {
        const QPointF centre(f.columns.left() + (c + 0.5) * f.cellWidth, f.columns.top() + metrics.height() * 1.05);
        const QString title = metrics.elidedText(matrix.columnTitles[c], Qt::ElideRight, f.tilted ? f.columns.height() * 1.25 : f.cellWidth);
        painter.save();
        painter.translate(centre);
        if (f.tilted)
            painter.rotate(-50);
        const double width = metrics.horizontalAdvance(title);
        painter.drawText(QPointF(f.tilted ? -width : -width / 2, 0), title);
        painter.restore();
    }
}

void paintScale(const FeatureTokenMatrix &matrix, const Theme &theme, QPainter &painter, const Frame &f, const QFontMetricsF &metrics)
{
    constexpr int steps = 48;
    const bool isSigned = matrix.content == HeatmapContent::Difference;
    const double em = metrics.height();
    const QRectF bar(f.scale.left(), f.scale.top() + em * 1.6, em * 0.6, std::max(em * 3, std::min(f.scale.height() - em * 2, em * 9)));
    for (int i = 0; i < steps; ++i) {
        const double t = 1 - (i + 0.5) / steps;
        painter.fillRect(QRectF(bar.left(), bar.top() + bar.height() * i / steps, bar.width(), bar.height() / steps + 0.5),
                         isSigned ? theme.signedValue(2 * t - 1) : theme.magnitude(t));
    }
    painter.setPen(QPen(theme.line, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    painter.setPen(theme.mutedText);
    const QString top = quantityText(matrix.largest), bottom = isSigned ? quantityText(-matrix.largest) : quantityText(0);
    painter.drawText(QPointF(bar.right() + em * 0.3, bar.top() + em * 0.7), top);
    painter.drawText(QPointF(bar.right() + em * 0.3, bar.bottom()), bottom);
    painter.drawText(QRectF(bar.left(), f.scale.top(), f.scale.width() + em, em * 1.3), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(heatmapUnit(matrix.content), Qt::ElideRight, f.scale.width() + em * 0.5));
}

}  // namespace

QString heatmapUnit(HeatmapContent content)
{
    return content == HeatmapContent::Difference ? HeatmapPicture::tr("change") : HeatmapPicture::tr("activation");
}

void renderHeatmap(const FeatureTokenMatrix &matrix, const Theme &theme, QPainter &painter, const QRectF &area)
{
    painter.save();
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double em = metrics.height();
    const Frame all = frameFor(matrix, metrics, area);
    const int hidden = matrix.hiddenRows + matrix.rowCount() - all.rows;
    const Frame f = hidden > 0 ? frameFor(matrix, metrics, area.adjusted(0, 0, 0, -em * 1.4)) : all;
    paintCells(matrix, theme, painter, f);
    paintTitles(matrix, theme, painter, f, metrics);
    paintScale(matrix, theme, painter, f, metrics);
    if (hidden > 0) {
        painter.setPen(theme.mutedText);
        const int left = matrix.hiddenRows + matrix.rowCount() - f.rows;
        painter.drawText(QRectF(area.left(), area.bottom() - em * 1.3, area.width(), em * 1.3), Qt::AlignLeft | Qt::AlignVCenter,
                         HeatmapPicture::tr("%n weaker feature(s) not shown", nullptr, left));
    }
    painter.restore();
}

}  // namespace penfield
