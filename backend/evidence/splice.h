#pragma once
// The model run on what its dictionary reconstructs: at every layer that has one, the output is replaced while the prompt runs.

#include "backend/evidence/condition_runner.h"

#include <cstdint>

namespace penfield::evidence {

enum class SplicedError {
    Zero,       ///< reconstruction alone
    Resampled,  ///< with another prompt's intact error
    Random,     ///< the true output less a random vector as long as the error: as much is missing, but nothing in particular
    NoOutput,   ///< the output is zero: what is recovered is measured against it
};

/// A dictionary is open, and its layers write to themselves alone.
bool canSplice(const ConditionRunner &runner);

Answers spliced(ConditionRunner &runner, SplicedError error, std::uint64_t seed, JobContext &job);

/// Σ‖error‖² / Σ‖output − its mean‖² over all layers with a dictionary and all positions but the first.
double unexplainedVariance(ConditionRunner &runner);

}  // namespace penfield::evidence
