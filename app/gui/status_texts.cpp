#include "app/gui/status_texts.h"

#include "app/gui/memory_texts.h"
#include "backend/types/neuron_source.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

namespace penfield {

namespace {

constexpr double slowGflopPerSecond = 5;  // below this the BLAS is most likely the reference one

struct StatusTexts {
    Q_DECLARE_TR_FUNCTIONS(StatusTexts)
};

QString milliseconds(double ms)
{
    return StatusTexts::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 1 : 0));
}

}  // namespace

UnitNoun nounOf(const DictionaryInfo &dictionary)
{
    return dictionary.kind == neuronKind ? UnitNoun::Neuron : UnitNoun::Feature;
}

QString touchCostText(const Outcome &outcome)
{
    std::set<Unit> touched;  // the same unit at two positions is one
    for (const Intervention &touch : outcome.interventions)
        touched.insert(touch.unit);
    const int units = static_cast<int>(touched.size());
    const QString where = outcome.resumedAtLayer.isValid()
                              ? StatusTexts::tr("resumed at layer %1, position %2").arg(outcome.resumedAtLayer.value).arg(outcome.resumedAtPosition.value)
                              : StatusTexts::tr("nothing to recompute");
    return QStringList{milliseconds(outcome.milliseconds), where, StatusTexts::tr("%n unit(s)", nullptr, units)}.join(QStringLiteral(" · "));
}

QString traceCostText(const TraceSummary &trace, UnitNoun noun)
{
    if (trace.activations.empty())
        return milliseconds(trace.milliseconds);
    const int count = static_cast<int>(trace.activations.size());
    const QString active = noun == UnitNoun::Neuron ? StatusTexts::tr("%n active neuron(s)", nullptr, count) : StatusTexts::tr("%n active feature(s)", nullptr, count);
    return milliseconds(trace.milliseconds) + QStringLiteral(" · ") + active;
}

namespace {

/// Nothing stands in for anything in a graph of components, so there are no scores.
QString componentsCostText(const AttributionGraph &graph)
{
    const auto components = std::count_if(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &n) { return n.key.isComponent(); });
    QStringList parts{StatusTexts::tr("%n component(s)", nullptr, static_cast<int>(components)) + ", " +
                      StatusTexts::tr("%n edge(s)", nullptr, static_cast<int>(graph.edgeCount()))};
    if (graph.milliseconds > 0)
        parts.prepend(milliseconds(graph.milliseconds));
    parts << StatusTexts::tr("compared with “%1”").arg(QString::fromStdString(graph.components->counterfactual.text));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString graphCostText(const AttributionGraph &graph, UnitNoun noun)
{
    if (graph.components)
        return componentsCostText(graph);
    const auto features = std::count_if(graph.nodes.begin(), graph.nodes.end(), [](const GraphNode &n) { return n.key.isFeature(); });
    const QLocale locale;
    const int count = static_cast<int>(features);
    const QString nodes = noun == UnitNoun::Neuron ? StatusTexts::tr("%n neuron(s)", nullptr, count) : StatusTexts::tr("%n feature(s)", nullptr, count);
    const QString size = nodes + ", " + StatusTexts::tr("%n edge(s)", nullptr, static_cast<int>(graph.edgeCount()));
    const QString scores = StatusTexts::tr("replacement %1, completeness %2")
                               .arg(locale.toString(graph.replacementScore, 'f', 2), locale.toString(graph.completenessScore, 'f', 2));
    if (graph.milliseconds <= 0)  // from a file: nobody waited for it here
        return QStringList{size, scores}.join(QStringLiteral(" · "));
    return QStringList{milliseconds(graph.milliseconds), size, scores}.join(QStringLiteral(" · "));
}

QString sourceText(const ModelInfo &model, const DictionaryInfo &dictionary)
{
    QStringList parts{shortModelName(QString::fromStdString(model.path)),
                      StatusTexts::tr("%n layer(s)", nullptr, model.n_layers) + ", " + StatusTexts::tr("d_model %1").arg(model.d_model)};
    if (!dictionary.featuresPerLayer.empty()) {
        const auto [least, most] = std::minmax_element(dictionary.featuresPerLayer.begin(), dictionary.featuresPerLayer.end());
        const QLocale locale;
        const QString width = *least == *most ? locale.toString(*most) : locale.toString(*least) + QStringLiteral("–") + locale.toString(*most);
        parts << (nounOf(dictionary) == UnitNoun::Neuron ? StatusTexts::tr("%1 neurons a layer") : StatusTexts::tr("%1 features a layer")).arg(width);
    }
    return parts.join(QStringLiteral(" · "));
}

QString wordTokenText(const WordToken &found)
{
    const QString word = QString::fromStdString(found.word).trimmed();
    if (!found.token.isValid())
        return StatusTexts::tr("The model has no token for “%1”.").arg(word);
    if (found.tokens > 1)
        return StatusTexts::tr("“%1” is %n tokens; its first, “%2”, is watched.", nullptr, found.tokens)
            .arg(word, QString::fromStdString(found.text).trimmed());
    return {};
}

QString engineText(const EngineInfo &info)
{
    QStringList lines{QString::fromStdString(info.library), StatusTexts::tr("BLAS: %1").arg(QString::fromStdString(info.blas)),
                      StatusTexts::tr("Matrix speed: %1 GFLOP/s").arg(QLocale().toString(info.gflopPerSecond, 'f', 1)),
                      StatusTexts::tr("Device: %1").arg(QString::fromStdString(info.device)), StatusTexts::tr("%n thread(s)", nullptr, info.threads)};
    if (info.gflopPerSecond > 0 && info.gflopPerSecond < slowGflopPerSecond)
        lines << StatusTexts::tr("This is slow. Install libopenblas0-pthread; the reference BLAS is twenty times slower.");
    return lines.join('\n');
}

}  // namespace penfield
