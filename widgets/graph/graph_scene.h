#pragma once
// Everything a picture of an attribution graph is made of, and nothing of any window: used by the view, by figures and by tests.

#include "widgets/common/labels.h"
#include "widgets/common/unit_noun.h"
#include "widgets/graph/graph_arrangement.h"
#include "widgets/graph/outcome_marks.h"

#include <QColor>

#include <set>

namespace penfield {

using Supernodes = std::shared_ptr<const std::vector<Supernode>>;

/// The supernode that a feature belongs to most strongly, with more than half of its activation: a feature that is mostly about
/// other things does not carry the name.
struct SupernodeTag {
    int number = 0;  ///< in the list: the hue
    QString label;
};

class GraphScene {
public:
    void setGraph(std::shared_ptr<const AttributionGraph> graph);  ///< drops arrangement and outcome; pins stay by key
    void setLabels(Labels labels);
    void setSupernodes(const Supernodes &supernodes);
    void setOutcome(std::shared_ptr<const Outcome> outcome);  ///< nullptr: the intact run
    void setPruneOptions(const PruneOptions &options) { m_prune = options; }
    void setShowErrors(bool show) { m_showErrors = show; }
    void setLegend(bool on);
    void setNoun(UnitNoun noun) { m_noun = noun; }
    void setCurrent(std::optional<NodeKey> key) { m_current = key; }
    void setHovered(std::optional<NodeKey> key) { m_hovered = key; }
    void setPinned(std::set<NodeKey> keys) { m_pinned = std::move(keys); }

    /// Makes the arrangement now, for a picture of `area`. A window asks a worker instead and calls setArrangement.
    void arrangeNow(QSizeF area, const GraphStyle &style);
    ArrangementRequest arrangementRequest(QSizeF area, const GraphStyle &style) const;
    void setArrangement(std::shared_ptr<const GraphArrangement> arrangement);  ///< and its graph, when that is another

    const std::shared_ptr<const AttributionGraph> &graph() const { return m_graph; }
    const std::shared_ptr<const GraphArrangement> &arrangement() const { return m_arrangement; }
    const Labels &labels() const { return m_labels; }
    const PruneOptions &pruneOptions() const { return m_prune; }
    bool showsErrors() const { return m_showErrors; }
    bool hasLegend() const { return m_legend; }
    UnitNoun noun() const { return m_noun; }
    bool hasOutcome() const { return m_outcome != nullptr; }
    const OutcomeMarks &marks() const { return m_marks; }
    const std::set<NodeKey> &pinned() const { return m_pinned; }

    std::optional<int> currentSlot() const { return slotOf(m_current); }
    std::optional<int> hoveredSlot() const { return slotOf(m_hovered); }
    std::optional<SupernodeTag> tagOf(const GraphNode &node) const;
    QString titleAt(int slot) const;

    // Keys for caches; hover, selection and pins change neither.
    int textRevision() const { return m_textRevision; }        ///< titles, tags, places
    int outcomeRevision() const { return m_outcomeRevision; }

private:
    std::optional<int> slotOf(const std::optional<NodeKey> &key) const;
    void refreshMarks();

    std::shared_ptr<const AttributionGraph> m_graph;
    std::shared_ptr<const GraphArrangement> m_arrangement;
    Labels m_labels;
    std::unordered_map<FeatureId, SupernodeTag> m_tags;
    std::shared_ptr<const Outcome> m_outcome;
    OutcomeMarks m_marks;
    PruneOptions m_prune;
    bool m_showErrors = true;
    bool m_legend = false;
    UnitNoun m_noun = UnitNoun::Feature;
    std::optional<NodeKey> m_current, m_hovered;
    std::set<NodeKey> m_pinned;
    int m_textRevision = 0, m_outcomeRevision = 0;
};

}  // namespace penfield
