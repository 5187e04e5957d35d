#include "widgets/heatmap/heatmap_words.h"

#include "widgets/common/numbers.h"
#include "widgets/models/feature_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace penfield {
namespace {

struct HeatmapWords {
    Q_DECLARE_TR_FUNCTIONS(HeatmapPanel)
};

QString valueSentence(MatrixMode mode, float value)
{
    if (mode == MatrixMode::Difference)
        return value == 0 ? HeatmapWords::tr("unchanged") : signedQuantityText(static_cast<double>(value));
    return value == 0 ? HeatmapWords::tr("not active") : quantityText(static_cast<double>(value));
}

}  // namespace

QString unitText(MatrixMode mode)
{
    return mode == MatrixMode::Difference ? HeatmapWords::tr("change of activation") : HeatmapWords::tr("activation");
}

QString cellSentence(const FeatureTokenMatrix &matrix, const Prompt &prompt, int row, int column)
{
    const FeatureRow &feature = matrix.rows[static_cast<std::size_t>(row)];
    const QString place = placeOf({NodeKind::Feature, feature.id.layer, {}, feature.id.feature.value});
    const QString name = feature.title == place ? place : feature.title + QStringLiteral(" · ") + place;
    return HeatmapWords::tr("%1 · at %2: %3")
        .arg(name, readablePosition(prompt, TokenPosition(column)), valueSentence(matrix.mode, matrix.at(row, column)));
}

QString countSentence(const FeatureTokenMatrix &matrix, RowOrder order, UnitNoun noun)
{
    const QLocale locale;
    const bool neurons = noun == UnitNoun::Neuron;
    const QString shown = locale.toString(matrix.rows.size()), matching = locale.toString(matrix.matching);
    if (matrix.hidden() > 0) {
        if (order == RowOrder::Layer)
            return (neurons ? HeatmapWords::tr("The first %1 of %2 neurons") : HeatmapWords::tr("The first %1 of %2 features")).arg(shown, matching);
        if (order == RowOrder::Influence)
            return (neurons ? HeatmapWords::tr("The %1 most influential of %2 neurons") : HeatmapWords::tr("The %1 most influential of %2 features"))
                .arg(shown, matching);
        return (neurons ? HeatmapWords::tr("The %1 strongest of %2 neurons") : HeatmapWords::tr("The %1 strongest of %2 features")).arg(shown, matching);
    }
    if (matrix.matching < matrix.total)
        return (neurons ? HeatmapWords::tr("%1 of %n neuron(s)", nullptr, matrix.total) : HeatmapWords::tr("%1 of %n feature(s)", nullptr, matrix.total))
            .arg(matching);
    return neurons ? HeatmapWords::tr("%n neuron(s)", nullptr, matrix.total) : HeatmapWords::tr("%n feature(s)", nullptr, matrix.total);
}

}  // namespace penfield
