#include "widgets/models/intervention_model.h"

#include "widgets/common/numbers.h"
#include "widgets/models/entry_order.h"
#include "widgets/models/swap_entries.h"
#include "widgets/models/unit_words.h"

#include <algorithm>

namespace penfield {
namespace {

using Entries = InterventionModel::Entries;

constexpr int rememberedSteps = 500;  // each holds a whole list

void addOrReplace(Entries &entries, const InterventionEntry &entry)
{
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const auto &e) { return e.touchesSameUnit(entry); });
    if (same == entries.end())
        entries.push_back(entry);
    else
        *same = entry;
}

int commonPrefix(const Entries &a, const Entries &b)
{
    return static_cast<int>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

int commonSuffix(const Entries &a, const Entries &b, int prefix)
{
    const int most = static_cast<int>(std::min(a.size(), b.size())) - prefix;
    return std::min(most, static_cast<int>(std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin()));
}

}  // namespace

InterventionModel::InterventionModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_undoStack.setUndoLimit(rememberedSteps);
}

int InterventionModel::stateAt(int index) const
{
    if (m_undoStack.count() == 0)
        return m_firstState;
    const auto *step = static_cast<const SwapEntries *>(m_undoStack.command(std::max(0, index - 1)));
    return index == 0 ? step->stateBefore() : step->stateAfter();
}

std::vector<Intervention> InterventionModel::activeInterventions() const
{
    std::vector<Intervention> active;
    for (const InterventionEntry &entry : m_entries)
        if (entry.enabled)
            active.push_back(entry.intervention);
    return active;
}

void InterventionModel::add(const InterventionEntry &entry)
{
    Entries next = m_entries;
    addOrReplace(next, entry);
    const bool ablates = entry.intervention.kind == TouchKind::Set && entry.intervention.value == 0;
    push((ablates ? tr("Ablate %1") : tr("Steer %1")).arg(nameOf(entry)), std::move(next));
}

void InterventionModel::addGroup(const QString &name, Entries entries)
{
    Entries next = m_entries;
    for (InterventionEntry &entry : entries) {
        entry.group = name;
        addOrReplace(next, entry);
    }
    push(tr("Touch %1 (%n unit(s))", nullptr, static_cast<int>(entries.size())).arg(name), std::move(next));
}

void InterventionModel::removeEntries(std::vector<int> rows)
{
    Entries next;
    for (int row = 0; row < rowCount(); ++row)
        if (std::find(rows.begin(), rows.end(), row) == rows.end())
            next.push_back(entry(row));
    const int removed = rowCount() - static_cast<int>(next.size());
    push(tr("Remove %n touch(es)", nullptr, removed), std::move(next));
}

void InterventionModel::clear()
{
    push(tr("Remove all touches"), {});
}

void InterventionModel::setEnabled(const std::vector<int> &rows, bool enabled)
{
    Entries next = m_entries;
    for (int row : rows)
        next[static_cast<std::size_t>(row)].enabled = enabled;
    const QString what = rows.size() == 1 ? unitText(rows.front()) : tr("%n unit(s)", nullptr, static_cast<int>(rows.size()));
    push((enabled ? tr("Switch on %1") : tr("Switch off %1")).arg(what), std::move(next));
}

void InterventionModel::setGroupEnabled(const QString &group, bool enabled)
{
    Entries next = m_entries;
    for (InterventionEntry &entry : next)
        if (entry.group == group)
            entry.enabled = enabled;
    push((enabled ? tr("Switch on %1") : tr("Switch off %1")).arg(group), std::move(next));
}

void InterventionModel::setAllowNegative(int row, bool allow)
{
    Entries next = m_entries;
    InterventionEntry &changed = next[static_cast<std::size_t>(row)];
    changed.allowNegative = allow;
    if (!allow && changed.intervention.kind != TouchKind::Add)
        changed.intervention.value = std::max(0.0, changed.intervention.value);
    push(tr("Range of %1").arg(unitText(row)), std::move(next));
}

void InterventionModel::ablateAll()
{
    Entries next = m_entries;
    for (InterventionEntry &entry : next) {
        entry.enabled = true;
        entry.intervention.kind = TouchKind::Set;
        entry.intervention.value = 0;
    }
    push(tr("Ablate all"), std::move(next));
}

void InterventionModel::change(const std::vector<int> &rows, const QString &text, const std::function<void(InterventionEntry &)> &change)
{
    Entries next = m_entries;
    for (const int row : rows)
        change(next[static_cast<std::size_t>(row)]);
    push(text, std::move(next));
}

void InterventionModel::replaceAll(const QString &text, Entries entries)
{
    push(text, std::move(entries));
}

int InterventionModel::move(int row, bool wholeGroup, int target)
{
    const QString what = wholeGroup ? entry(row).group : unitText(row);
    Reordered reordered = reorder(m_entries, row, wholeGroup, target);
    push(tr("Move %1").arg(what), std::move(reordered.entries));
    return reordered.row;
}

std::vector<int> InterventionModel::rowsOfGroup(const QString &group) const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        if (entry(row).group == group)
            rows.push_back(row);
    return rows;
}

void InterventionModel::setGroupFactor(const QString &group, double factor, int drag)
{
    Entries next = m_entries;
    for (InterventionEntry &entry : next)
        if (entry.group == group)
            setFactor(entry, factor);
    push(tr("Steer %1").arg(group), std::move(next), drag);
}

void InterventionModel::setValue(int row, double value, int drag)
{
    Entries next = m_entries;
    next[static_cast<std::size_t>(row)].intervention.value = value;
    push(tr("Steer %1").arg(unitText(row)), std::move(next), drag);
}

void InterventionModel::reset(Entries entries)
{
    swapEntries(entries);
    m_firstState = ++m_lastState;
    m_undoStack.clear();
}

void InterventionModel::push(const QString &text, Entries next, int drag)
{
    if (next != m_entries)
        m_undoStack.push(new SwapEntries(*this, text, std::move(next), drag, stateAt(m_undoStack.index()), ++m_lastState));
}

// Tells the views only about the rows between the common beginning and the common end, so that a slider's step is one
// dataChanged and nothing else on the screen moves.
void InterventionModel::swapEntries(Entries &other)
{
    if (other == m_entries)
        return;
    const int oldCount = rowCount(), newCount = static_cast<int>(other.size());
    const int first = commonPrefix(m_entries, other);
    const int same = commonSuffix(m_entries, other, first);
    const int changed = std::min(oldCount, newCount) - first - same;  // rows that stay, with other content
    const int boundary = first + changed;

    if (newCount > oldCount)
        beginInsertRows({}, boundary, boundary + newCount - oldCount - 1);
    else if (newCount < oldCount)
        beginRemoveRows({}, boundary, boundary + oldCount - newCount - 1);
    m_entries.swap(other);
    if (newCount > oldCount)
        endInsertRows();
    else if (newCount < oldCount)
        endRemoveRows();
    if (changed > 0)
        Q_EMIT dataChanged(index(first, 0), index(boundary - 1, ColumnCount - 1));
    Q_EMIT interventionsChanged();
}

QString InterventionModel::unitText(int row) const
{
    return nameOf(entry(row));
}

int InterventionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}
int InterventionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InterventionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterventionEntry &row = entry(index.row());
    if (role == Qt::CheckStateRole && index.column() == Enabled)
        return row.enabled ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && index.column() == Value)
        return row.intervention.value;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(nameOf(row), reachText(row.intervention, row.tokenText, row.lastTokenText), valueText(row.intervention));
    if (role == Qt::ToolTipRole)
        return tr("%1 (%2), intact activation %3").arg(nameOf(row), placeOf(row), quantityText(row.intactActivation));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameOf(row);
    case Token:
        return reachText(row.intervention, row.tokenText, row.lastTokenText);
    case Value:
        return valueText(row.intervention);
    }
    return {};
}

QVariant InterventionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Enabled:
        return tr("On");
    case Name:
        return tr("Unit");
    case Token:
        return tr("Token");
    case Value:
        return tr("Value");
    }
    return {};
}

Qt::ItemFlags InterventionModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() == Enabled)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Value)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool InterventionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (index.column() == Enabled && role == Qt::CheckStateRole) {
        setEnabled({index.row()}, value.toInt() == Qt::Checked);
        return true;
    }
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (index.column() != Value || role != Qt::EditRole || !isNumber)
        return false;
    setValue(index.row(), number);
    return true;
}

}  // namespace penfield
