#include "backend/training/entity_supernodes.h"

#include <algorithm>

namespace penfield::training {

EntityGroups readingGroups(const AnnotatedDocuments &data, const World &world)
{
    return entityGroups(data.active[0], data.activations, data.documents, world.entities().size(), kLeastShare);
}

std::vector<Supernode> entitySupernodes(const AnnotatedDocuments &data, const World &world)
{
    std::vector<Supernode> reading, late;
    for (const Entity &entity : world.entities()) {
        const std::string kind = entity.kind == EntityKind::State ? "state" : "country";
        reading.push_back({entity.name, kind, {}});
        late.push_back({entity.name + ", later layers", kind + "-late", {}});
    }
    for (std::size_t l = 0; l < data.active.size(); ++l) {
        const EntityGroups groups = entityGroups(data.active[l], data.activations, data.documents, world.entities().size(), kLeastShare);
        for (std::size_t e = 0; e < groups.size(); ++e) {
            for (const GroupMember &member : groups[e]) {
                const FeatureId id{LayerIndex(static_cast<std::int64_t>(l)), FeatureIndex(member.feature)};
                (l == 0 ? reading : late)[e].members.push_back({id, member.share});
            }
        }
    }
    for (Supernode &supernode : late) {
        std::stable_sort(supernode.members.begin(), supernode.members.end(),
                         [](const SupernodeMember &a, const SupernodeMember &b) { return a.score > b.score; });
    }
    reading.insert(reading.end(), late.begin(), late.end());
    return reading;
}

}  // namespace penfield::training
