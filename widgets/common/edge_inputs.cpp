#include "widgets/common/edge_inputs.h"

#include "widgets/common/numbers.h"

#include <QStringList>

#include <algorithm>

namespace penfield {

QString inputsText(const AttributionGraph &graph, NodeIndex source, NodeIndex target)
{
    if (!graph.components || graph.nodes[target.index()].key.kind != NodeKind::Head)
        return {};
    const auto sources = graph.sourcesOf(target);
    const auto found = std::lower_bound(sources.begin(), sources.end(), source.value);
    if (found == sources.end() || *found != source.value)
        return {};
    const auto edge = static_cast<std::size_t>(graph.rowStart[target.index()] + (found - sources.begin()));
    const HeadInputs &inputs = graph.components->inputs[edge];
    const auto part = [](const char *name, float value) {
        return QStringLiteral("%1 %2").arg(QLatin1String(name), signedQuantityText(static_cast<double>(value)));
    };
    return QStringList{part("Q", inputs.query), part("K", inputs.key), part("V", inputs.value)}.join(QStringLiteral(" · "));
}

}  // namespace penfield
