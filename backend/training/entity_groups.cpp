#include "backend/training/entity_groups.h"

#include <algorithm>

namespace penfield::training {

EntityGroups entityGroups(const LayerActivations &active, const Activations &activations, std::span<const Document> documents,
                          std::size_t entities, double leastShare)
{
    EntityGroups groups(entities);
    for (std::size_t feature = 0; feature < active.size(); ++feature) {
        std::vector<double> mass(entities, 0.0);
        double total = 0.0;
        for (const ActiveToken &at : active[feature]) {
            const auto token = static_cast<std::size_t>(at.token);
            const int entity = documents[static_cast<std::size_t>(activations.document[token])].entity;
            if (entity < 0)
                continue;
            mass[static_cast<std::size_t>(entity)] += at.value;
            total += at.value;
        }
        if (total <= 0.0)
            continue;
        for (std::size_t e = 0; e < entities; ++e) {
            if (mass[e] >= leastShare * total)
                groups[e].push_back({static_cast<std::int32_t>(feature), mass[e] / total});
        }
    }
    for (auto &group : groups) {
        std::sort(group.begin(), group.end(), [](const GroupMember &a, const GroupMember &b) { return a.share > b.share; });
    }
    return groups;
}

}  // namespace penfield::training
