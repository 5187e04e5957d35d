#pragma once

#include "backend/model/trace.h"
#include "backend/types/intervention.h"
#include "backend/types/note.h"

#include <cstdint>
#include <vector>

namespace penfield::intervention {

/// Positions of the prompt, inclusive; empty when last < first.
struct PositionRange {
    std::int64_t first = 0, last = -1;
};

/// Which positions of the prompt a touch is for. What lies after the prompt becomes a note when some of it does not or generated tokens
/// are meant too, else a sentence is thrown.
PositionRange rangeOf(const Intervention &intervention, const model::Trace &trace, std::vector<Note> &notes);

/// Does it act on generated tokens, the first of which has the position `next`?
bool actsOnGenerated(const Intervention &intervention, std::int64_t next);

}  // namespace penfield::intervention
