#pragma once
// The touches in force, as an item model with undo. Every change is one step; a slider's drag is one step however long it is.

#include "widgets/models/intervention_entry.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <functional>
#include <vector>

namespace penfield {

class InterventionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Enabled, Name, Token, Value, ColumnCount };
    using Entries = std::vector<InterventionEntry>;

    explicit InterventionModel(QObject *parent = nullptr);

    const Entries &entries() const { return m_entries; }
    const InterventionEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    std::vector<Intervention> activeInterventions() const;  ///< the enabled ones, in list order
    QUndoStack *undoStack() { return &m_undoStack; }
    int stateAt(int index) const;  ///< a number for the list as it is at an index of the undo stack; a drag's state keeps its number

    /// Appends, or replaces the entry that touches the same unit. One undo step for all of them; `name` names it.
    void add(const InterventionEntry &entry);
    void addGroup(const QString &name, Entries entries);

    void removeEntries(std::vector<int> rows);
    void clear();
    void setEnabled(const std::vector<int> &rows, bool enabled);
    void setGroupEnabled(const QString &group, bool enabled);
    void setAllowNegative(int row, bool allow);
    void ablateAll();  ///< every touch becomes Set 0, switched on
    void change(const std::vector<int> &rows, const QString &text, const std::function<void(InterventionEntry &)> &change);
    void replaceAll(const QString &text, Entries entries);  ///< e.g. by a preset

    /// Puts a row, or the whole group it is in, before the row `target` (rowCount(): at the end). Groups stay together. Returns the
    /// row where it stands afterwards.
    int move(int row, bool wholeGroup, int target);
    std::vector<int> rowsOfGroup(const QString &group) const;

    /// All touches of a group at the same multiple of what they are without a touch.
    void setGroupFactor(const QString &group, double factor, int drag = 0);

    /// `drag` names one uninterrupted gesture: steps of the same drag merge. 0: a step of its own.
    void setValue(int row, double value, int drag = 0);
    int newDrag() { return ++m_lastDrag; }

    /// A new start, e.g. a restored session: forgets the undo history.
    void reset(Entries entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void interventionsChanged();  ///< once per change, undo and redo included

private:
    friend class SwapEntries;
    void push(const QString &text, Entries next, int drag = 0);
    void swapEntries(Entries &other);
    QString unitText(int row) const;

    Entries m_entries;
    QUndoStack m_undoStack;
    int m_lastDrag = 0;
    int m_firstState = 0, m_lastState = 0;
};

}  // namespace penfield
