#pragma once
// What is selected, everywhere at once: the graph, the heatmap, the prompt bar and the inspector share one Selection.

#include "backend/types/attribution_graph.h"

#include <QObject>

#include <optional>

namespace penfield {

class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const std::optional<NodeKey> &current() const { return m_current; }
    const std::optional<NodeKey> &hovered() const { return m_hovered; }

    void setCurrent(std::optional<NodeKey> key);  ///< emits currentChanged when it differs
    void setHovered(std::optional<NodeKey> key);  ///< emits hoveredChanged when it differs

Q_SIGNALS:
    void currentChanged();
    void hoveredChanged();

private:
    std::optional<NodeKey> m_current;
    std::optional<NodeKey> m_hovered;
};

}  // namespace penfield
