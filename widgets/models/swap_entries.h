#pragma once
// The only undo command of the interventions list: it holds the other state, and undo and redo are the same swap.

#include "widgets/models/intervention_model.h"

#include <QUndoCommand>

namespace penfield {

class SwapEntries : public QUndoCommand {
public:
    /// The states are numbers for the lists before and after (InterventionModel::stateAt).
    SwapEntries(InterventionModel &model, const QString &text, InterventionModel::Entries next, int drag, int stateBefore, int stateAfter)
        : QUndoCommand(text), m_model(model), m_other(std::move(next)), m_drag(drag), m_stateBefore(stateBefore), m_stateAfter(stateAfter)
    {
    }

    int stateBefore() const { return m_stateBefore; }
    int stateAfter() const { return m_stateAfter; }

    void undo() override { m_model.swapEntries(m_other); }
    void redo() override { m_model.swapEntries(m_other); }
    int id() const override { return m_drag > 0 ? m_drag : -1; }

    /// A later step of the same drag: the model already holds its state and this command still holds the one before the drag.
    bool mergeWith(const QUndoCommand *) override
    {
        setObsolete(m_other == m_model.entries());  // dragged back to where it began
        return true;
    }

private:
    InterventionModel &m_model;
    InterventionModel::Entries m_other;
    int m_drag;
    int m_stateBefore, m_stateAfter;
};

}  // namespace penfield
