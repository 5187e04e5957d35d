#include "widgets/plots/heatmap_plot.h"

#include "widgets/plots/heatmap_surface.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace penfield {
namespace {

constexpr int barThickness = 12;

QScrollBar *makeBar(Qt::Orientation orientation, QWidget *parent, const QString &name)
{
    auto *bar = new QScrollBar(orientation, parent);
    bar->setAccessibleName(name);
    bar->setFocusPolicy(Qt::NoFocus);  // the arrow keys move the cell, and the cell is scrolled to
    bar->hide();
    return bar;
}

}  // namespace

HeatmapPlot::HeatmapPlot(QWidget *parent)
    : QWidget(parent), m_surface(new HeatmapSurface(this)), m_vertical(makeBar(Qt::Vertical, this, tr("Scroll rows"))),
      m_horizontal(makeBar(Qt::Horizontal, this, tr("Scroll columns")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Heatmap"));
    m_surface->canvas()->installEventFilter(this);
    for (QScrollBar *bar : {m_vertical, m_horizontal})
        connect(bar, &QScrollBar::valueChanged, this, &HeatmapPlot::passState);
}

HeatmapPlot::~HeatmapPlot() = default;

void HeatmapPlot::setTheme(const Theme &theme)
{
    m_surface->setTheme(theme);
}

void HeatmapPlot::setData(HeatmapData data)
{
    m_data = std::move(data);
    m_hovered = {};
    m_surface->setData(m_data);
    if (m_current.row >= m_data.rows || m_current.column >= m_data.columns)
        m_current = {};
    updateScrollBars();
    passState();
}

void HeatmapPlot::setCurrentCell(HeatmapCell cell)
{
    m_current = {cell.row < m_data.rows ? cell.row : -1, cell.column < m_data.columns ? cell.column : -1};
    scrollTo(m_current);
    passState();
}

/// A smaller plot still shows what is selected.
void HeatmapPlot::keepInSight()
{
    if (m_current.row >= 0 || m_current.column >= 0)
        scrollTo(m_current);
}

void HeatmapPlot::setHoveredCell(HeatmapCell cell)
{
    m_hovered = cell.row < m_data.rows && cell.column < m_data.columns ? cell : HeatmapCell();
    passState();
}

HeatmapGeometry HeatmapPlot::geometryOfCells() const
{
    return m_surface->geometryOfCells();  // the surface begins at this widget's corner
}

QRectF HeatmapPlot::visibleCells() const
{
    return m_surface->cells();
}

QSize HeatmapPlot::minimumSizeHint() const
{
    return {260, 140};
}

HeatmapCell HeatmapPlot::cellUnder(QPointF point) const
{
    if (!visibleCells().contains(point))
        return {};
    const HeatmapCell cell = geometryOfCells().cellAt(point);
    return cell.isValid() && !m_data.isMuted(cell.column) ? cell : HeatmapCell();
}

void HeatmapPlot::scrollTo(HeatmapCell cell)
{
    m_vertical->setValue(firstToReveal(cell.row, m_vertical->value(), m_surface->visibleRows(), m_data.rows));
    m_horizontal->setValue(firstToReveal(cell.column, m_horizontal->value(), m_surface->visibleColumns(), m_data.columns));
}

void HeatmapPlot::updateScrollBars()
{
    const auto place = [&](bool vertical, bool horizontal) {
        m_surface->setGeometry(0, 0, width() - (vertical ? barThickness : 0), height() - (horizontal ? barThickness : 0));
    };
    place(false, false);
    const bool horizontal = m_surface->visibleColumns() < m_data.columns;
    place(false, horizontal);
    const bool vertical = m_surface->visibleRows() < m_data.rows;
    place(vertical, horizontal);
    m_vertical->setRange(0, std::max(0, m_data.rows - m_surface->visibleRows()));
    m_vertical->setPageStep(m_surface->visibleRows());
    m_horizontal->setRange(0, std::max(0, m_data.columns - m_surface->visibleColumns()));
    m_horizontal->setPageStep(m_surface->visibleColumns());
    const QRect cells = visibleCells().toRect();
    m_vertical->setGeometry(width() - barThickness, cells.top(), barThickness, cells.height());
    m_horizontal->setGeometry(cells.left(), height() - barThickness, cells.width(), barThickness);
    m_vertical->setVisible(m_vertical->maximum() > 0);
    m_horizontal->setVisible(m_horizontal->maximum() > 0);
}

void HeatmapPlot::passState()
{
    m_surface->setScroll({m_vertical->value(), m_horizontal->value()});
    m_surface->setMarks({m_current, m_hovered, hasFocus()});
}

bool HeatmapPlot::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const HeatmapCell cell = cellUnder(static_cast<QMouseEvent *>(event)->position());
        if (cell == m_hovered)
            return false;
        setHoveredCell(cell);
        Q_EMIT cellHovered(cell);
        return false;
    }
    case QEvent::Leave:
        setHoveredCell({});
        Q_EMIT cellHovered({});
        return false;
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const HeatmapCell cell = cellUnder(mouse->position());
        if (mouse->button() == Qt::LeftButton && cell.isValid()) {
            setCurrentCell(cell);
            Q_EMIT cellClicked(cell);
        }
        return false;
    }
    case QEvent::Wheel: {
        auto *wheel = static_cast<QWheelEvent *>(event);
        const bool sideways = (wheel->modifiers() & Qt::ShiftModifier) || std::abs(wheel->angleDelta().x()) > std::abs(wheel->angleDelta().y());
        QCoreApplication::sendEvent(sideways ? m_horizontal : m_vertical, wheel);
        return true;
    }
    case QEvent::ToolTip:
        return showToolTip(static_cast<QHelpEvent *>(event)->pos(), static_cast<QHelpEvent *>(event)->globalPos());
    default:
        return false;
    }
}

/// Names that are shortened are told whole.
bool HeatmapPlot::showToolTip(const QPoint &place, const QPoint &global)
{
    const QRectF seen = visibleCells();
    const HeatmapGeometry geometry = geometryOfCells();
    const bool atRow = place.x() < seen.left() && place.y() >= seen.top() && place.y() < seen.bottom();
    const bool atColumn = place.y() < seen.top() && place.x() >= seen.left() && place.x() < seen.right();
    const int row = atRow ? geometry.rowAt(place.y()) : -1, column = atColumn ? geometry.columnAt(place.x()) : -1;
    if (row >= 0)
        QToolTip::showText(global, m_data.rowLabels[static_cast<std::size_t>(row)], this);
    else if (column >= 0)
        QToolTip::showText(global, m_data.columnLabels[static_cast<std::size_t>(column)], this);
    else
        QToolTip::hideText();
    return true;
}

HeatmapCell HeatmapPlot::movedBy(int rows, int columns) const
{
    int first = 0;
    while (first < m_data.columns - 1 && m_data.isMuted(first))
        ++first;
    if (m_current.row < 0)
        return {0, std::max(first, m_current.column)};
    return {std::clamp(m_current.row + rows, 0, m_data.rows - 1), std::clamp(m_current.column + columns, first, m_data.columns - 1)};
}

void HeatmapPlot::keyPressEvent(QKeyEvent *event)
{
    const int page = m_surface->visibleRows();
    const int far = m_data.rows + m_data.columns;
    HeatmapCell cell;
    switch (m_data.rows > 0 && m_data.columns > 0 ? event->key() : 0) {
    case Qt::Key_Up: cell = movedBy(-1, 0); break;
    case Qt::Key_Down: cell = movedBy(1, 0); break;
    case Qt::Key_Left: cell = movedBy(0, -1); break;
    case Qt::Key_Right: cell = movedBy(0, 1); break;
    case Qt::Key_PageUp: cell = movedBy(-page, 0); break;
    case Qt::Key_PageDown: cell = movedBy(page, 0); break;
    case Qt::Key_Home: cell = movedBy(event->modifiers() & Qt::ControlModifier ? -far : 0, -far); break;
    case Qt::Key_End: cell = movedBy(event->modifiers() & Qt::ControlModifier ? far : 0, far); break;
    default: return QWidget::keyPressEvent(event);
    }
    if (cell == m_current)
        return;
    setCurrentCell(cell);
    Q_EMIT currentCellMoved(cell);
}

bool HeatmapPlot::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateScrollBars();
    return QWidget::event(event);
}

void HeatmapPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    passState();
}

void HeatmapPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    passState();
}

void HeatmapPlot::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
    keepInSight();
    passState();
}

void HeatmapPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateScrollBars();
}

}  // namespace penfield
