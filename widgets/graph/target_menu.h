#pragma once
// What the graph explains: the likely answers, one of them, or why one and not another.

#include "backend/types/attribution_graph.h"
#include "backend/types/prompt.h"

#include <QToolButton>

#include <vector>

class QActionGroup;

namespace penfield {

class TargetMenu : public QToolButton {
    Q_OBJECT
public:
    explicit TargetMenu(QWidget *parent = nullptr);

    /// What the prompt's answers are; goes back to all of them. The text of the button says what is chosen.
    void setAnswers(const TokenDistribution &answers);

    const std::vector<AttributionTarget> &targets() const { return m_targets; }  ///< none: the likely answers

Q_SIGNALS:
    void targetsChosen(const std::vector<penfield::AttributionTarget> &targets);

private:
    void addChoice(const QString &text, std::vector<AttributionTarget> targets);
    void choose(const QString &text, std::vector<AttributionTarget> targets);

    QActionGroup *m_choices;
    std::vector<AttributionTarget> m_targets;
};

}  // namespace penfield
