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
constexpr double pinWidth = 12;
constexpr double narrowBelow = 380;
constexpr double logitsFrom = 460;

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

std::optional<double> logitOf(const OutputRow &row, Bar bar)
{
    return bar == Bar::Before ? row.logitBefore : bar == Bar::After ? row.logitAfter : std::nullopt;
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
    return static_cast<double>(table.lines()) * std::ceil(QFontMetricsF(m_font).height()) + 2 * rowPadding;
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
    return c.pin.width() + c.percent.width() + c.rank.width() + 5 * gap + 120;
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

// From the right: rank, logit, p, percent are as wide as their widest text; the token takes at most two fifths of what is left.
// A narrow panel goes without p, which repeats the percentage, and without the logit.
OutputPainter::Columns OutputPainter::columnsIn(const QRectF &row) const
{
    const QFontMetricsF metrics(m_font);
    const double rank = metrics.horizontalAdvance(QStringLiteral("▲ 9,999"));
    const double logit = row.width() < logitsFrom ? 0 : metrics.horizontalAdvance(logitText(-88.88));
    const double probability = row.width() < narrowBelow ? 0 : metrics.horizontalAdvance(probabilityText(0.9999));
    const double percent = std::max(metrics.horizontalAdvance(percentText(0.99999)), metrics.horizontalAdvance(percentText(1)));
    const double rest = std::max(0.0, row.width() - pinWidth - rank - logit - probability - percent - 7.5 * gap);
    const double token = std::min(0.4 * rest, 18 * metrics.averageCharWidth());

    Columns c;
    double x = row.left() + gap / 2;
    const auto take = [&](double width) {
        const QRectF column(x, row.top(), width, row.height());
        x += width + (width > 0 ? gap : 0);
        return column;
    };
    c.pin = take(pinWidth);
    c.token = take(token);
    c.bar = take(row.right() - gap - rank - (logit > 0 ? logit + gap : 0) - (probability > 0 ? probability + gap : 0) - percent - 2 * gap - x);
    c.percent = take(percent);
    c.probability = take(probability);
    c.logit = take(logit);
    c.rank = take(rank);
    return c;
}

QRectF OutputPainter::pinRect(const OutputTable &table, int row, double width) const
{
    return columnsIn(rowRect(table, row, width)).pin.adjusted(-gap / 2, 0, gap / 2, 0);
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
        paintPin(painter, columnsIn(row).pin, table.rows()[static_cast<std::size_t>(i)].watched, i == hovered);
        if (i + 1 == table.watchedCount()) {
            painter.setPen(QPen(m_theme.line, 1));
            painter.drawLine(QPointF(row.left(), std::round(row.bottom()) - 0.5), QPointF(row.right(), std::round(row.bottom()) - 0.5));
        }
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
    if (c.logit.width() > 0)
        painter.drawText(c.logit, Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(PainterWords::tr("logit"), Qt::ElideRight, c.logit.width() + 1));
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
        const std::optional<double> logit = logitOf(row, bars[i]);
        if (c.logit.width() > 0 && logit)
            number(c.logit, logitText(*logit));
        paintRank(painter, {c.rank.left(), top, c.rank.width(), lineHeight}, row, bars[i] == Bar::After);
        if (bars[i] == Bar::Before && row.rankBefore >= 0)
            number(c.rank, QLocale().toString(row.rankBefore + 1));
    }
}

/// The place after the touch, with an arrow where it is another one.
void OutputPainter::paintRank(QPainter &painter, const QRectF &box, const OutputRow &row, bool isAfter) const
{
    if (!isAfter || row.rankAfter < 0)
        return;
    const QString place = QLocale().toString(row.rankAfter + 1);
    const bool moved = row.rankBefore >= 0 && row.rankBefore != row.rankAfter, rose = row.rankAfter < row.rankBefore;
    const QColor colour = !moved ? m_theme.mutedText : rose ? m_theme.positive : m_theme.negative;
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, place);
    if (!moved)
        return;
    const QPointF tip(box.right() - QFontMetricsF(m_font).horizontalAdvance(place) - 9, box.center().y() + (rose ? -4 : 4));
    const double base = rose ? 7 : -7;
    QPainterPath arrow(tip);
    arrow.lineTo(tip + QPointF(4, base));
    arrow.lineTo(tip + QPointF(-4, base));
    arrow.closeSubpath();
    painter.fillPath(arrow, colour);
}

/// A pin: full where the token is watched, an outline where a click would pin it.
void OutputPainter::paintPin(QPainter &painter, const QRectF &box, bool watched, bool offered) const
{
    if (!watched && !offered)
        return;
    const QPointF c = box.center();
    QPainterPath pin;
    pin.addRoundedRect(QRectF(c.x() - 2.5, c.y() - 6, 5, 4), 1, 1);
    pin.addRect(QRectF(c.x() - 4, c.y() - 2, 8, 1.6));
    painter.setPen(QPen(watched ? m_theme.accent : m_theme.mutedText, 1.2));
    painter.drawLine(c + QPointF(0, 0), c + QPointF(0, 5.5));
    painter.setBrush(watched ? m_theme.accent : QColor(Qt::transparent));
    painter.drawPath(pin);
    painter.setBrush(Qt::NoBrush);
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
