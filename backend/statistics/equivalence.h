#pragma once
// The positive claim "as good as equal", which a test that does not reject can never make: two one-sided tests (Schuirmann 1987).

#include "backend/statistics/bootstrap.h"

#include <span>

namespace penfield::statistics {

struct Tost {
    double difference = 0;      ///< mean of a − b
    double margin = 0;          ///< half width of the zone that counts as equal
    Interval interval;          ///< 90 %: two one-sided tests at 5 %
    double p = 1;               ///< the larger of the two one-sided p (Student's t on the paired differences); small: equivalent
    bool isEquivalent = false;  ///< the interval lies inside ±margin
};

/// On paired columns, by Student's t; rows are taken as independent.
Tost pairedTost(std::span<const double> a, std::span<const double> b, double margin, double alpha = 0.05);

/// The same question with prompts inside templates: isEquivalent when the 1 − 2·alpha cluster interval of the difference of means lies
/// inside ±margin; p stays Student's t on the differences of the templates' means.
Tost clusterTost(const Clusters &clusters, std::span<const double> a, std::span<const double> b, double margin, double alpha = 0.05,
                 std::uint64_t seed = 1);

}  // namespace penfield::statistics
