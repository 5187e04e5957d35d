#include "widgets/lens/lens_csv.h"

#include "widgets/common/csv_text.h"

namespace penfield {
namespace {

QByteArray number(float value)
{
    return QByteArray::number(static_cast<double>(value), 'g', 9);
}

QByteArray field(const std::string &text)
{
    return csvField(QByteArray::fromStdString(text));
}

const char *placeName(LensPlace place)
{
    switch (place) {
    case LensPlace::Embedding: return "hook_resid_pre";
    case LensPlace::Middle: return "hook_resid_mid";
    case LensPlace::After: return "hook_resid_post";
    }
    return "";
}

QByteArray header(const LogitLens &lens)
{
    QByteArray line = "place,layer,position,token,entropy,kl_to_answer";
    for (int n = 1; n <= lens.topTokens; ++n)
        line += ",token_" + QByteArray::number(n) + ",probability_" + QByteArray::number(n);
    for (const WatchedToken &watched : lens.watched)
        line += ',' + field("probability of " + watched.text) + ',' + field("rank of " + watched.text);
    return line + "\r\n";
}

QByteArray cellLine(const LogitLens &lens, int row, int position)
{
    const LensRow &place = lens.rows[static_cast<std::size_t>(row)];
    const std::size_t cell = lens.cell(row, position);
    QByteArray line = placeName(place.place);
    line += ',' + QByteArray::number(place.place == LensPlace::Embedding ? 0 : place.layer.value) + ',' + QByteArray::number(position) + ','
            + field(lens.prompt.pieces[static_cast<std::size_t>(position)]) + ',' + number(lens.entropy[cell]) + ',' + number(lens.klToFinal[cell]);
    for (int n = 0; n < lens.topTokens; ++n) {
        const std::size_t at = lens.topCell(row, position, n);
        line += ',' + field(lens.texts.at(lens.top[at])) + ',' + number(lens.topProbability[at]);
    }
    for (const WatchedToken &watched : lens.watched)
        line += ',' + number(watched.probability[cell]) + ',' + QByteArray::number(watched.rank[cell] + 1);
    return line + "\r\n";
}

}  // namespace

QByteArray lensCsv(const LogitLens &lens)
{
    QByteArray csv = header(lens);
    for (int row = 0; row < static_cast<int>(lens.rows.size()); ++row)
        for (int position = 0; position < lens.positions(); ++position)
            csv += cellLine(lens, row, position);
    return csv;
}

}  // namespace penfield
