#pragma once

#include "backend/types/attribution_graph.h"

#include <QElapsedTimer>

#include <optional>

namespace penfield {

class Explorer;
class InterventionModel;

/// Turns the inspector's stream of values into one undo step per gesture: values for the same unit that follow each other quickly
/// belong together.
class Steering {
public:
    Steering(Explorer &explorer, InterventionModel &model) : m_explorer(explorer), m_model(model) {}

    void steer(const NodeKey &node, double value);

private:
    int dragFor(const NodeKey &node);

    Explorer &m_explorer;
    InterventionModel &m_model;
    std::optional<NodeKey> m_node;
    QElapsedTimer m_sinceLast;
    int m_drag = 0;
};

}  // namespace penfield
