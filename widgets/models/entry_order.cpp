#include "widgets/models/entry_order.h"

#include <algorithm>
#include <utility>

namespace penfield {

std::pair<int, int> groupRun(const std::vector<InterventionEntry> &entries, int row)
{
    const auto groupAt = [&](int i) -> const QString & { return entries[static_cast<std::size_t>(i)].group; };
    int first = row, end = row + 1;
    if (groupAt(row).isEmpty())
        return {first, end};
    while (first > 0 && groupAt(first - 1) == groupAt(row))
        --first;
    while (end < static_cast<int>(entries.size()) && groupAt(end) == groupAt(row))
        ++end;
    return {first, end};
}

Reordered reorder(const std::vector<InterventionEntry> &entries, int row, bool wholeGroup, int target)
{
    const auto [groupFirst, groupEnd] = groupRun(entries, row);
    const bool stays = !entries[static_cast<std::size_t>(row)].group.isEmpty() && !wholeGroup;
    const int first = wholeGroup ? groupFirst : row, end = wholeGroup ? groupEnd : row + 1;
    target = std::clamp(target, 0, static_cast<int>(entries.size()));
    if (stays)
        target = std::clamp(target, groupFirst, groupEnd);
    else if (target < static_cast<int>(entries.size())) {
        const auto [otherFirst, otherEnd] = groupRun(entries, target);
        if (target > otherFirst)
            target = target > first ? otherEnd : otherFirst;
    }

    Reordered result{entries, first};
    const auto at = [&](int i) { return result.entries.begin() + i; };
    if (target < first) {
        std::rotate(at(target), at(first), at(end));
        result.row = target;
    } else if (target > end) {
        std::rotate(at(first), at(end), at(target));
        result.row = target - (end - first);
    }
    return result;
}

}  // namespace penfield
