#pragma once

#include "backend/attribution/component_index.h"
#include "backend/attribution/component_measure.h"
#include "backend/attribution/products.h"
#include "backend/model/transformer.h"

#include <ATen/core/Tensor.h>

namespace penfield::attribution {

/// Two runs of equally long prompts, with patterns kept.
struct ComponentRuns {
    const model::Transformer &transformer;
    const model::Trace &prompt, &counterfactual;
};

/// The first position at which the two prompts differ: before it nothing can. Throws Error for prompts of different lengths or that
/// are the same.
std::int64_t firstDifference(const ComponentRuns &runs);

/// [readers, writers] on the CPU, by ComponentIndex: the score of every edge, zero where there is none.
at::Tensor componentScores(const ComponentRuns &runs, const ComponentMeasure &measure, const ComponentOptions &options, Products &products);

}  // namespace penfield::attribution
