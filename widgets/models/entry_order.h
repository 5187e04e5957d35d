#pragma once
// The order of the interventions list: rows of a group stand together and stay together.

#include "widgets/models/intervention_entry.h"

#include <vector>

namespace penfield {

struct Reordered {
    std::vector<InterventionEntry> entries;
    int row = 0;  ///< where the first moved row stands now
};

/// Puts `row`, or the whole group it is in, before the row `target` (the number of rows: at the end). A row of a group stays within its
/// group; whatever would land within another group lands beside it, on the side it came from going on.
Reordered reorder(const std::vector<InterventionEntry> &entries, int row, bool wholeGroup, int target);

/// The first row of the run of rows that `row`'s group has around it, and the row after its last; `row` alone without a group.
std::pair<int, int> groupRun(const std::vector<InterventionEntry> &entries, int row);

}  // namespace penfield
