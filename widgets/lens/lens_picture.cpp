#include "widgets/lens/lens_picture.h"

#include "widgets/common/numbers.h"
#include "widgets/lens/lens_words.h"
#include "widgets/models/feature_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

/// Ranks are shown by their logarithm: 1 has the full colour, the largest rank of the picture none.
double rankStrength(int rank, int largest)
{
    return largest > 0 ? 1 - std::log(1.0 + rank) / std::log(1.0 + largest) : 1;
}

std::vector<ScaleTick> rankTicks(int largest)
{
    std::vector<ScaleTick> ticks;
    for (qint64 rank = 1; rank <= largest + 1; rank *= 10)
        ticks.insert(ticks.begin(), {rankStrength(static_cast<int>(rank - 1), largest), QLocale().toString(rank)});
    return ticks;
}

int largestRank(const WatchedToken &watched)
{
    return watched.rank.empty() ? 0 : *std::max_element(watched.rank.begin(), watched.rank.end());
}

/// The numbers of the view, in the lens's order.
std::vector<float> valuesOf(const LogitLens &lens, LensMeasure measure, const WatchedToken *watched)
{
    switch (measure) {
    case LensMeasure::TopProbability: {
        std::vector<float> values;
        for (std::size_t i = 0; i < lens.topProbability.size(); i += static_cast<std::size_t>(lens.topTokens))
            values.push_back(lens.topProbability[i]);
        return values;
    }
    case LensMeasure::WatchedProbability:
        return watched->probability;
    case LensMeasure::WatchedRank: {
        const int largest = largestRank(*watched);
        std::vector<float> values;
        for (const std::int32_t rank : watched->rank)
            values.push_back(static_cast<float>(rankStrength(rank, largest)));
        return values;
    }
    case LensMeasure::KlToAnswer:
        return lens.klToFinal;
    case LensMeasure::Entropy:
        return lens.entropy;
    }
    return {};
}

QString textOf(const LogitLens &lens, LensMeasure measure, const WatchedToken *watched, int row, int position)
{
    const std::size_t cell = lens.cell(row, position);
    if (measure == LensMeasure::WatchedProbability)
        return percentText(static_cast<double>(watched->probability[cell]));
    if (measure == LensMeasure::WatchedRank)
        return QLocale().toString(watched->rank[cell] + 1);
    return readableToken(lens.texts.at(lens.top[lens.topCell(row, position, 0)]));
}

/// The token's probability; below a number about the watched token, what the cell would answer.
QString detailOf(const LogitLens &lens, LensMeasure measure, const WatchedToken *watched, int row, int position)
{
    switch (measure) {
    case LensMeasure::TopProbability: return percentText(static_cast<double>(lens.topProbability[lens.topCell(row, position, 0)]));
    case LensMeasure::WatchedProbability: return QLocale().toString(watched->rank[lens.cell(row, position)] + 1) + QLatin1Char('.');
    case LensMeasure::WatchedRank: return percentText(static_cast<double>(watched->probability[lens.cell(row, position)]));
    case LensMeasure::KlToAnswer: return quantityText(static_cast<double>(lens.klToFinal[lens.cell(row, position)]));
    case LensMeasure::Entropy: return quantityText(static_cast<double>(lens.entropy[lens.cell(row, position)]));
    }
    return {};
}

bool isProbability(LensMeasure measure)
{
    return measure == LensMeasure::TopProbability || measure == LensMeasure::WatchedProbability;
}

}  // namespace

bool isAboutWatched(LensMeasure measure)
{
    return measure == LensMeasure::WatchedProbability || measure == LensMeasure::WatchedRank;
}

namespace {
auto placeOf(const LogitLens &lens, TokenId token)
{
    return std::find_if(lens.watched.begin(), lens.watched.end(), [&](const WatchedToken &w) { return w.token == token; });
}
}  // namespace

bool watches(const LogitLens &lens, TokenId token)
{
    return placeOf(lens, token) != lens.watched.end();
}

const WatchedToken *watchedIn(const LogitLens &lens, TokenId token)
{
    const auto found = placeOf(lens, token);
    return found != lens.watched.end() ? &*found : lens.watched.empty() ? nullptr : &lens.watched.front();
}

int flippedRow(const LogitLens &lens, int row)
{
    return row < 0 ? row : static_cast<int>(lens.rows.size()) - 1 - row;
}

HeatmapData lensPicture(const LogitLens &lens, const LensView &view)
{
    HeatmapData data;
    const WatchedToken *watched = watchedIn(lens, view.watched);
    const LensMeasure measure = isAboutWatched(view.measure) && !watched ? LensMeasure::TopProbability : view.measure;
    data.rows = static_cast<int>(lens.rows.size());
    data.columns = lens.positions();
    data.unit = lensUnit(measure, watched);
    const std::vector<float> values = valuesOf(lens, measure, watched);
    for (int shown = 0; shown < data.rows; ++shown) {
        const int row = flippedRow(lens, shown);
        const auto start = values.begin() + static_cast<std::ptrdiff_t>(lens.cell(row, 0));
        data.values.insert(data.values.end(), start, start + data.columns);
        data.rowLabels.push_back(lensRowName(lens, row));
        for (int position = 0; view.texts && position < data.columns; ++position)
            data.cellTexts.push_back(textOf(lens, measure, watched, row, position));
        for (int position = 0; view.texts && position < data.columns; ++position)
            data.cellDetails.push_back(detailOf(lens, measure, watched, row, position));
    }
    for (const std::string &piece : lens.prompt.pieces)
        data.columnLabels.push_back(readableToken(piece));
    data.largest = isProbability(measure) || measure == LensMeasure::WatchedRank
                       ? 1
                       : static_cast<double>(values.empty() ? 0 : *std::max_element(values.begin(), values.end()));
    if (measure == LensMeasure::WatchedRank)
        data.scaleTicks = rankTicks(largestRank(*watched));
    return data;
}

}  // namespace penfield
