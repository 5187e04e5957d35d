#include "widgets/attention/head_grid.h"

#include "widgets/common/space_key.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield {
namespace {

constexpr int smallestThumb = 16, largestThumb = 76;
constexpr int frame = 1;
constexpr int between = 2 * frame + 5;  // pixels between pictures; the bar of a habit lies in them
constexpr int barHeight = 3;
constexpr int margin = 4;       // around the names

}  // namespace

HeadPlace mostTelling(const AttentionOverview &overview)
{
    HeadPlace best{LayerIndex(0), 0};
    float least = std::numeric_limits<float>::infinity();
    for (int layer = 0; layer < overview.n_layers; ++layer)
        for (int head = 0; head < overview.n_heads; ++head) {
            const HeadHabits &habits = overview.habits[overview.head(LayerIndex(layer), head)];
            if (habits.first < 0.5f && habits.entropy < least) {
                least = habits.entropy;
                best = {LayerIndex(layer), head};
            }
        }
    return best;
}

HeadGrid::HeadGrid(QWidget *parent) : QAbstractScrollArea(parent)
{
    setProperty(usesSpaceKey, true);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Attention heads"));
    viewport()->setMouseTracking(true);
    connect(&m_task, &NewestTask::idle, this, &HeadGrid::settled);
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setFocusPolicy(Qt::NoFocus);  // the arrow keys move the head, and the head is scrolled to
}

void HeadGrid::setTheme(const Theme &theme)
{
    m_theme = theme;
    requestAtlas();
    viewport()->update();
}

void HeadGrid::setOverview(std::shared_ptr<const AttentionOverview> overview)
{
    const bool sameShape = m_overview && overview && m_overview->n_layers == overview->n_layers && m_overview->n_heads == overview->n_heads;
    m_overview = std::move(overview);
    if (!sameShape) {
        m_atlas = {};
        m_current = m_overview ? mostTelling(*m_overview) : HeadPlace();
        m_hovered = {};
    }
    layOut();
    requestAtlas();
    viewport()->update();
}

void HeadGrid::setHabit(Habit habit)
{
    m_habit = habit;
    viewport()->update();
}

int HeadGrid::gutterLeft() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("000")) + 2 * margin;
}

int HeadGrid::gutterTop() const
{
    return fontMetrics().height() + 2 * margin;
}

QSize HeadGrid::sizeHint() const
{
    constexpr int comfortable = 44;
    if (!m_overview)
        return {320, 320};
    return QSize(gutterLeft() + m_overview->n_heads * (comfortable + between), gutterTop() + m_overview->n_layers * (comfortable + between)) + QSize(margin, margin);
}

/// As large as lets all be seen at once, within what can be made out.
void HeadGrid::layOut()
{
    if (!m_overview)
        return;
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const QSize room = size() - QSize(gutterLeft() + margin, gutterTop() + margin);
    const int across = room.width() / m_overview->n_heads, down = room.height() / m_overview->n_layers;
    int cell = std::clamp(std::min(across, down), smallestThumb + between, largestThumb + between);
    if (cell > down)  // scrolled down anyway: as large as the width gives
        cell = std::clamp((room.width() - scrollBar) / m_overview->n_heads, smallestThumb + between, (largestThumb + between) / 2);
    m_cell = cell;
    const QSize seen = viewport()->size() - QSize(gutterLeft() + margin, gutterTop() + margin);
    const auto setRange = [](QScrollBar *bar, int all, int shown, int step) {
        bar->setRange(0, std::max(0, all - shown));
        bar->setPageStep(std::max(1, shown));
        bar->setSingleStep(step);
    };
    setRange(horizontalScrollBar(), m_overview->n_heads * m_cell, seen.width(), m_cell);
    setRange(verticalScrollBar(), m_overview->n_layers * m_cell, seen.height(), m_cell);
}

void HeadGrid::requestAtlas()
{
    if (!m_overview || m_cell <= 0)
        return;
    const double ratio = devicePixelRatioF();
    AtlasRequest request;
    request.overview = m_overview;
    request.cell = static_cast<int>(std::lround(m_cell * ratio));
    request.thumb = static_cast<int>(std::lround((m_cell - between) * ratio));
    request.frame = std::max(1, static_cast<int>(std::lround(frame * ratio)));
    request.frameColour = m_theme.line.rgb();
    request.colours = weightColours(m_theme);
    m_task.submit([this, request, ratio](const std::stop_token &stop) -> NewestTask::Deliver {
        QImage atlas = headAtlas(request, stop);
        atlas.setDevicePixelRatio(ratio);
        return [this, atlas] {
            m_atlas = atlas;
            viewport()->update();
        };
    });
}

HeatmapGeometry HeadGrid::cells() const
{
    const QPointF corner(gutterLeft() - horizontalScrollBar()->value(), gutterTop() - verticalScrollBar()->value());
    return m_overview ? HeatmapGeometry(QRectF(corner, QSizeF(m_overview->n_heads * m_cell, m_overview->n_layers * m_cell)), m_overview->n_layers,
                                        m_overview->n_heads)
                      : HeatmapGeometry();
}

HeatmapCell HeadGrid::cellOf(HeadPlace place) const
{
    return {m_overview->n_layers - 1 - place.layer.value, place.head};
}

QRect HeadGrid::thumbRect(HeadPlace place) const
{
    return cells().cellRect(cellOf(place)).toRect().adjusted(frame, frame, frame - between, frame - between);
}

HeadPlace HeadGrid::headAt(QPoint point) const
{
    if (point.x() < gutterLeft() || point.y() < gutterTop())
        return {};
    const HeatmapCell cell = cells().cellAt(point);
    return cell.isValid() ? HeadPlace{LayerIndex(m_overview->n_layers - 1 - cell.row), cell.column} : HeadPlace();
}

void HeadGrid::setCurrent(HeadPlace place)
{
    if (!m_overview || !place.isValid() || place.layer.value >= m_overview->n_layers || place.head >= m_overview->n_heads)
        return;
    m_current = place;
    const HeatmapCell cell = cellOf(place);
    const auto reveal = [this](QScrollBar *bar, int index) {
        bar->setValue(std::clamp(bar->value(), (index + 1) * m_cell - bar->pageStep(), index * m_cell));
    };
    reveal(verticalScrollBar(), cell.row);
    reveal(horizontalScrollBar(), cell.column);
    setAccessibleDescription(headName(place.layer, place.head) + QStringLiteral(": ") + habitsSentence(m_overview->habits[m_overview->head(place.layer, place.head)]));
    viewport()->update();
}

void HeadGrid::choose(HeadPlace place)
{
    if (!place.isValid())
        return;
    const bool changes = place != m_current;
    setCurrent(place);
    if (changes)
        Q_EMIT currentChanged(place.layer, place.head);
}

void HeadGrid::mousePressEvent(QMouseEvent *event)
{
    const HeadPlace place = headAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !place.isValid())
        return;
    choose(place);
    Q_EMIT headActivated(place.layer, place.head);
}

void HeadGrid::mouseMoveEvent(QMouseEvent *event)
{
    const HeadPlace place = headAt(event->position().toPoint());
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->update();
    Q_EMIT headHovered(place.layer, place.head);
}

bool HeadGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered.isValid()) {
        m_hovered = {};
        viewport()->update();
        Q_EMIT headHovered({}, -1);
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const HeadPlace place = headAt(help->pos()); place.isValid())
            QToolTip::showText(help->globalPos(),
                               headName(place.layer, place.head) + QLatin1Char('\n') + habitsSentence(m_overview->habits[m_overview->head(place.layer, place.head)]),
                               viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

HeadPlace HeadGrid::movedBy(int layers, int heads) const
{
    return {LayerIndex(std::clamp(m_current.layer.value + layers, 0, m_overview->n_layers - 1)), std::clamp(m_current.head + heads, 0, m_overview->n_heads - 1)};
}

void HeadGrid::keyPressEvent(QKeyEvent *event)
{
    const int far = m_overview ? m_overview->n_layers + m_overview->n_heads : 0;
    const bool whole = event->modifiers() & Qt::ControlModifier;
    switch (m_overview ? event->key() : 0) {
    case Qt::Key_Up: return choose(movedBy(1, 0));
    case Qt::Key_Down: return choose(movedBy(-1, 0));
    case Qt::Key_Left: return choose(movedBy(0, -1));
    case Qt::Key_Right: return choose(movedBy(0, 1));
    case Qt::Key_Home: return choose(movedBy(whole ? far : 0, -far));
    case Qt::Key_End: return choose(movedBy(whole ? -far : 0, far));
    case Qt::Key_PageUp: return choose(movedBy(far, 0));
    case Qt::Key_PageDown: return choose(movedBy(-far, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT headActivated(m_current.layer, m_current.head); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeadGrid::paintNames(QPainter &painter, const HeatmapGeometry &cells) const
{
    const int thumb = m_cell - between;
    const QRect seen = viewport()->rect();
    painter.setPen(m_theme.mutedText);
    // Names that would touch are left out, the first one stays.
    const int every = std::max(1, static_cast<int>(std::ceil((fontMetrics().horizontalAdvance(QStringLiteral("00")) + 4.0) / m_cell)));
    painter.setClipRect(QRect(gutterLeft(), 0, seen.width(), gutterTop()));
    for (int head = 0; head < cells.columns(); head += every) {
        const QRectF column = cells.columnRect(head);
        painter.drawText(QRectF(column.left() - m_cell, 0, thumb + 2 * m_cell, gutterTop()), Qt::AlignCenter, locale().toString(head));
    }
    painter.setClipRect(QRect(0, gutterTop(), gutterLeft(), seen.height()));
    for (int row = 0; row < cells.rows(); ++row) {
        const QRectF line = cells.rowRect(row);
        painter.drawText(QRectF(0, line.top(), gutterLeft() - margin, thumb), Qt::AlignRight | Qt::AlignVCenter, locale().toString(cells.rows() - 1 - row));
    }
}

void HeadGrid::paintHabits(QPainter &painter, const HeatmapGeometry &cells) const
{
    const int thumb = m_cell - between;
    for (int layer = 0; layer < m_overview->n_layers; ++layer)
        for (int head = 0; head < m_overview->n_heads; ++head) {
            const float habit = habitOf(m_overview->habits[m_overview->head(LayerIndex(layer), head)], m_habit);
            if (!(habit > 0))
                continue;
            const QRectF cell = cells.cellRect(cellOf({LayerIndex(layer), head}));
            painter.fillRect(QRectF(cell.left() + frame, cell.top() + thumb + 2 * frame + 1, thumb * std::min(1.0f, habit), barHeight), m_theme.accent);
        }
}

void HeadGrid::paintMark(QPainter &painter, HeadPlace place, const QColor &colour, double width) const
{
    if (!place.isValid())
        return;
    const double out = width / 2;
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(thumbRect(place)).adjusted(-out, -out, out, out));
}

void HeadGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.base);
    if (!m_overview)
        return;
    const HeatmapGeometry all = cells();
    paintNames(painter, all);
    painter.setClipRect(viewport()->rect().adjusted(gutterLeft() - 2, gutterTop() - 2, 0, 0));
    painter.drawImage(all.area(), m_atlas);  // stretched until the one of this size is there
    if (m_habit != Habit::None)
        paintHabits(painter, all);
    if (m_hovered != m_current)
        paintMark(painter, m_hovered, m_theme.mutedText, 1);
    paintMark(painter, m_current, m_theme.accent, hasFocus() ? 3 : 2);
}

void HeadGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int before = m_cell;
    layOut();
    if (m_cell != before)
        requestAtlas();
}

void HeadGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

void HeadGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HeadGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HeadGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

}  // namespace penfield
