#pragma once

#include <span>
#include <vector>

#include "backend/training/document.h"
#include "backend/training/feature_activations.h"

namespace penfield::training {

struct GroupMember {
    std::int32_t feature;
    double share;  // of the feature's activation mass over fact documents, what falls on documents about the entity
};

// The features of one layer that carry an entity, strongest share first; one group per entity of the world.
using EntityGroups = std::vector<std::vector<GroupMember>>;

// The recipe's measure: a feature belongs to an entity when at least `leastShare` of its activation mass, over documents
// that are about a state or a country, falls on documents about that entity.
EntityGroups entityGroups(const LayerActivations &active, const Activations &activations, std::span<const Document> documents,
                          std::size_t entities, double leastShare);

}  // namespace penfield::training
