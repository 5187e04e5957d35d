#include "widgets/output/output_painter.h"

#include "widgets/common/numbers.h"
#include "widgets/common/oklab.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace penfield {
namespace {

struct PainterWords {
    Q_DECLARE_TR_FUNCTIONS(OutputPanel)
};

enum class Bar { Before, After, Control };

constexpr double rowPadding = 3;  // above and below a row's bars
constexpr double gap = 8;         // between columns
constexpr double thickestBar = 18;
constexpr double narrowBelow = 380;

std::vector<Bar> barsOf(const OutputTable &table)
{
    std::vector<Bar> bars{Bar::Before};
    if (table.hasAfter())
        bars.push_back(Bar::After);
    if (table.hasControl())
        bars.push_back(Bar::Control);
    return bars;
}

std::optional<double> valueOf(const OutputRow &row, Bar bar)
{
    return bar == Bar::Before ? row.before : bar == Bar::After ? row.after : row.control;
}

QString nameOf(Bar bar)
{
    switch (bar) {
    case Bar::Before:
        return PainterWords::tr("before");
    case Bar::After:
        return PainterWords::tr("after");
    case Bar::Control:
        return PainterWords::tr("matched control");
    }
    return {};
}

void hatch(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    for (double x = box.left() - box.height(); x < box.right(); x += 4)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

/// Drawn, not a brush pattern, so that a vector figure keeps the hatching at any zoom.
void paintBar(QPainter &painter, const QRectF &box, Bar bar, const Theme &theme)
{
    const QColor muted = mixed(theme.mutedText, theme.base, 0.35);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar == Bar::Before ? muted : bar == Bar::After ? theme.accent : QColor(Qt::transparent));
    painter.drawRect(box);
    if (bar != Bar::Control)
        return;
    hatch(painter, box, theme.mutedText);
    painter.setPen(QPen(theme.mutedText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

}  // namespace

OutputPainter::OutputPainter(const Theme &theme, const QFont &font) : m_theme(theme), m_font(font) {}

double OutputPainter::rowHeight(const OutputTable &table) const
{
    const auto lines = std::max<std::size_t>(2, barsOf(table).size());  // a first touch finds its place already there
    return static_cast<double>(lines) * std::ceil(QFontMetricsF(m_font).height()) + 2 * rowPadding;
}

double OutputPainter::legendHeight() const
{
    return std::ceil(QFontMetricsF(m_font).height()) + 6;
}

double OutputPainter::rowsHeight(const OutputTable &table) const
{
    return legendHeight() + static_cast<double>(table.rows().size()) * rowHeight(table);
}

double OutputPainter::minimumWidth() const
{
    const Columns c = columnsIn({0, 0, 0, 10});
    return c.percent.width() + c.probability.width() + c.rank.width() + 4 * gap + 120;
}

int OutputPainter::rowAt(const OutputTable &table, double y) const
{
    const int row = static_cast<int>(std::floor((y - legendHeight()) / rowHeight(table)));
    return row >= 0 && row < static_cast<int>(table.rows().size()) ? row : -1;
}

QRectF OutputPainter::rowRect(const OutputTable &table, int row, double width) const
{
    return {0, legendHeight() + row * rowHeight(table), width, rowHeight(table)};
}

// From the right: rank, p, percent are as wide as their widest text; the token takes at most two fifths of what is left.
// A narrow panel goes without p, which repeats the percentage.
OutputPainter::Columns OutputPainter::columnsIn(const QRectF &row) const
{
    const QFontMetricsF metrics(m_font);
    const double rank = metrics.horizontalAdvance(QStringLiteral("▲ 999"));
    const double probability = row.width() < narrowBelow ? 0 : metrics.horizontalAdvance(probabilityText(0.9999));
    const double percent = std::max(metrics.horizontalAdvance(percentText(0.99999)), metrics.horizontalAdvance(percentText(1)));
    const double rest = std::max(0.0, row.width() - rank - probability - percent - 6 * gap);
    const double token = std::min(0.4 * rest, 18 * metrics.averageCharWidth());

    Columns c;
    double x = row.left() + gap;
    const auto take = [&](double width) {
        const QRectF column(x, row.top(), width, row.height());
        x += width + gap;
        return column;
    };
    c.token = take(token);
    c.bar = take(rest - token);
    c.percent = take(percent);
    c.probability = take(probability);
    c.rank = take(rank);
    return c;
}

QString OutputPainter::shownToken(const QString &text, double width) const
{
    return QFontMetricsF(m_font).elidedText(text, Qt::ElideMiddle, columnsIn({0, 0, width, 10}).token.width());
}

void OutputPainter::paintRows(QPainter &painter, const QRectF &box, const OutputTable &table, int marked, int hovered) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, {box.left(), box.top(), box.width(), legendHeight()}, table);
    const double height = rowsHeight(table) - legendHeight();
    paintGrid(painter, columnsIn({box.left(), box.top() + legendHeight(), box.width(), height}).bar);
    for (int i = 0; i < static_cast<int>(table.rows().size()); ++i) {
        const QRectF row = rowRect(table, i, box.width()).translated(box.topLeft());
        if (i == marked || i == hovered)
            painter.fillRect(row, mixed(m_theme.base, i == marked ? m_theme.accent : m_theme.mutedText, i == marked ? 0.16 : 0.08));
        paintRow(painter, row, table, table.rows()[static_cast<std::size_t>(i)]);
    }
    painter.restore();
}

void OutputPainter::paintLegend(QPainter &painter, const QRectF &box, const OutputTable &table) const
{
    const QFontMetricsF metrics(m_font);
    const Columns c = columnsIn(box);
    double x = c.token.left();
    const std::vector<Bar> bars = table.hasAfter() ? barsOf(table) : std::vector<Bar>{};
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const QRectF swatch(x, box.center().y() - 4, 14, 8);
        const double share =
            (c.percent.right() - swatch.right()) / static_cast<double>(bars.size() - i);  // fair to the names still to come
        const QString name = metrics.elidedText(nameOf(bars[i]), Qt::ElideRight, i + 1 < bars.size() ? std::max(share - 32, 40.0) : share);
        paintBar(painter, swatch, bars[i], m_theme);
        painter.setPen(m_theme.mutedText);
        painter.drawText(QPointF(swatch.right() + 4, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), name);
        x = swatch.right() + 4 + metrics.horizontalAdvance(name) + 14;
    }
    painter.setPen(m_theme.mutedText);
    if (c.probability.width() > 0)
        painter.drawText(c.probability, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("p"));
    if (table.hasAfter())
        painter.drawText(c.rank, Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(PainterWords::tr("rank"), Qt::ElideRight, c.rank.width() + 1));
}

void OutputPainter::paintGrid(QPainter &painter, const QRectF &bars) const
{
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double x = std::round(bars.left() + bars.width() * quarter / 4) + 0.5;
        painter.setPen(QPen(quarter == 0 ? m_theme.mutedText : mixed(m_theme.base, m_theme.line, 0.6), 1));
        painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom()));
    }
}

void OutputPainter::paintRow(QPainter &painter, const QRectF &box, const OutputTable &table, const OutputRow &row) const
{
    const Columns c = columnsIn(box);
    const std::vector<Bar> bars = barsOf(table);
    const double lineHeight = (box.height() - 2 * rowPadding) / static_cast<double>(bars.size());

    const double thickness = std::min(lineHeight - 4, thickestBar);
    painter.setPen(m_theme.text);
    painter.drawText(c.token, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     QFontMetricsF(m_font).elidedText(row.text, Qt::ElideMiddle, c.token.width()));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const std::optional<double> value = valueOf(row, bars[i]);
        const double top = box.top() + rowPadding + static_cast<double>(i) * lineHeight;
        if (value)
            paintBar(painter, {c.bar.left(), top + (lineHeight - thickness) / 2, std::max(1.0, *value * c.bar.width()), thickness}, bars[i],
                     m_theme);
        const bool main = bars[i] == (table.hasAfter() ? Bar::After : Bar::Before);
        painter.setPen(main ? m_theme.text : m_theme.mutedText);
        const auto number = [&](const QRectF &column, const QString &text) {
            painter.drawText(QRectF(column.left(), top, column.width(), lineHeight), Qt::AlignVCenter | Qt::AlignRight, text);
        };
        number(c.percent, value ? percentText(*value) : QString(QChar(0x2013)));
        if (c.probability.width() > 0)
            number(c.probability, value ? probabilityText(*value) : QString(QChar(0x2013)));
    }
    paintRank(painter, c.rank, row);
}

void OutputPainter::paintRank(QPainter &painter, const QRectF &box, const OutputRow &row) const
{
    if (row.rankBefore < 0 || row.rankAfter < 0 || row.rankBefore == row.rankAfter)
        return;
    const bool rose = row.rankAfter < row.rankBefore;
    const QColor colour = rose ? m_theme.positive : m_theme.negative;
    const QString places = QLocale().toString(std::abs(row.rankAfter - row.rankBefore));
    const double textWidth = QFontMetricsF(m_font).horizontalAdvance(places);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, places);

    const QPointF tip(box.right() - textWidth - 9, box.center().y() + (rose ? -4 : 4));
    const double base = rose ? 7 : -7;
    QPainterPath arrow(tip);
    arrow.lineTo(tip + QPointF(4, base));
    arrow.lineTo(tip + QPointF(-4, base));
    arrow.closeSubpath();
    painter.fillPath(arrow, colour);
}

QList<QString> OutputPainter::wrapped(const QString &text, double width) const
{
    QList<QString> lines;
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double OutputPainter::textBlockHeight(const OutputPicture &picture, double width) const
{
    const double inner = width - 2 * gap;
    const auto lines = wrapped(picture.sentence, inner).size() + wrapped(picture.figures, inner).size();
    return static_cast<double>(lines) * std::ceil(QFontMetricsF(m_font).height()) + gap;
}

double OutputPainter::pictureHeight(const OutputPicture &picture, double width) const
{
    return textBlockHeight(picture, width) + rowsHeight(picture.table) + gap;
}

void OutputPainter::paintPicture(QPainter &painter, const QRectF &box, const OutputPicture &picture) const
{
    painter.save();
    painter.setFont(m_font);
    const double lineHeight = std::ceil(QFontMetricsF(m_font).height()), inner = box.width() - 2 * gap;
    double y = box.top() + gap / 2;
    const auto paintBlock = [&](const QString &text, const QColor &colour) {
        painter.setPen(colour);
        for (const QString &line : wrapped(text, inner)) {
            painter.drawText(QRectF(box.left() + gap, y, inner, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, line);
            y += lineHeight;
        }
    };
    paintBlock(picture.sentence, m_theme.text);
    paintBlock(picture.figures, m_theme.mutedText);
    paintRows(painter, {box.left(), y + gap / 2, box.width(), rowsHeight(picture.table)}, picture.table);
    painter.restore();
}

}  // namespace penfield
