#pragma once
// What the touches did, state by state of the interventions' undo stack.

#include "backend/types/intervention.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace penfield {

class InterventionModel;

/// A state that the touches have been in.
struct HistoryStep {
    int index = 0;                      ///< of the undo stack; 0: before everything that can be undone
    QString text;                       ///< what led to it; empty for the first
    std::optional<double> probability;  ///< of the token that was first without touches; none: not measured on this prompt
    std::optional<double> divergence;   ///< nats
    bool operator==(const HistoryStep &) const = default;
};

struct History {
    std::vector<HistoryStep> steps;  ///< ascending by index; those after the current one were undone
    int current = 0;                 ///< index
    QString answer;                  ///< the token whose probability is meant
    bool operator==(const History &) const = default;
};

class TouchHistory : public QObject {
    Q_OBJECT
public:
    /// `model` is not owned and must outlive it.
    explicit TouchHistory(InterventionModel &model, QObject *parent = nullptr);

    void setIntact(const TokenDistribution &intact);          ///< another prompt: what was measured on the former one is forgotten
    void setOutcome(std::shared_ptr<const Outcome> outcome);  ///< of the touches in force; null: none is

    History history() const;

Q_SIGNALS:
    void changed();

private:
    struct Figure {
        double probability, divergence;
    };
    void record();
    std::optional<Figure> latestFigure() const;
    void forgetLostStates();

    InterventionModel &m_model;
    TokenDistribution m_intact;
    std::shared_ptr<const Outcome> m_outcome;
    std::unordered_map<int, Figure> m_figures;  // by InterventionModel::stateAt
};

}  // namespace penfield
