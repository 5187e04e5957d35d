#include "widgets/graph/hover_text.h"

#include "widgets/common/edge_inputs.h"
#include "widgets/common/numbers.h"
#include "widgets/graph/graph_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace penfield {
namespace {

constexpr std::size_t edgesListed = 3;

QString tokenAt(const GraphArrangement &arranged, TokenPosition position)
{
    const auto &pieces = arranged.graph->prompt.pieces;
    return position.isValid() && position.index() < pieces.size() ? visibleToken(pieces[position.index()]) : QString();
}

QString placeAndToken(const GraphArrangement &arranged, const GraphNode &node)
{
    if (node.key.kind == NodeKind::Head)
        return QCoreApplication::translate("GraphView", "attention head %1 of layer %2").arg(node.key.feature).arg(node.key.layer.value);
    if (node.key.kind == NodeKind::Mlp)
        return QCoreApplication::translate("GraphView", "MLP of layer %1").arg(node.key.layer.value);
    if (node.key.kind == NodeKind::Input)
        return QCoreApplication::translate("GraphView", "embeddings of the prompt");
    const QString token = tokenAt(arranged, node.key.position);
    return token.isEmpty() ? placeOf(node.key) : QCoreApplication::translate("GraphView", "%1 at “%2”").arg(placeOf(node.key), token);
}

/// "activation 2.13", "influence 0.042", "probability 0.98": what there is to say of this kind of node.
QStringList numbers(const GraphScene &scene, const GraphNode &node)
{
    QStringList parts;
    if (const auto &components = scene.arrangement()->graph->components; components && node.key.kind == NodeKind::Logit)
        return {QCoreApplication::translate("GraphView", "%1 with the prompt, %2 with the counterfactual")
                    .arg(quantityText(components->measure), quantityText(components->counterfactualMeasure))};
    const auto change = scene.marks().changeOf(node);
    if (node.key.isFeature())
        parts << QCoreApplication::translate("GraphView", "activation %1").arg(quantityText(static_cast<double>(node.activation)));
    if (node.key.kind == NodeKind::Logit)
        parts << QCoreApplication::translate("GraphView", "probability %1").arg(probabilityText(static_cast<double>(node.probability)));
    else
        parts << QCoreApplication::translate("GraphView", "influence %1").arg(quantityText(static_cast<double>(node.influence)));
    if (change)
        parts << QCoreApplication::translate("GraphView", "now %1").arg(node.key.kind == NodeKind::Logit ? probabilityText(change->after) : quantityText(change->after));
    return parts;
}

struct Neighbour {
    QString name;
    float weight;
    QString inputs;  // of an edge into a head
};

std::vector<Neighbour> strongest(const GraphScene &scene, int slot, bool out)
{
    const GraphArrangement &arranged = *scene.arrangement();
    std::vector<Neighbour> neighbours;
    const auto edges = out ? arranged.kept.outgoing(slot) : arranged.kept.incoming(slot);
    for (const int number : edges.subspan(0, std::min(edges.size(), edgesListed))) {
        const KeptEdge &edge = arranged.kept.edges()[static_cast<std::size_t>(number)];
        const int other = out ? edge.target : edge.source;
        QString name = scene.titleAt(other);
        if (arranged.node(other).key.isFeature())
            name += QCoreApplication::translate("GraphView", " at “%1”").arg(tokenAt(arranged, arranged.node(other).key.position));
        const auto nodes = arranged.kept.nodes();
        neighbours.push_back({name, edge.weight, inputsText(*arranged.graph, nodes[static_cast<std::size_t>(edge.source)],
                                                            nodes[static_cast<std::size_t>(edge.target)])});
    }
    return neighbours;
}

QString parts(const Neighbour &n, const Theme &theme)
{
    return n.inputs.isEmpty() ? QString() : QStringLiteral(" &nbsp;<span style='color:%1'>%2</span>").arg(theme.mutedText.name(), n.inputs);
}

QString edgeRows(const std::vector<Neighbour> &neighbours, const QString &heading, const Theme &theme)
{
    QString rows;
    for (const Neighbour &n : neighbours)
        rows += QStringLiteral("<tr><td style='color:%1'>%2&nbsp;</td><td align='right' style='color:%3'>%4&nbsp;&nbsp;</td><td>%5</td></tr>")
                    .arg(theme.mutedText.name(), rows.isEmpty() ? heading : QString(), (n.weight < 0 ? theme.negative : theme.positive).name(),
                         signedQuantityText(static_cast<double>(n.weight)), n.name.left(60).toHtmlEscaped() + parts(n, theme));
    return rows;
}

}  // namespace

QString hoverText(const GraphScene &scene, int slot, const Theme &theme)
{
    const GraphNode &node = scene.arrangement()->node(slot);
    QString text = QStringLiteral("<b>%1</b>").arg(scene.titleAt(slot).toHtmlEscaped());
    if (const auto tag = scene.tagOf(node))
        text += QStringLiteral(" &nbsp;<b style='color:%1'>%2</b>").arg(theme.accent.name(), tag->label.toHtmlEscaped());
    text += QStringLiteral("<br><span style='color:%1'>%2 &nbsp;·&nbsp; %3</span>")
                .arg(theme.mutedText.name(), placeAndToken(*scene.arrangement(), node).toHtmlEscaped(), numbers(scene, node).join(QStringLiteral(" &nbsp;·&nbsp; ")));
    const QString rows = edgeRows(strongest(scene, slot, false), QCoreApplication::translate("GraphView", "from"), theme) + edgeRows(strongest(scene, slot, true), QCoreApplication::translate("GraphView", "to"), theme);
    return rows.isEmpty() ? text : text + QStringLiteral("<table cellspacing='0' cellpadding='1'>") + rows + QStringLiteral("</table>");
}

QString spokenText(const GraphScene &scene, int slot)
{
    const GraphNode &node = scene.arrangement()->node(slot);
    QStringList parts{scene.titleAt(slot), placeAndToken(*scene.arrangement(), node)};
    parts += numbers(scene, node);
    for (const bool out : {false, true})
        if (const auto neighbours = strongest(scene, slot, out); !neighbours.empty())
            parts << (out ? QCoreApplication::translate("GraphView", "strongest target: %1, %2") : QCoreApplication::translate("GraphView", "strongest source: %1, %2"))
                         .arg(neighbours.front().name, signedQuantityText(static_cast<double>(neighbours.front().weight)));
    return parts.join(QStringLiteral("; "));
}

}  // namespace penfield
