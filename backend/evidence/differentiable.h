#pragma once

#include "backend/model/transformer.h"

namespace penfield::evidence {

/// The same model over the same memory, whose weights automatic differentiation may keep: what was loaded in inference mode may not be.
/// Costs no memory; `transformer` must outlive it. Make and use it with inference mode off.
model::Transformer differentiable(const model::Transformer &transformer);

/// The same of a run: its rotary tables are multiplied with what has a gradient. Everything else of it is only added to, or put beside.
model::Trace differentiable(const model::Trace &trace);

}  // namespace penfield::evidence
