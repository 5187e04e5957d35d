#include "app/cli/groups.h"

#include "backend/types/error.h"

#include <algorithm>
#include <map>

namespace penfield::cli {

namespace {

bool isMember(const Supernode &group, FeatureId feature)
{
    return std::any_of(group.members.begin(), group.members.end(), [&](const SupernodeMember &member) { return member.id == feature; });
}

std::string examples(const std::vector<Supernode> &groups)
{
    constexpr std::size_t kMost = 5;
    std::string names;
    for (std::size_t i = 0; i < std::min(kMost, groups.size()); ++i)
        names += (i > 0 ? ", " : "") + groups[i].label;
    return names;
}

}  // namespace

const Supernode &groupNamed(const std::vector<Supernode> &groups, const std::string &name)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Supernode &group) { return group.label == name; });
    if (found != groups.end())
        return *found;
    if (groups.empty())
        throw Error(PENFIELD_SENTENCE("The feature database has no groups, so there is no group \"%1\"."), {name});
    throw Error(PENFIELD_SENTENCE("The feature database has no group \"%1\". Some that it has: %2."), {name, examples(groups)});
}

float activationOf(const TraceSummary &trace, FeatureId feature, TokenPosition position)
{
    for (const FeatureActivation &active : trace.activations)
        if (active.id == feature && active.position == position)
            return active.activation;
    return 0;
}

TokenPosition strongestPosition(const TraceSummary &trace, const Supernode &group)
{
    std::map<TokenPosition, double> sums;
    for (const FeatureActivation &active : trace.activations)
        if (isMember(group, active.id))
            sums[active.position] += active.activation;
    const auto strongest = std::max_element(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return strongest == sums.end() ? TokenPosition() : strongest->first;
}

std::vector<Intervention> ablation(const TraceSummary &trace, const Supernode &group, TokenPosition position)
{
    std::vector<Intervention> touches;
    for (const SupernodeMember &member : group.members)
        if (activationOf(trace, member.id, position) != 0)
            touches.push_back({member.id, position, TouchKind::Set, 0});
    return touches;
}

std::vector<Intervention> swap(const TraceSummary &trace, const Supernode &out, TokenPosition position, const SwapIn &in)
{
    std::vector<Intervention> touches;
    for (const Intervention &touch : ablation(trace, out, position))
        if (!isMember(in.group, touch.unit.featureId()))
            touches.push_back(touch);
    for (const SupernodeMember &member : in.group.members) {
        const float raised = activationOf(in.trace, member.id, in.position);
        const float kept = isMember(out, member.id) ? 0 : activationOf(trace, member.id, position);
        if (raised != 0 || kept != activationOf(trace, member.id, position))
            touches.push_back({member.id, position, TouchKind::Set, static_cast<double>(kept) + raised});
    }
    return touches;
}

}  // namespace penfield::cli
