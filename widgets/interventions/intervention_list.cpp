#include "widgets/interventions/intervention_list.h"

#include "widgets/interventions/row_delegate.h"
#include "widgets/models/intervention_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

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
    setAccessibleDescription(tr("Space switches, Left and Right steer, Enter types a value, Delete removes."));
    // Group headers come and go with the rows above, so heights must be asked again when rows do.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleDelayedItemsLayout(); });
}

void InterventionList::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
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
    case RowPart::Switch:
        return m_model.setEnabled({row}, !m_model.entry(row).enabled);
    case RowPart::Remove:
        return m_model.removeEntries({row});
    case RowPart::Value:
        setCurrentIndex(m_model.index(row, modelColumn()));
        return editValue(row);
    case RowPart::Slider:
        setCurrentIndex(m_model.index(row, modelColumn()));
        m_dragRow = row;
        m_drag = m_model.newDrag();
        m_dragStart = m_model.entry(row).intervention.value;
        return dragTo(event->position().toPoint().x(), !(event->modifiers() & Qt::ShiftModifier));
    default:
        QListView::mousePressEvent(event);
    }
}

void InterventionList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragRow >= 0)
        dragTo(event->position().toPoint().x(), !(event->modifiers() & Qt::ShiftModifier));
    else if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);  // hover; no rubber band while a button is down
}

void InterventionList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragRow >= 0)
        stopDrag();
    else
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

void InterventionList::stopDrag()
{
    m_dragRow = -1;
}

void InterventionList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    if (row < 0 || state() == EditingState)  // keys that the number box did not want, e.g. the Enter that ends it
        return QListView::keyPressEvent(event);
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
        if (m_dragRow < 0)
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
    const InterventionEntry entry = m_model.entry(row);
    QMenu menu(this);
    menu.addAction(entry.enabled ? tr("Switch off") : tr("Switch on"), this, [=, this] { m_model.setEnabled({row}, !entry.enabled); });
    menu.addAction(tr("Set to 0"), this, [=, this] { m_model.setValue(row, 0); });
    menu.addAction(tr("Back to the intact value"), this, [=, this] { m_model.setValue(row, steeringRange(entry).snaps[1]); });
    menu.addAction(tr("Type a value …"), this, [=, this] { editValue(row); });
    QAction *negative =
        menu.addAction(tr("Allow values below zero"), this, [=, this] { m_model.setAllowNegative(row, !entry.allowNegative); });
    negative->setCheckable(true);
    negative->setChecked(entry.allowNegative || entry.intervention.kind == TouchKind::Add);
    negative->setEnabled(entry.intervention.kind != TouchKind::Add);
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, [=, this] { m_model.removeEntries({row}); });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
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
