#pragma once
// What reading back shows, in words: silent no-ops are the most frequent disappointment of whoever touches models.

#include "backend/intervention/touches.h"
#include "backend/types/intervention.h"

#include <vector>

namespace penfield::intervention {

/// Adds to outcome.notes what its readback (one entry per touch, in the order of `sites`) says about each intervention. `answerMoved`:
/// the logits differ from the intact run's.
void appendTouchNotes(Outcome &outcome, const std::vector<Site> &sites, bool answerMoved);

}  // namespace penfield::intervention
