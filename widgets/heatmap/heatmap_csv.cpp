#include "widgets/heatmap/heatmap_csv.h"

#include "widgets/common/csv_text.h"

namespace penfield {

QByteArray heatmapCsv(const FeatureTokenMatrix &matrix, const Prompt &prompt)
{
    QByteArray csv = "layer,feature,label";
    for (std::size_t i = 0; i < prompt.pieces.size(); ++i)
        csv += ',' + csvField(QByteArray::number(static_cast<qulonglong>(i)) + ':' + QByteArray::fromStdString(prompt.pieces[i]));
    csv += "\r\n";
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        const FeatureRow &feature = matrix.rows[row];
        csv += QByteArray::number(feature.id.layer.value) + ',' + QByteArray::number(feature.id.feature.value) + ',' + csvField(feature.title.toUtf8());
        for (int column = 0; column < matrix.columns; ++column)
            csv += ',' + QByteArray::number(static_cast<double>(matrix.at(static_cast<int>(row), column)), 'g', 9);
        csv += "\r\n";
    }
    return csv;
}

}  // namespace penfield
