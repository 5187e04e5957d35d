#pragma once
// Evidence in words, in the user's language.

#include "backend/types/claim.h"
#include "backend/types/verdict.h"
#include "widgets/common/theme.h"

#include <QString>
#include <QStringList>

namespace penfield {

QString noteText(const Note &note);

/// A number and its % stay on one line.
QString keepUnits(QString text);

QString markText(Mark mark);
QColor markColour(Mark mark, const Theme &theme);

/// A check by the question it answers: "Would any other unit like this do the same?"
QString checkName(int check);

/// "61 % [52, 69]", or "0.98 [0.90, 1.00]"; never to be broken.
QString measureText(const Measure &measure);

QString scoreText(ScoreKind score);
QString ablationText(AblationValue ablation);
QString directionText(EffectDirection direction);
QString articleText(Article article);

/// "L2 · 17 at {city}", "head 3 of L1 at the last token".
QString unitText(const ClaimedUnit &claimed);
QString unitsText(const Claim &claim);

/// The domain on one line; and what testing cost.
QString domainText(const Verdict &verdict);
QString costText(const Verdict &verdict);

/// What the check's picture shows, for those who do not see it. Empty where there is none.
QString pictureText(const CheckResult &check);

/// "You said 50 % of the score; measured: 61 %.": prediction against what was measured.
QString predictionText(double expected, double measured);

}  // namespace penfield
