#include "widgets/lens/lens_words.h"

#include "widgets/common/numbers.h"
#include "widgets/models/feature_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace penfield {
namespace {

struct LensWords {
    Q_DECLARE_TR_FUNCTIONS(LensPanel)
};

QString placeName(const LensRow &row)
{
    switch (row.place) {
    case LensPlace::Embedding: return LensWords::tr("Embedding");
    case LensPlace::Middle: return LensWords::tr("Layer %1 · attention").arg(row.layer.value);
    case LensPlace::After: return LensWords::tr("Layer %1").arg(row.layer.value);
    }
    return {};
}

}  // namespace

QString lensMethod()
{
    return LensWords::tr("Each row through the model's final norm, with the row's own statistics, and the unembedding");
}

QString lensRowName(const LogitLens &lens, int row)
{
    const LensRow &own = lens.rows[static_cast<std::size_t>(row)];
    const bool isAnswer = static_cast<std::size_t>(row) + 1 == lens.rows.size() && own.place == LensPlace::After;
    return isAnswer ? LensWords::tr("Layer %1 · answer").arg(own.layer.value) : placeName(own);
}

QString lensUnit(LensMeasure measure, const WatchedToken *watched)
{
    const QString token = watched ? readableToken(watched->text) : QString();
    switch (measure) {
    case LensMeasure::TopProbability: return LensWords::tr("probability of the top token");
    case LensMeasure::WatchedProbability: return LensWords::tr("probability of “%1”").arg(token);
    case LensMeasure::WatchedRank: return LensWords::tr("rank of “%1”").arg(token);
    case LensMeasure::KlToAnswer: return LensWords::tr("KL to the answer, nats");
    case LensMeasure::Entropy: return LensWords::tr("entropy, nats");
    }
    return {};
}

QString lensSentence(const LogitLens &lens, const WatchedToken *watched, int row, int position)
{
    QStringList tokens;
    for (int n = 0; n < lens.topTokens; ++n) {
        const std::size_t at = lens.topCell(row, position, n);
        tokens << LensWords::tr("%1 %2", "a token and its probability")
                      .arg(readableToken(lens.texts.at(lens.top[at])), percentText(static_cast<double>(lens.topProbability[at])));
    }
    const std::size_t cell = lens.cell(row, position);
    QStringList parts;
    parts << LensWords::tr("%1 at %2: %3")
                 .arg(placeName(lens.rows[static_cast<std::size_t>(row)]), readablePosition(lens.prompt, TokenPosition(position)),
                      tokens.join(LensWords::tr(", ", "between tokens")));
    if (watched)
        parts << LensWords::tr("“%1”: rank %2, %3")
                     .arg(readableToken(watched->text), QLocale().toString(watched->rank[cell] + 1), percentText(static_cast<double>(watched->probability[cell])));
    parts << LensWords::tr("KL to the answer %1 nats").arg(quantityText(static_cast<double>(lens.klToFinal[cell])));
    parts << LensWords::tr("entropy %1 nats").arg(quantityText(static_cast<double>(lens.entropy[cell])));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace penfield
