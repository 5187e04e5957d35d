#include "backend/intervention/position_range.h"

#include "backend/types/error.h"
#include "backend/types/unit_name.h"

#include <algorithm>
#include <string>

namespace penfield::intervention {

namespace {

PositionRange everyPosition(const Intervention &i, const model::Trace &trace, std::vector<Note> &notes)
{
    const PositionRange all{trace.zero_positions, trace.positions() - 1};
    if (all.last < all.first)
        notes.push_back(
            {PENFIELD_SENTENCE("The prompt has only its beginning-of-sequence token, at which %1 is left alone."), {unitName(i.unit)}});
    return all;
}

}  // namespace

PositionRange rangeOf(const Intervention &i, const model::Trace &trace, std::vector<Note> &notes)
{
    if (!i.position.isValid())
        return everyPosition(i, trace, notes);
    const std::int64_t end = trace.positions() - 1, first = i.position.value;
    const std::int64_t last = i.openEnded ? end : i.lastPosition.isValid() ? i.lastPosition.value : first;
    if (first > end && !i.openEnded)
        throw Error(PENFIELD_SENTENCE("There is no position %1 in this prompt: its positions are 0 to %2."),
                    {std::to_string(first), std::to_string(end)});
    if (first > end)
        notes.push_back({PENFIELD_SENTENCE("Position %1 lies after the prompt: %2 is touched in generated tokens only."),
                         {std::to_string(first), unitName(i.unit)}});
    else if (last < first)
        throw Error(PENFIELD_SENTENCE("The range of positions from %1 to %2 is empty: its end lies before its beginning."),
                    {std::to_string(first), std::to_string(last)});
    else if (last > end)
        notes.push_back({PENFIELD_SENTENCE("Position %1 lies after the prompt: %2 is touched up to position %3."),
                         {std::to_string(last), unitName(i.unit), std::to_string(end)}});
    return {first, std::min(last, end)};
}

bool actsOnGenerated(const Intervention &i, std::int64_t next)
{
    return !i.position.isValid() || (i.openEnded && i.position.value <= next);
}

}  // namespace penfield::intervention
