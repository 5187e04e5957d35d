#pragma once
// The output panel's results in plain words.

#include "backend/types/intervention.h"

#include <QString>

namespace penfield {

/// "“Austin” is first with 99.8 %, then “Dallas” with 0.1 %."
QString distributionSentence(const TokenDistribution &distribution);

/// "“Austin” fell from 99.8 % to 21.7 %; “Tallahassee” is now first with 55.2 %."
QString outcomeSentence(const Outcome &outcome);

/// "The matched control leaves “Austin” at 98.9 %."; speaks of the token that was first before the touch.
QString controlSentence(const Outcome &control);

/// "2 units touched · KL 1.53 nats · entropy 0.02 → 1.10 nats"
QString outcomeFigures(const Outcome &outcome);
QString distributionFigures(const TokenDistribution &distribution);

}  // namespace penfield
