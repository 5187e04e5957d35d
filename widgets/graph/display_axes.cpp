// Grid, layer names, token texts, and the note on newly active features.

#include "widgets/graph/display_parts.h"
#include "widgets/graph/graph_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

/// Columns whose text is shown when there is no room for all: those in focus first, then every one that keeps its distance.
std::vector<int> columnsWithText(const PictureInput &in, double distance)
{
    const auto &columns = in.arranged.layout.columns;
    std::vector<int> order;
    for (const auto &slot : {in.scene.hoveredSlot(), in.scene.currentSlot()})
        if (slot)
            order.push_back(in.arranged.layout.column[static_cast<std::size_t>(*slot)]);
    order.push_back(static_cast<int>(columns.size()) - 1);
    for (std::size_t i = 0; i < columns.size(); ++i)
        order.push_back(static_cast<int>(i));
    std::vector<double> taken;
    std::vector<int> shown;
    for (const int column : order) {
        const double x = columns[static_cast<std::size_t>(column)].middle() * in.view.scale();
        const auto near = std::lower_bound(taken.begin(), taken.end(), x - distance);
        if (near != taken.end() && *near < x + distance)
            continue;
        taken.insert(std::lower_bound(taken.begin(), taken.end(), x), x);
        shown.push_back(column);
    }
    return shown;
}

bool isInFocus(const PictureInput &in, int column)
{
    const auto at = [&](const std::optional<int> &slot) { return slot && in.arranged.layout.column[static_cast<std::size_t>(*slot)] == column; };
    return at(in.scene.hoveredSlot()) || at(in.scene.currentSlot());
}

TextRun tokenRun(const PictureInput &in, const DisplayList &list, int column)
{
    const LayoutSpan span = in.arranged.layout.columns[static_cast<std::size_t>(column)];
    const QString whole = columnName(*in.arranged.graph, column);
    const double x = in.view.toScreen(QPointF(span.middle(), 0)).x();
    const bool across = in.arranged.layout.tokensFitAcross;
    TextRun run;
    run.strong = isInFocus(in, column);
    const bool isBeginning = column == 0 && in.arranged.graph->prompt.bosPrepended && !in.arranged.graph->components;
    run.color = run.strong || !isBeginning ? in.theme.text : in.theme.mutedText;
    if (across) {
        run.text = in.style.elided(whole, span.length() * in.view.scale() - 0.2 * in.style.em);
        run.baseline = {x - in.style.textWidth(run.text, run.strong) / 2, list.plot.bottom() + 0.15 * in.style.em + in.style.ascent()};
    } else {  // upright, read from the bottom, ending at the node
        run.text = in.style.elided(whole, in.style.tokenGutter(false) - 0.6 * in.style.em);
        run.angle = -90;
        run.baseline = {x + in.style.ascent() * 0.36, list.plot.bottom() + 0.25 * in.style.em + in.style.textWidth(run.text, run.strong)};
    }
    return run;
}

void addTokens(DisplayList &list, const PictureInput &in)
{
    const auto &columns = in.arranged.layout.columns;
    for (const int column : columnsWithText(in, in.arranged.layout.tokensFitAcross ? 0.5 * in.style.em : 1.05 * in.style.em)) {
        const double x = in.view.toScreen(QPointF(columns[static_cast<std::size_t>(column)].middle(), 0)).x();
        if (x >= list.plot.left() && x <= list.plot.right())
            list.axis.push_back(tokenRun(in, list, column));
    }
}

void addLayerNames(DisplayList &list, const PictureInput &in)
{
    double lastY = std::numeric_limits<double>::infinity();
    const auto &rows = in.arranged.layout.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool answers = row + 1 == rows.size();
        const double content = answers ? rows[row].high - 0.85 * in.style.em : rows[row].middle();
        const double y = in.view.toScreen(QPointF(0, content)).y();
        if (y < list.plot.top() || y > list.plot.bottom() || lastY - y < in.style.em)
            continue;
        lastY = y;
        const QString name = rowName(static_cast<int>(row), in.arranged.graph->n_layers);
        list.axis.push_back({{list.plot.left() - 0.5 * in.style.em - in.style.textWidth(name), y + in.style.ascent() * 0.36}, name, in.theme.mutedText});
    }
}

void addGrid(DisplayList &list, const PictureInput &in)
{
    list.gridColor = in.theme.line;
    list.gridColor.setAlphaF(in.theme.dark ? 0.55F : 0.6F);
    const QRectF inside = in.view.toScreen(in.arranged.layout.bounds).intersected(list.plot);
    const auto &columns = in.arranged.layout.columns;
    double lastX = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < columns.size(); ++i)
        if (const double x = in.view.toScreen(QPointF(columns[i].low, 0)).x(); x - lastX >= in.style.em && x > inside.left() && x < inside.right()) {
            list.grid.emplace_back(x, inside.top(), x, inside.bottom());
            lastX = x;
        }
    for (const LayoutSpan &row : in.arranged.layout.rows)
        if (const double y = in.view.toScreen(QPointF(0, row.low)).y(); y > inside.top() + 1 && y < inside.bottom())
            list.grid.emplace_back(inside.left(), y, inside.right(), y);
}

}  // namespace

void addAxes(DisplayList &list, const PictureInput &in)
{
    addGrid(list, in);
    addLayerNames(list, in);
    addTokens(list, in);
}

void addNotes(DisplayList &list, const PictureInput &in)
{
    const auto &born = in.scene.marks().born();
    if (born.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < std::min<std::size_t>(born.size(), 3); ++i)
        names << titleOf({NodeKind::Feature, born[i].id.layer, born[i].position, born[i].id.feature.value}, in.scene.labels());
    QString text = QCoreApplication::translate("GraphView", "Newly active: %1").arg(names.join(QStringLiteral(", ")));
    const int others = static_cast<int>(born.size()) - 3;
    if (others > 0)
        text += QCoreApplication::translate("GraphView", " and %n more", nullptr, others);
    text = in.style.elided(text, list.plot.width() * 0.7);
    list.notes.push_back({list.plot.topLeft() + QPointF(0.4 * in.style.em, 0.2 * in.style.em + in.style.ascent()), text, in.theme.mutedText});
}

QRectF notesRect(const DisplayList &list)
{
    if (list.notes.empty())
        return {};
    return {list.plot.topLeft(), QSizeF(list.style.textWidth(list.notes.front().text) + list.style.em, 1.5 * list.style.em)};
}

}  // namespace penfield
