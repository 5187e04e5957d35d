#include "widgets/patching/patch_picture.h"

#include "widgets/common/csv_text.h"
#include "widgets/common/numbers.h"
#include "widgets/models/feature_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {

struct PatchWords {
    Q_DECLARE_TR_FUNCTIONS(PatchPanel)
};

bool isOfHeads(const PatchMatrix &matrix)
{
    return matrix.place == PatchedPlace::Heads;
}

QString columnName(const PatchMatrix &matrix, int column)
{
    return isOfHeads(matrix) ? QStringLiteral("H%1").arg(column) : readableToken(matrix.corrupted.pieces[static_cast<std::size_t>(column)]);
}

/// "84 %", not to be broken; with a real minus.
QString shareText(double share)
{
    const long percent = std::lround(100 * share);
    return (percent < 0 ? QStringLiteral("−%1\u00a0%") : QStringLiteral("%1\u00a0%")).arg(std::abs(percent));
}

bool tells(const PatchMatrix &matrix)
{
    return matrix.cleanMeasure != matrix.corruptedMeasure;
}

}  // namespace

int layerOfRow(const PatchMatrix &matrix, int row)
{
    return matrix.layers - 1 - row;
}

HeatmapData patchPicture(const PatchMatrix &matrix)
{
    HeatmapData data;
    data.rows = matrix.layers;
    data.columns = matrix.columns;
    data.isSigned = true;
    data.unit = PatchWords::tr("share of the clean answer brought back");
    double largest = 1;  // the whole answer has the full colour; what overshoots stretches the scale
    for (int row = 0; row < matrix.layers; ++row) {
        const int layer = layerOfRow(matrix, row);
        data.rowLabels.push_back(PatchWords::tr("layer %1").arg(layer));
        for (int column = 0; column < matrix.columns; ++column) {
            const double share = tells(matrix) ? matrix.normalised(layer, column) : std::nan("");
            data.values.push_back(static_cast<float>(share));
            data.cellTexts.push_back(std::isnan(share) ? QString() : shareText(share));
            largest = std::isnan(share) ? largest : std::max(largest, std::abs(share));
        }
    }
    for (int column = 0; column < matrix.columns; ++column)
        data.columnLabels.push_back(columnName(matrix, column));
    data.largest = largest;
    return data;
}

QString measureName(const AnswerMeasure &measure)
{
    switch (measure.kind) {
    case MeasureKind::LogitDifference:
        return PatchWords::tr("logit difference");
    case MeasureKind::Probability:
        return PatchWords::tr("probability");
    case MeasureKind::KlDivergence:
        return PatchWords::tr("KL from the clean answer");
    }
    return {};
}

QString patchSentence(const PatchMatrix &matrix, HeatmapCell cell)
{
    const int layer = layerOfRow(matrix, cell.row);
    const QString place = PatchWords::tr("Layer %1, %2").arg(layer).arg(columnName(matrix, cell.column));
    const QString numbers = PatchWords::tr("%1 %2; corrupted %3, clean %4")
                                .arg(measureName(matrix.measure), quantityText(matrix.at(layer, cell.column)),
                                     quantityText(matrix.corruptedMeasure), quantityText(matrix.cleanMeasure));
    if (!tells(matrix))
        return PatchWords::tr("%1: both prompts measure the same (%2).").arg(place, numbers);
    return PatchWords::tr("%1: brings %2 of the clean answer back (%3).")
        .arg(place, shareText(matrix.normalised(layer, cell.column)), numbers);
}

QByteArray patchCsv(const PatchMatrix &matrix)
{
    QByteArray csv = "layer,column,token,measured,share\n";
    for (int layer = 0; layer < matrix.layers; ++layer)
        for (int column = 0; column < matrix.columns; ++column) {
            const QByteArray token =
                isOfHeads(matrix) ? QByteArray() : QByteArray::fromStdString(matrix.corrupted.pieces[static_cast<std::size_t>(column)]);
            csv += QByteArray::number(layer) + ',' + QByteArray::number(column) + ',' + csvField(token) + ',' +
                   QByteArray::number(matrix.at(layer, column), 'g', 9) + ',' +
                   (tells(matrix) ? QByteArray::number(matrix.normalised(layer, column), 'g', 9) : QByteArray()) + '\n';
        }
    return csv;
}

}  // namespace penfield
