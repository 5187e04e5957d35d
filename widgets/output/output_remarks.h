#pragma once
// What a touch did not do, in words: the field's most frequent complaint is a touch that silently did nothing.

#include "backend/types/intervention.h"

#include <QStringList>

namespace penfield {

/// The outcome's notes in the window's language, units called as the window calls them; at most three, then how many more. Empty:
/// everything did what was asked.
QStringList outcomeRemarks(const Outcome &outcome);

}  // namespace penfield
