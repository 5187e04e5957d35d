// The legend: a strip at the top that says what shapes, sizes and colours mean.

#include "widgets/common/oklab.h"
#include "widgets/graph/display_parts.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace penfield {
namespace {

struct Entry {
    enum Symbol { Feature, Error, Token, Answer, Head, Mlp, Input, Positive, Negative, Touched, Stronger, Weaker, Silent } symbol;
    const char *text;
};

constexpr Entry neuronEntry{Entry::Feature, QT_TRANSLATE_NOOP("GraphView", "neuron (size: influence)")};

constexpr std::array entries{
    Entry{Entry::Feature, QT_TRANSLATE_NOOP("GraphView", "feature (size: influence)")},
    Entry{Entry::Error, QT_TRANSLATE_NOOP("GraphView", "unexplained")},
    Entry{Entry::Token, QT_TRANSLATE_NOOP("GraphView", "token")},
    Entry{Entry::Answer, QT_TRANSLATE_NOOP("GraphView", "answer")},
    Entry{Entry::Positive, QT_TRANSLATE_NOOP("GraphView", "raises")},
    Entry{Entry::Negative, QT_TRANSLATE_NOOP("GraphView", "lowers")},
    // With an outcome only; their room is kept, so that nothing moves at a touch.
    Entry{Entry::Touched, QT_TRANSLATE_NOOP("GraphView", "touched")},
    Entry{Entry::Stronger, QT_TRANSLATE_NOOP("GraphView", "more active")},
    Entry{Entry::Weaker, QT_TRANSLATE_NOOP("GraphView", "less active")},
    Entry{Entry::Silent, QT_TRANSLATE_NOOP("GraphView", "fell silent")},
};

constexpr std::array componentEntries{
    Entry{Entry::Head, QT_TRANSLATE_NOOP("GraphView", "attention head (size: influence)")},
    Entry{Entry::Mlp, QT_TRANSLATE_NOOP("GraphView", "MLP")},
    Entry{Entry::Input, QT_TRANSLATE_NOOP("GraphView", "embeddings")},
    Entry{Entry::Answer, QT_TRANSLATE_NOOP("GraphView", "what is explained: prompt | counterfactual")},
    Entry{Entry::Positive, QT_TRANSLATE_NOOP("GraphView", "raises")},
    Entry{Entry::Negative, QT_TRANSLATE_NOOP("GraphView", "lowers")},
};

std::span<const Entry> entriesOf(const AttributionGraph &graph)
{
    return graph.components ? std::span<const Entry>(componentEntries) : std::span<const Entry>(entries);
}

bool isOfOutcomes(Entry::Symbol symbol)
{
    return symbol >= Entry::Touched;
}

constexpr double symbolRoom = 1.9, entryGap = 1.4, lineHeight = 1.5;  // em

QString words(const Entry &entry, UnitNoun noun)
{
    const bool isNeuron = entry.symbol == Entry::Feature && noun == UnitNoun::Neuron;
    return QCoreApplication::translate("GraphView", isNeuron ? neuronEntry.text : entry.text);
}

/// Left edge and line of every entry, flowing like words.
std::vector<QPointF> flow(std::span<const Entry> shown, const GraphStyle &style, double width, UnitNoun noun)
{
    std::vector<QPointF> places;
    double x = 0, y = 0;
    for (const Entry &entry : shown) {
        const double needed = symbolRoom * style.em + style.textWidth(words(entry, noun));
        if (x > 0 && x + needed > width) {
            x = 0;
            y += lineHeight * style.em;
        }
        places.emplace_back(x, y);
        x += needed + entryGap * style.em;
    }
    return places;
}

NodeKind kindOf(Entry::Symbol symbol)
{
    switch (symbol) {
    case Entry::Token: return NodeKind::Token;
    case Entry::Error: return NodeKind::Error;
    case Entry::Answer: return NodeKind::Logit;
    case Entry::Head: return NodeKind::Head;
    case Entry::Mlp: return NodeKind::Mlp;
    case Entry::Input: return NodeKind::Input;
    default: return NodeKind::Feature;
    }
}

/// As nodes are drawn under an outcome.
void colourByChange(DisplayNode &node, const Theme &theme, Entry::Symbol symbol)
{
    const double change = symbol == Entry::Stronger ? 0.8 : symbol == Entry::Weaker ? -0.7 : -1;
    const QColor changed = theme.signedValue(change);
    node.touched = symbol == Entry::Touched;
    node.fill = symbol == Entry::Silent ? QColor() : symbol == Entry::Touched ? mixed(node.fill, theme.base, 0.6) : changed;
    node.outline = symbol == Entry::Touched ? node.outline : mixed(changed, theme.text, 0.25);
    node.outlineWidth = node.radius * 0.28;
}

void addSymbol(DisplayList &list, const PictureInput &in, Entry::Symbol symbol, QPointF center)
{
    const double em = in.style.em;
    if (symbol == Entry::Positive || symbol == Entry::Negative) {
        const QColor color = symbol == Entry::Positive ? in.theme.positive : in.theme.negative;
        list.legendEdges.push_back({center + QPointF(-0.5 * em, 0.4 * em), center + QPointF(0.5 * em, -0.4 * em), 0.16 * em, color});
        return;
    }
    DisplayNode node;
    node.kind = kindOf(symbol);
    node.center = center;
    node.radius = 0.4 * em;
    node.fill = nodeFill(in.theme, node.kind);
    node.outline = mixed(node.fill, in.theme.text, 0.45);
    node.outlineWidth = 0.07 * em;
    if (isOfOutcomes(symbol))
        colourByChange(node, in.theme, symbol);
    list.legendNodes.push_back(node);
}

}  // namespace

QRectF belowLegend(const QRectF &area, const GraphScene &scene, const GraphStyle &style)
{
    if (!scene.hasLegend() || !scene.graph())
        return area;
    const double width = plotArea(area, style, scene.graph()->n_layers, true).width();
    return area.adjusted(0, flow(entriesOf(*scene.graph()), style, width, scene.noun()).back().y() + (lineHeight + 0.3) * style.em, 0, 0);
}

void addLegend(DisplayList &list, const PictureInput &in)
{
    if (!in.scene.hasLegend())
        return;
    const QPointF origin(list.plot.left(), list.area.top() + 0.3 * in.style.em);
    const std::span<const Entry> shown = entriesOf(*in.arranged.graph);
    const std::vector<QPointF> places = flow(shown, in.style, list.plot.width(), in.scene.noun());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (isOfOutcomes(shown[i].symbol) && !in.scene.hasOutcome())
            continue;
        const QPointF corner = origin + places[i];
        addSymbol(list, in, shown[i].symbol, corner + QPointF(0.8 * in.style.em, 0.6 * in.style.em));
        list.legend.push_back({corner + QPointF(symbolRoom * in.style.em, 0.6 * in.style.em + in.style.ascent() * 0.37), words(shown[i], in.scene.noun()), in.theme.text});
    }
}

}  // namespace penfield
