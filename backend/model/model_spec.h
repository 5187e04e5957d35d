#pragma once
// The decoder's room calls its spec by a short name.

#include "backend/types/model_spec.h"

namespace penfield::model {

using penfield::Activation;
using penfield::LayerAttention;
using penfield::ModelSpec;
using penfield::NormKind;
using penfield::PositionKind;
using penfield::RotaryScaling;
using penfield::RotarySpec;

}  // namespace penfield::model
