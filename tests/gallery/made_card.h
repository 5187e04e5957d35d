#pragma once

#include "backend/types/feature_card.h"

namespace penfield::gallery {

/// The card of a feature that fires on Texan places.
FeatureCard texasCard(FeatureId id);

/// A card whose every text is too long for any panel.
FeatureCard wordyCard(FeatureId id);

}  // namespace penfield::gallery
