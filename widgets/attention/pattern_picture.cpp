#include "widgets/attention/pattern_picture.h"

#include "widgets/common/csv_text.h"
#include "widgets/models/feature_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace penfield {
namespace {
struct PatternWords {
    Q_DECLARE_TR_FUNCTIONS(AttentionPanel)
};
}  // namespace

HeatmapData patternPicture(const AttentionLayer &layer, int head)
{
    HeatmapData data;
    data.rows = data.columns = layer.positions();
    data.unit = PatternWords::tr("attention weight");
    data.largest = 1;
    data.square = true;
    for (const double weight : {0.0, 0.01, 0.1, 0.25, 0.5, 1.0})
        data.scaleTicks.push_back({std::sqrt(weight), QLocale().toString(weight)});
    for (const std::string &piece : layer.prompt.pieces)
        data.rowLabels.push_back(readableToken(piece));
    data.columnLabels = data.rowLabels;
    data.values.assign(static_cast<std::size_t>(data.rows) * static_cast<std::size_t>(data.columns), std::numeric_limits<float>::quiet_NaN());
    for (int query = 0; query < data.rows; ++query)
        for (int key = 0; key <= query; ++key)
            data.values[static_cast<std::size_t>(query) * static_cast<std::size_t>(data.columns) + static_cast<std::size_t>(key)] =
                std::sqrt(layer.weight(head, query, key));
    return data;
}

QByteArray patternCsv(const AttentionLayer &layer, int head)
{
    const auto piece = [&](int i) { return QByteArray::fromStdString(layer.prompt.pieces[static_cast<std::size_t>(i)]); };
    QByteArray csv = "query,token";
    for (int key = 0; key < layer.positions(); ++key)
        csv += ',' + csvField(QByteArray::number(key) + ':' + piece(key));
    csv += "\r\n";
    for (int query = 0; query < layer.positions(); ++query) {
        csv += QByteArray::number(query) + ',' + csvField(piece(query));
        for (int key = 0; key < layer.positions(); ++key)
            csv += ',' + QByteArray::number(static_cast<double>(layer.weight(head, query, key)), 'g', 9);
        csv += "\r\n";
    }
    return csv;
}

}  // namespace penfield
