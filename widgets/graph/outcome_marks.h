#pragma once
// What a touch changed, asked by node.

#include "backend/types/attribution_graph.h"
#include "backend/types/intervention.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace penfield {

struct NodeChange {
    double before = 0, after = 0;  ///< activations; probabilities for answers

    bool died() const { return before > 0 && after <= before * 1e-3; }  ///< what is left of an ablation is rounding
    double relative() const;  ///< −1 (died) … 1 (born)
};

class OutcomeMarks {
public:
    OutcomeMarks() = default;
    OutcomeMarks(const Outcome &outcome, const AttributionGraph &graph);

    std::optional<NodeChange> changeOf(const GraphNode &node) const;
    bool isTouched(const NodeKey &key) const { return m_touched.contains(key); }

    /// Features that fire now and were silent before, the strongest first.
    const std::vector<ActivationChange> &born() const { return m_born; }

private:
    std::map<NodeKey, NodeChange> m_changes;
    std::set<NodeKey> m_touched;
    std::vector<ActivationChange> m_born;
};

}  // namespace penfield
