#include "widgets/models/touch_history.h"

#include "widgets/models/feature_words.h"
#include "widgets/models/intervention_model.h"

#include <algorithm>
#include <unordered_set>

namespace penfield {

TouchHistory::TouchHistory(InterventionModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(model.undoStack(), &QUndoStack::indexChanged, this, [this] {
        forgetLostStates();
        record();
    });
}

void TouchHistory::setIntact(const TokenDistribution &intact)
{
    m_intact = intact;
    m_outcome.reset();
    m_figures.clear();
    record();
}

void TouchHistory::setOutcome(std::shared_ptr<const Outcome> outcome)
{
    m_outcome = std::move(outcome);
    record();
}

/// The latest answer belongs to the present state when it was asked for exactly these touches.
void TouchHistory::record()
{
    const std::vector<Intervention> active = m_model.activeInterventions();
    const bool belongs = m_outcome ? m_outcome->interventions == active : active.empty();
    if (const auto figure = latestFigure(); belongs && figure)
        m_figures[m_model.stateAt(m_model.undoStack()->index())] = *figure;
    Q_EMIT changed();
}

std::optional<TouchHistory::Figure> TouchHistory::latestFigure() const
{
    if (m_intact.top.empty())
        return std::nullopt;
    if (!m_outcome)
        return Figure{m_intact.top.front().probability, 0};
    const auto first =
        std::find_if(m_outcome->shifts.begin(), m_outcome->shifts.end(), [](const TokenShift &s) { return s.rankBefore == 0; });
    return first == m_outcome->shifts.end() ? std::nullopt : std::optional(Figure{first->probabilityAfter, m_outcome->klDivergence});
}

void TouchHistory::forgetLostStates()
{
    std::unordered_set<int> there;
    for (int index = 0; index <= m_model.undoStack()->count(); ++index)
        there.insert(m_model.stateAt(index));
    std::erase_if(m_figures, [&](const auto &figure) { return !there.contains(figure.first); });
}

History TouchHistory::history() const
{
    const QUndoStack &stack = *m_model.undoStack();
    History history;
    history.current = stack.index();
    history.answer = m_intact.top.empty() ? QString() : readableToken(m_intact.top.front().text);
    for (int index = 0; index <= stack.count(); ++index) {
        HistoryStep step{index, index == 0 ? QString() : stack.text(index - 1), {}, {}};
        if (const auto known = m_figures.find(m_model.stateAt(index)); known != m_figures.end()) {
            step.probability = known->second.probability;
            step.divergence = known->second.divergence;
        }
        history.steps.push_back(step);
    }
    return history;
}

}  // namespace penfield
