#pragma once
// What the quick check beside a touch found, in plain words.

#include "backend/types/touch_check.h"
#include "widgets/common/labels.h"

#include <QString>

namespace penfield {

/// "It does more than all 12 units like it." · "5 of 12 units like it do as much." · "Cannot tell …"
QString controlVerdict(const TouchCheck &check);

/// "Cut to zero −2.1 · to the mean −1.9 · resampled +0.3 nats"; and whether that is one story. Empty when there is one cut only.
QString cutsText(const TouchCheck &check);
QString cutsWarning(const TouchCheck &check);  ///< empty: they agree

/// "Its twin Austin writes almost the same (cosine 0.93): it may be this one or that one."
QString twinWarning(const Twin &twin, const Labels &labels);

}  // namespace penfield
