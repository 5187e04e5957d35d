#include "widgets/graph/graph_arrangement.h"

#include "backend/graph/prune.h"
#include "widgets/graph/graph_words.h"

#include <algorithm>

namespace penfield {
namespace {

constexpr double answerTextCap = 7;  // em: longer answers are shortened
constexpr double answerTextFloor = 4.3;  // em: room for "78 → 12 %", unless there are many answers
constexpr std::size_t fewAnswers = 4;
constexpr double tokenTextCap = 9;   // em

KeptGraph keptGraph(const ArrangementRequest &request, const Pruner &pruner)
{
    PruneResult pruned = pruner.prune(request.prune);
    if (!request.showErrors)
        for (std::size_t i = 0; i < pruned.keepNode.size(); ++i)
            if (request.graph->nodes[i].key.kind == NodeKind::Error)
                pruned.keepNode[i] = false;
    return KeptGraph(*request.graph, pruned.keepNode, pruned.keepEdge);
}

LayoutOptions layoutOptions(const ArrangementRequest &request, const KeptGraph &kept)
{
    const GraphStyle &style = request.style;
    LayoutOptions options;
    options.em = style.em;
    for (int column = 0; column < columnCount(*request.graph); ++column)
        options.tokenText.push_back(std::min(style.textWidth(columnName(*request.graph, column)), tokenTextCap * style.em));
    for (const NodeIndex node : kept.nodes())
        if (const GraphNode &n = request.graph->nodes[node.index()]; n.key.kind == NodeKind::Logit)
            options.answerText.push_back(std::min(style.textWidth(answerText(n), true), answerTextCap * style.em));
    if (options.answerText.size() <= fewAnswers)
        for (double &width : options.answerText)
            width = std::max(width, answerTextFloor * style.em);
    return options;
}

QSizeF roomFor(const ArrangementRequest &request, bool tokensFitAcross)
{
    return plotArea({{}, request.area}, request.style, request.graph->n_layers, tokensFitAcross).size();
}

}  // namespace

std::optional<int> GraphArrangement::slotOf(const NodeKey &key) const
{
    const auto found = slotByKey.find(key);
    return found == slotByKey.end() ? std::nullopt : std::optional(found->second);
}

QRectF plotArea(const QRectF &area, const GraphStyle &style, int layers, bool tokensFitAcross)
{
    const QRectF plot = area.adjusted(style.layerGutter(layers), 0.4 * style.em, -0.6 * style.em, -style.tokenGutter(tokensFitAcross));
    return {plot.topLeft(), plot.size().expandedTo(QSizeF(4 * style.em, 4 * style.em))};
}

std::shared_ptr<const GraphArrangement> arrange(const ArrangementRequest &request)
{
    auto result = std::make_shared<GraphArrangement>();
    result->graph = request.graph;
    result->pruner = request.pruner ? request.pruner : std::make_shared<const Pruner>(request.graph);
    result->kept = keptGraph(request, *result->pruner);
    LayoutOptions options = layoutOptions(request, result->kept);
    options.room = roomFor(request, true);
    result->layout = layOut(*request.graph, result->kept, options);
    if (!result->layout.tokensFitAcross) {  // texts stand upright then and need a deeper gutter
        options.room = roomFor(request, false);
        options.tokenText.clear();
        result->layout = layOut(*request.graph, result->kept, options);
        result->layout.tokensFitAcross = false;
    }
    result->index = PointIndex(result->layout.position);
    for (int slot = 0; slot < result->kept.size(); ++slot)
        result->slotByKey.emplace(result->node(slot).key, slot);
    return result;
}

}  // namespace penfield
