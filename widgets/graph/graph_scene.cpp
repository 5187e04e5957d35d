#include "widgets/graph/graph_scene.h"

#include "widgets/graph/display_parts.h"
#include "widgets/graph/graph_words.h"

namespace penfield {
namespace {

constexpr double leastShare = 0.5;

}  // namespace

void GraphScene::setGraph(std::shared_ptr<const AttributionGraph> graph)
{
    m_graph = std::move(graph);
    m_arrangement.reset();
    setOutcome(nullptr);
}

void GraphScene::setLabels(Labels labels)
{
    m_labels = std::move(labels);
    ++m_textRevision;
}

void GraphScene::setSupernodes(const Supernodes &supernodes)
{
    m_tags.clear();
    std::unordered_map<FeatureId, double> best;
    for (std::size_t i = 0; supernodes && i < supernodes->size(); ++i)
        for (const SupernodeMember &member : (*supernodes)[i].members) {
            if (member.score < leastShare)
                continue;
            const auto [found, isNew] = best.try_emplace(member.id, member.score);
            if (!isNew && found->second >= member.score)
                continue;
            found->second = member.score;
            m_tags[member.id] = {static_cast<int>(i), QString::fromStdString((*supernodes)[i].label)};
        }
    ++m_textRevision;
}

void GraphScene::setOutcome(std::shared_ptr<const Outcome> outcome)
{
    m_outcome = std::move(outcome);
    refreshMarks();
}

void GraphScene::refreshMarks()
{
    m_marks = m_outcome && m_graph ? OutcomeMarks(*m_outcome, *m_graph) : OutcomeMarks();
    ++m_outcomeRevision;
}

void GraphScene::setLegend(bool on)
{
    m_legend = on;
    ++m_textRevision;
}

void GraphScene::arrangeNow(QSizeF area, const GraphStyle &style)
{
    if (m_graph)
        setArrangement(arrange(arrangementRequest(area, style)));
}

ArrangementRequest GraphScene::arrangementRequest(QSizeF area, const GraphStyle &style) const
{
    const bool sameGraph = m_arrangement && m_arrangement->graph == m_graph;
    const QSizeF room = belowLegend({{}, area}, *this, style).size();
    return {m_graph, sameGraph ? m_arrangement->pruner : nullptr, m_prune, m_showErrors, room, style};
}

void GraphScene::setArrangement(std::shared_ptr<const GraphArrangement> arrangement)
{
    if (arrangement && arrangement->graph != m_graph)
        setGraph(arrangement->graph);
    m_arrangement = std::move(arrangement);
    ++m_textRevision;
}

std::optional<SupernodeTag> GraphScene::tagOf(const GraphNode &node) const
{
    if (!node.key.isFeature())
        return std::nullopt;
    const auto found = m_tags.find(node.key.featureId());
    return found == m_tags.end() ? std::nullopt : std::optional(found->second);
}

QString GraphScene::titleAt(int slot) const
{
    const GraphNode &node = m_arrangement->node(slot);
    return titleOf(node.key, m_labels, visibleToken(node.label));
}

std::optional<int> GraphScene::slotOf(const std::optional<NodeKey> &key) const
{
    return key && m_arrangement ? m_arrangement->slotOf(*key) : std::nullopt;
}

}  // namespace penfield
