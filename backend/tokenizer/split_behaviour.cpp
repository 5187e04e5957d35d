#include "backend/tokenizer/split_behaviour.h"

#include <algorithm>

namespace penfield {

namespace {

/// Joins each stretch to the one before where `joins(match, match of the one before)`. Before the first one stands a gap.
template <class Joins>
std::vector<Stretch> joined(const std::vector<Stretch> &stretches, Joins joins)
{
    std::vector<Stretch> result;
    bool previous = false;
    for (const Stretch &stretch : stretches) {
        if (!result.empty() && joins(stretch.match, previous)) {
            result.back().begin = std::min(result.back().begin, stretch.begin);
            result.back().end = std::max(result.back().end, stretch.end);
        } else {
            result.push_back(stretch);
        }
        previous = stretch.match;
    }
    return result;
}

}  // namespace

std::optional<SplitBehaviour> splitBehaviourOf(std::string_view name)
{
    if (name == "Isolated")
        return SplitBehaviour::Isolated;
    if (name == "Removed")
        return SplitBehaviour::Removed;
    if (name == "MergedWithPrevious")
        return SplitBehaviour::MergedWithPrevious;
    if (name == "MergedWithNext")
        return SplitBehaviour::MergedWithNext;
    if (name == "Contiguous")
        return SplitBehaviour::Contiguous;
    return std::nullopt;
}

std::vector<Stretch> arranged(std::vector<Stretch> stretches, SplitBehaviour behaviour)
{
    const auto matchAfterGap = [](bool match, bool previous) { return match && !previous; };
    switch (behaviour) {
    case SplitBehaviour::Isolated: break;
    case SplitBehaviour::Removed: std::erase_if(stretches, [](const Stretch &s) { return s.match; }); break;
    case SplitBehaviour::Contiguous: return joined(stretches, [](bool match, bool previous) { return match == previous; });
    case SplitBehaviour::MergedWithPrevious: return joined(stretches, matchAfterGap);
    case SplitBehaviour::MergedWithNext:
        std::reverse(stretches.begin(), stretches.end());
        stretches = joined(stretches, matchAfterGap);
        std::reverse(stretches.begin(), stretches.end());
        break;
    }
    return stretches;
}

}  // namespace penfield
