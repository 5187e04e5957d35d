#pragma once
// What units hold in a run: the scalar of a feature, a neuron or a direction; the vector of a head, a token or an error.

#include "backend/intervention/subject.h"
#include "backend/types/unit.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace penfield::intervention {

/// Has a scalar of its own; the others' is a multiple of the vector that they hold.
bool hasScalar(UnitKind kind);

/// Of a feature in one layer's list; 0: not active there.
float activationAt(const dictionary::SparseActivations &list, std::int32_t position, std::int32_t feature);

/// Values of a tensor as numbers.
std::vector<float> listOf(const at::Tensor &values);

/// x·v / v·v of each row of x [n, width].
at::Tensor coordinates(const at::Tensor &x, const Direction &direction);

/// The direction's vector on `like`'s device, [width].
at::Tensor vectorOf(const Direction &direction, const at::Tensor &like);

/// What a token gives to layer 0's input, [1, d_model].
at::Tensor embeddingOf(TokenId token, const Subject &subject);

/// z [n, n_heads·d_head] with all heads but one zeroed.
at::Tensor onlyHead(const model::ModelSpec &spec, const at::Tensor &z, std::int32_t head);

/// The scalar at every position of a run, [P].
std::vector<float> scalarsIn(const Baseline &run, const Unit &unit, const Subject &subject);

/// The vector at every position of a run, [P, width at the unit's place].
at::Tensor vectorsIn(const Baseline &run, const Unit &unit, const Subject &subject);

}  // namespace penfield::intervention
