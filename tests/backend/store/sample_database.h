#pragma once
// Feature databases for tests.

#include "backend/store/feature_database.h"
#include "backend/store/feature_database_writer.h"

#include <string>
#include <vector>

namespace penfield {

FeatureId featureId(int layer, int feature);

/// A card with every field set, different for every feature.
FeatureCard sampleCard(int layer, int feature);

inline constexpr int kSampleFeatures = 10;

/// `features` cards in two layers, labels such as "city of Texas 3", two supernodes and some metadata.
void writeSampleDatabase(const std::string &path, int features);

/// Everything that can be read from a database, as text: two databases are the same when their dumps are.
std::string dumpOf(const FeatureDatabase &database, int features);

}  // namespace penfield
