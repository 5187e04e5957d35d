#pragma once
// What a touch did not do, in words: the field's most frequent complaint is a touch that silently did nothing.

#include "backend/types/intervention.h"

#include <QStringList>

namespace penfield {

/// "L0 · 493 was not active at “Dallas”." · "The touch of … had no effect." · "Position 12 is outside the prompt." One sentence a unit
/// and position; at most three, then how many more. Empty: everything did what was asked.
QStringList outcomeRemarks(const Outcome &outcome);

}  // namespace penfield
