#pragma once

#include "backend/types/feature_card.h"

#include <string>
#include <vector>

namespace penfield::cli {

std::string cardText(const FeatureCard &card, const std::vector<Supernode> &groups);
std::string cardJson(const FeatureCard &card, const std::vector<Supernode> &groups);

}  // namespace penfield::cli
