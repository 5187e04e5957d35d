#include "widgets/interventions/intervention_list.h"

#include "widgets/interventions/row_delegate.h"
#include "widgets/interventions/touch_menu.h"
#include "widgets/models/entry_order.h"
#include "widgets/models/intervention_model.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace penfield {

InterventionList::InterventionList(InterventionModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new RowDelegate(model, this))
{
    setModel(&model);
    setModelColumn(InterventionModel::Value);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Touched units"));
    setAccessibleDescription(tr("Space switches, Left and Right steer, Enter types a value, Alt with Up and Down moves, Delete removes."));
    // Group headers come and go with the rows above, so heights must be asked again when rows do.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleDelayedItemsLayout(); });
}

void InterventionList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void InterventionList::setPrompt(const Prompt &prompt)
{
    m_prompt = prompt;
}

RowLayout InterventionList::rowLayout(int row) const
{
    return m_delegate->layoutOf(visualRect(m_model.index(row, modelColumn())), row, fontMetrics());
}

std::vector<int> InterventionList::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void InterventionList::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return QListView::mousePressEvent(event);
    press(index.row(), rowLayout(index.row()).partAt(point), event);
}

void InterventionList::press(int row, RowPart part, QMouseEvent *event)
{
    switch (part) {
    case RowPart::GroupSwitch: {
        const QString group = m_model.entry(row).group;
        return m_model.setGroupEnabled(group, !m_delegate->groupIsOn(group));
    }
    case RowPart::GroupSlider:
        m_dragGroup = m_model.entry(row).group;
        m_dragRow = row;
        m_drag = m_model.newDrag();
        return dragGroupTo(event->position().toPoint().x(), !(event->modifiers() & Qt::ShiftModifier));
    case RowPart::GroupRemove:
        return m_model.removeEntries(m_model.rowsOfGroup(m_model.entry(row).group));
    case RowPart::Switch:
        return m_model.setEnabled({row}, !m_model.entry(row).enabled);
    case RowPart::Remove:
        return m_model.removeEntries({row});
    case RowPart::Value:
        setCurrentIndex(m_model.index(row, modelColumn()));
        return hasValue(m_model.entry(row).intervention.kind) ? editValue(row) : void();
    case RowPart::Slider:
        if (!hasValue(m_model.entry(row).intervention.kind))
            return;
        setCurrentIndex(m_model.index(row, modelColumn()));
        m_dragRow = row;
        m_drag = m_model.newDrag();
        m_dragStart = m_model.entry(row).intervention.value;
        return dragTo(event->position().toPoint().x(), !(event->modifiers() & Qt::ShiftModifier));
    default:
        m_carried = row;
        m_carriesGroup = part == RowPart::GroupHeader;
        m_pressedAt = event->position().toPoint();
        if (!m_carriesGroup)
            QListView::mousePressEvent(event);
    }
}

void InterventionList::mouseMoveEvent(QMouseEvent *event)
{
    const bool snap = !(event->modifiers() & Qt::ShiftModifier);
    if (!m_dragGroup.isEmpty())
        dragGroupTo(event->position().toPoint().x(), snap);
    else if (m_dragRow >= 0)
        dragTo(event->position().toPoint().x(), snap);
    else if (m_carried >= 0 && event->buttons() & Qt::LeftButton)
        carryTo(event->position().toPoint());
    else if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);  // hover; no rubber band while a button is down
}

void InterventionList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragRow >= 0)
        return stopDrag();
    if (m_carrying)
        return drop();
    m_carried = -1;
    QListView::mouseReleaseEvent(event);
}

void InterventionList::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void InterventionList::dragTo(int x, bool snap)
{
    if (m_dragRow >= m_model.rowCount())
        return stopDrag();  // the row went away under the mouse, e.g. by undo
    const RowLayout parts = rowLayout(m_dragRow);
    const SteeringRange range = steeringRange(m_model.entry(m_dragRow));
    const double value = parts.valueAt(x, range);
    m_model.setValue(m_dragRow, snap ? range.snapped(value, parts.tolerance(range)) : value, m_drag);
}

void InterventionList::dragGroupTo(int x, bool snap)
{
    if (m_dragRow >= m_model.rowCount() || m_model.entry(m_dragRow).group != m_dragGroup)
        return stopDrag();  // the group went away under the mouse
    const QRect slider = rowLayout(m_dragRow).groupSlider;
    const SteeringRange range = groupRange();
    const double value = RowLayout::valueAt(x, range, slider);
    m_model.setGroupFactor(m_dragGroup, snap ? range.snapped(value, RowLayout::tolerance(range, slider)) : value, m_drag);
}

void InterventionList::stopDrag()
{
    m_dragRow = -1;
    m_dragGroup.clear();
}

void InterventionList::carryTo(QPoint point)
{
    if (m_carried >= m_model.rowCount())
        m_carried = -1;  // undone under the mouse
    if (m_carried < 0 || (!m_carrying && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_carrying = true;
    m_dropRow = dropRowAt(point.y());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

/// The row before which something dropped at y lands: the nearer edge of the row there.
int InterventionList::dropRowAt(int y) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (y < visualRect(m_model.index(row, modelColumn())).center().y())
            return row;
    return m_model.rowCount();
}

void InterventionList::drop()
{
    const int row = std::exchange(m_carried, -1), target = std::exchange(m_dropRow, -1);
    m_carrying = false;
    viewport()->unsetCursor();
    viewport()->update();
    if (row >= 0 && row < m_model.rowCount() && target >= 0)
        setCurrentIndex(m_model.index(m_model.move(row, m_carriesGroup, target), modelColumn()));
}

/// By keyboard. At its group's edge a row takes the whole group with it.
void InterventionList::moveCurrent(int direction)
{
    const int row = currentRow();
    const auto [first, end] = groupRun(m_model.entries(), row);
    const bool inGroup = !m_model.entry(row).group.isEmpty();
    const bool atEdge = direction < 0 ? row == first : row == end - 1;
    const bool whole = inGroup && atEdge;
    const int target = direction < 0 ? (whole ? first : row) - 1 : (whole ? end : row + 1) + 1;
    if (target < 0 || target > m_model.rowCount())
        return;
    const int offset = whole ? row - first : 0;
    setCurrentIndex(m_model.index(m_model.move(row, whole, target) + offset, modelColumn()));
}

void InterventionList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_carrying || m_dropRow < 0)
        return;
    const bool atEnd = m_dropRow == m_model.rowCount();
    const QRect there = visualRect(m_model.index(atEnd ? m_dropRow - 1 : m_dropRow, modelColumn()));
    QPainter painter(viewport());
    painter.fillRect(QRect(0, (atEnd ? there.bottom() + 1 : there.top()) - 1, viewport()->width(), 2), palette().color(QPalette::Highlight));
}

void InterventionList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    if (row < 0 || state() == EditingState)  // keys that the number box did not want, e.g. the Enter that ends it
        return QListView::keyPressEvent(event);
    if (event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : +1);
    switch (event->key()) {
    case Qt::Key_Space:
        return toggleSelected();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_Left:
        return step(-1, event->modifiers(), event->isAutoRepeat());
    case Qt::Key_Right:
        return step(+1, event->modifiers(), event->isAutoRepeat());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return editValue(row);
    case Qt::Key_Escape:
        if (m_carrying) {
            m_dropRow = -1;
            return drop();
        }
        if (m_dragRow < 0 || !m_dragGroup.isEmpty())
            return QListView::keyPressEvent(event);
        m_model.setValue(m_dragRow, m_dragStart, m_drag);
        return stopDrag();
    default:
        QListView::keyPressEvent(event);
    }
}

/// A fiftieth of the range; with Shift a five-hundredth. Holding the key down is one undo step.
void InterventionList::step(int direction, Qt::KeyboardModifiers modifiers, bool continues)
{
    const int row = currentRow();
    if (!hasValue(m_model.entry(row).intervention.kind))
        return;
    const SteeringRange range = steeringRange(m_model.entry(row));
    const double size = (range.maximum - range.minimum) / (modifiers & Qt::ShiftModifier ? 500 : 50);
    if (!continues || m_drag == 0)
        m_drag = m_model.newDrag();
    m_model.setValue(row, range.clamped(m_model.entry(row).intervention.value + direction * size), m_drag);
}

void InterventionList::toggleSelected()
{
    std::vector<int> rows = selectedRows();
    if (rows.empty())
        rows = {currentRow()};
    m_model.setEnabled(rows, !m_model.entry(currentRow()).enabled);
}

void InterventionList::removeSelected()
{
    std::vector<int> rows = selectedRows();
    if (rows.empty())
        rows = {currentRow()};
    const int next = rows.front();
    m_model.removeEntries(rows);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::min(next, m_model.rowCount() - 1), modelColumn()));
}

void InterventionList::editValue(int row)
{
    edit(m_model.index(row, InterventionModel::Value));
}

void InterventionList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : indexAt(event->pos()).row();
    if (row < 0)
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos();
    if (!byKey && rowLayout(row).groupHeader.contains(event->pos()))
        return showGroupMenu(m_model.entry(row).group, at);
    showMenu(row, at);
}

void InterventionList::showMenu(int row, QPoint globalPosition)
{
    const InterventionEntry entry = m_model.entry(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto change = [this, row](const QString &text, const auto &how) { m_model.change({row}, text, how); };
    const bool steers = hasValue(entry.intervention.kind);
    menu->addAction(entry.enabled ? tr("Switch off") : tr("Switch on"), this, [=, this] { m_model.setEnabled({row}, !entry.enabled); });
    if (steers) {
        menu->addAction(tr("Set to 0"), this, [=, this] { m_model.setValue(row, entry.intervention.kind == TouchKind::Add ? -entry.intactActivation : 0); });
        menu->addAction(tr("Back to the intact value"), this, [=, this] { m_model.setValue(row, steeringRange(entry).snaps[1]); });
        menu->addAction(tr("Type a value …"), this, [=, this] { editValue(row); });
    }
    menu->addMenu(kindMenu(entry, change, menu));
    menu->addMenu(reachMenu(entry, m_prompt, change, menu));
    QAction *negative =
        menu->addAction(tr("Allow values below zero"), this, [=, this] { m_model.setAllowNegative(row, !entry.allowNegative); });
    negative->setCheckable(true);
    negative->setChecked(entry.allowNegative || entry.intervention.kind == TouchKind::Add);
    negative->setEnabled(steers && entry.intervention.kind != TouchKind::Add);
    menu->addSeparator();
    const auto moveBy = [this, row](int direction) {
        setCurrentIndex(m_model.index(row, modelColumn()));
        moveCurrent(direction);
    };
    menu->addAction(tr("Move up"), this, [moveBy] { moveBy(-1); });
    menu->addAction(tr("Move down"), this, [moveBy] { moveBy(+1); });
    menu->addAction(tr("Remove"), this, [=, this] { m_model.removeEntries({row}); });
    menu->popup(globalPosition);
}

/// The group as one: whatever is chosen is done to all of its touches, in one step.
void InterventionList::showGroupMenu(const QString &group, QPoint globalPosition)
{
    const std::vector<int> rows = m_model.rowsOfGroup(group);
    const InterventionEntry first = m_model.entry(rows.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto change = [this, rows, group](const QString &, const auto &how) { m_model.change(rows, tr("Change %1").arg(group), how); };
    const bool on = m_delegate->groupIsOn(group);
    menu->addAction(on ? tr("Switch off") : tr("Switch on"), this, [=, this] { m_model.setGroupEnabled(group, !on); });
    menu->addAction(tr("Set to 0"), this, [=, this] { m_model.setGroupFactor(group, 0); });
    menu->addAction(tr("Back to the intact value"), this, [=, this] { m_model.setGroupFactor(group, 1); });
    menu->addMenu(kindMenu(first, change, menu));
    menu->addMenu(reachMenu(first, m_prompt, change, menu));
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [=, this] { m_model.removeEntries(rows); });
    menu->popup(globalPosition);
}

void InterventionList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // narrow rows take two lines
}

void InterventionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_drag = 0;
    if (current.isValid())
        Q_EMIT rowActivated(current.row());
}

}  // namespace penfield
