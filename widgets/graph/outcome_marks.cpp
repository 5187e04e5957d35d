#include "widgets/graph/outcome_marks.h"

#include "widgets/models/unit_words.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

NodeKey featureKey(const FeatureId &id, TokenPosition position)
{
    return {NodeKind::Feature, id.layer, position, id.feature.value};
}

bool touches(const Intervention &intervention, const NodeKey &key)
{
    return unitOf(key) == intervention.unit && reaches(intervention, key.position);
}

}  // namespace

double NodeChange::relative() const
{
    const double larger = std::max(std::abs(before), std::abs(after));
    return larger > 0 ? (after - before) / larger : 0;
}

OutcomeMarks::OutcomeMarks(const Outcome &outcome, const AttributionGraph &graph)
{
    for (const ActivationChange &change : outcome.changes) {
        m_changes[featureKey(change.id, change.position)] = {change.before, change.after};
        if (change.before <= 0 && change.after > 0)
            m_born.push_back(change);
    }
    for (const Readback &touch : outcome.readback)
        if (touch.unit.isFeature() && touch.before != touch.obtained)
            m_changes[featureKey(touch.unit.featureId(), touch.position)] = {touch.before, touch.obtained};
    std::stable_sort(m_born.begin(), m_born.end(), [](const auto &a, const auto &b) { return a.after > b.after; });
    for (const GraphNode &node : graph.nodes) {
        if (std::any_of(outcome.interventions.begin(), outcome.interventions.end(), [&](const Intervention &i) { return touches(i, node.key); }))
            m_touched.insert(node.key);
        if (node.key.kind != NodeKind::Logit)
            continue;
        const auto shift = std::find_if(outcome.shifts.begin(), outcome.shifts.end(),
                                        [&](const TokenShift &s) { return s.token.value == node.key.feature; });
        if (shift != outcome.shifts.end())
            m_changes[node.key] = {shift->probabilityBefore, shift->probabilityAfter};
    }
}

std::optional<NodeChange> OutcomeMarks::changeOf(const GraphNode &node) const
{
    const auto found = m_changes.find(node.key);
    return found == m_changes.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace penfield
