#pragma once

#include <vector>

#include "backend/training/concept_matching.h"
#include "backend/training/entity_groups.h"
#include "backend/types/feature_card.h"

namespace penfield::training {

// Least share of activation mass for membership. Where an entity is named, layer 0 alone reads it; the later layers carry
// it to the answer.
inline constexpr double kLeastShare = 0.25;

// One supernode an entity ("Texas", kind "state" or "country") with the layer-0 features through which the model reads
// it, and one ("Texas, later layers", kind "state-late" or "country-late") with those that carry it on.
std::vector<Supernode> entitySupernodes(const AnnotatedDocuments &data, const World &world);

// The layer-0 groups alone, by entity.
EntityGroups readingGroups(const AnnotatedDocuments &data, const World &world);

}  // namespace penfield::training
