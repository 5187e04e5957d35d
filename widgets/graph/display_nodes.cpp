// Nodes and edges of a picture: shapes, colours, what is lit and what steps back.

#include "widgets/common/oklab.h"
#include "widgets/geometry/edge_path.h"
#include "widgets/geometry/graph_walk.h"
#include "widgets/graph/display_parts.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr std::size_t mostEdgesLit = 150;
constexpr double paleness = 0.72;  // how far what is not lit goes towards the background

QColor faded(QColor color, double share)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * share));
    return color;
}

/// With an outcome, colour says how the activation changed; what did not change steps back.
void colourByOutcome(DisplayNode &shown, const PictureInput &in, const GraphNode &node)
{
    shown.touched = in.scene.marks().isTouched(node.key);
    const auto change = in.scene.marks().changeOf(node);
    if (!change) {
        if (node.key.isFeature())
            shown.fill = mixed(shown.fill, in.theme.base, 0.6);
        return;
    }
    const QColor changed = in.theme.signedValue(change->relative());
    shown.outline = mixed(changed, in.theme.text, 0.25);
    shown.fill = change->died() ? QColor() : changed;
    shown.outlineWidth = std::max(shown.outlineWidth, shown.radius * 0.28);
}

void markState(DisplayNode &shown, const PictureInput &in, const GraphNode &node)
{
    const bool current = in.scene.currentSlot() == shown.slot, hovered = in.scene.hoveredSlot() == shown.slot;
    if (current || in.scene.pinned().contains(node.key)) {
        shown.ring = in.theme.accent;
        shown.ringWidth = in.style.em * (current ? 0.17 : 0.10);
    } else if (hovered) {
        shown.ring = in.theme.text;
        shown.ringWidth = in.style.em * 0.09;
    }
}

DisplayNode displayNode(const PictureInput &in, int slot)
{
    const GraphNode &node = in.arranged.node(slot);
    DisplayNode shown;
    shown.kind = node.key.kind;
    shown.slot = slot;
    shown.center = in.centerOf(slot);
    shown.radius = in.radiusOf(slot);
    shown.fill = nodeFill(in.theme, node.key.kind);
    shown.outline = mixed(shown.fill, in.theme.text, 0.45);
    shown.outlineWidth = std::min(in.style.em * 0.07, shown.radius * 0.25);
    if (const auto tag = in.scene.tagOf(node))
        shown.halo = supernodeColor(tag->number, in.theme);
    if (in.scene.hasOutcome())
        colourByOutcome(shown, in, node);
    if (in.focus.strong && !in.focus.lights(slot)) {
        if (shown.fill.isValid())
            shown.fill = mixed(shown.fill, in.theme.base, paleness);
        shown.outline = mixed(shown.outline, in.theme.base, paleness);
        shown.halo = shown.halo.isValid() ? faded(shown.halo, 1 - paleness) : shown.halo;
    }
    markState(shown, in, node);
    return shown;
}

class EdgeDrafter {
public:
    explicit EdgeDrafter(const PictureInput &in)
        : m_in(in), m_strongest(std::max(in.arranged.kept.strongestWeight(), 1e-30F)), m_thinness(std::clamp(in.view.scale() * 1.3, 0.35, 1.0))
    {
        // Many edges must not add up to a solid ground: the ink of all of them is kept to a share of the plot.
        const double ink = inkOfAll();
        m_lightness = ink > mostInk ? std::max(0.15, std::pow(mostInk / ink, 0.75)) : 1.0;
    }

    DisplayEdge draw(int number, double leastOpacity) const
    {
        const KeptEdge &edge = m_in.arranged.kept.edges()[static_cast<std::size_t>(number)];
        const double strength = std::abs(edge.weight) / m_strongest;
        const QPointF from = m_in.centerOf(edge.source), to = m_in.centerOf(edge.target);
        const double up = to.y() < from.y() ? -1 : 1;  // ends at the rims, so that hollow nodes stay hollow
        QColor color = edge.weight < 0 ? m_in.theme.negative : m_in.theme.positive;
        color.setAlphaF(static_cast<float>(std::max(leastOpacity, edgeOpacity(strength) * m_lightness) * fate(edge)));
        return {from + QPointF(0, up * m_in.radiusOf(edge.source)), to - QPointF(0, up * m_in.radiusOf(edge.target)),
                std::max(edgeWidth(strength, m_in.style.em) * m_thinness, leastOpacity > 0 ? 0.085 * m_in.style.em : 0.0), color};
    }

private:
    static constexpr double mostInk = 0.22;  // Σ width · height · opacity of the edges, in plots

    double inkOfAll() const
    {
        double ink = 0;
        const auto edges = m_in.arranged.kept.edges();
        for (std::size_t i = 0; i < std::min<std::size_t>(edges.size(), mostEdgesShown); ++i) {
            const double strength = std::abs(edges[i].weight) / m_strongest;
            const QPointF span = m_in.centerOf(edges[i].target) - m_in.centerOf(edges[i].source);
            ink += edgeWidth(strength, m_in.style.em) * m_thinness * edgeOpacity(strength) * std::hypot(span.x(), span.y());
        }
        const QSizeF content = m_in.arranged.layout.bounds.size() * m_in.view.scale();
        return ink / std::max(1.0, content.width() * content.height());
    }

    /// An edge from a node that died carries nothing any more.
    double fate(const KeptEdge &edge) const
    {
        if (!m_in.scene.hasOutcome())
            return 1;
        const auto change = m_in.scene.marks().changeOf(m_in.arranged.node(edge.source));
        return change && change->died() ? 0.2 : 1;
    }

    const PictureInput &m_in;
    const float m_strongest;
    const double m_thinness;
    double m_lightness = 1;
};

}  // namespace

double PictureInput::radiusOf(int slot) const
{
    const double growth = std::min(view.scale(), 1.35);
    return std::max(arranged.layout.radius[static_cast<std::size_t>(slot)] * growth, 0.1 * style.em);
}

QPointF PictureInput::centerOf(int slot) const
{
    return view.toScreen(arranged.layout.position[static_cast<std::size_t>(slot)]);
}

Focus focusOf(const GraphScene &scene)
{
    Focus focus;
    focus.strong = scene.hoveredSlot().has_value();
    focus.slot = focus.strong ? scene.hoveredSlot() : scene.currentSlot();
    if (!focus.slot)
        return focus;
    const KeptGraph &kept = scene.arrangement()->kept;
    for (const auto edges : {kept.outgoing(*focus.slot), kept.incoming(*focus.slot)})
        focus.edges.insert(focus.edges.end(), edges.begin(), edges.end());
    std::sort(focus.edges.begin(), focus.edges.end());  // edge numbers go from strong to weak
    focus.edges.resize(std::min(focus.edges.size(), mostEdgesLit));
    for (const bool up : {true, false}) {
        const std::vector<int> chain = strongestChain(kept, *focus.slot, up);
        focus.chain.insert(focus.chain.end(), chain.begin(), chain.end());
    }
    focus.isLit.assign(static_cast<std::size_t>(kept.size()), 0);
    focus.isLit[static_cast<std::size_t>(*focus.slot)] = 1;
    for (const auto *edges : {&focus.edges, &focus.chain})
        for (const int number : *edges) {
            const KeptEdge &edge = kept.edges()[static_cast<std::size_t>(number)];
            focus.isLit[static_cast<std::size_t>(edge.source)] = focus.isLit[static_cast<std::size_t>(edge.target)] = 1;
        }
    return focus;
}

void addEdges(DisplayList &list, const PictureInput &in)
{
    const EdgeDrafter drafter(in);
    const int shown = std::min<int>(static_cast<int>(in.arranged.kept.edges().size()), mostEdgesShown);
    for (int number = shown; number-- > 0;)
        list.edges.push_back(drafter.draw(number, 0));
}

void addLitEdges(DisplayList &list, const PictureInput &in)
{
    list.edgeStrength = !in.focus.slot ? 1 : in.focus.strong ? 0.16 : 0.55;
    if (!in.focus.slot)
        return;
    const EdgeDrafter drafter(in);
    for (const auto *numbers : {&in.focus.chain, &in.focus.edges})
        for (auto number = numbers->rbegin(); number != numbers->rend(); ++number)
            list.litEdges.push_back(drafter.draw(*number, numbers == &in.focus.chain ? 0.4 : 0.55));
}

void addNodes(DisplayList &list, const PictureInput &in)
{
    const QRectF seen = in.view.view().adjusted(-in.style.em, -in.style.em, in.style.em, in.style.em);
    for (int slot = 0; slot < in.arranged.kept.size(); ++slot)
        if (seen.contains(in.centerOf(slot)))
            list.nodes.push_back(displayNode(in, slot));
}

QColor nodeFill(const Theme &theme, NodeKind kind)
{
    switch (kind) {
    case NodeKind::Feature: return theme.feature;
    case NodeKind::Error: return theme.errorNode;
    case NodeKind::Token: return theme.token;
    case NodeKind::Logit: return theme.logit;
    case NodeKind::Head:
    case NodeKind::Mlp: return theme.feature;
    case NodeKind::Input: return theme.token;
    }
    return {};
}

QColor supernodeColor(int number, const Theme &theme)
{
    // Golden ratio: neighbours in the list get hues far apart. Greens and purples only: blue and orange are signs, teal selects.
    constexpr double greens = 70, purples = 90;  // degrees of OKLab hue, from 95 and from 290
    const double place = std::fmod(0.3 + 0.618034 * number, 1.0) * (greens + purples);
    const double hue = (place < greens ? 95 + place : 290 + place - greens) * M_PI / 180;
    double lightness = theme.dark ? 0.74 : 0.50;
    QColor color;
    for (int step = 0; step < 12; ++step, lightness += theme.dark ? 0.02 : -0.02) {
        color = fromOkLab({lightness, 0.125 * std::cos(hue), 0.125 * std::sin(hue)});
        if (contrastRatio(color, theme.base) >= 4.6)
            break;
    }
    return color;
}

}  // namespace penfield
