#pragma once
// What the logit lens says in words.

#include "backend/types/logit_lens.h"
#include "widgets/lens/lens_picture.h"

#include <QString>

namespace penfield {

QString lensMethod();                                    ///< how the rows are read
QString lensRowName(const LogitLens &lens, int row);     ///< "Layer 3", "Layer 3 · attention", "Embedding", "Layer 5 · answer"
QString lensUnit(LensMeasure measure, const WatchedToken *watched);

/// "Layer 3 at “Dallas” (position 4): Austin 43.0 %, … · entropy 1.20 nats · KL to the answer 0.300 nats · “Austin” is 1st, 43.0 %"
QString lensSentence(const LogitLens &lens, const WatchedToken *watched, int row, int position);

}  // namespace penfield
