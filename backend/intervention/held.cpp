#include "backend/intervention/held.h"

#include "backend/model/index_tensor.h"
#include "backend/model/mlp.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/full.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>

namespace penfield::intervention {

namespace {

const model::LayerTrace &layerOf(const Baseline &run, const Unit &unit)
{
    return run.trace.layers[unit.layer.index()];
}

std::vector<float> neuronIn(const Baseline &run, const Unit &unit, const Subject &subject)
{
    const at::Tensor x = layerOf(run, unit).mlp_in;
    const at::Tensor same = at::full({x.size(0)}, unit.index, at::TensorOptions(at::kLong).device(x.device()));
    return listOf(model::mlpHiddenAt(subject.spec(), subject.weights(unit.layer.value), x, same));
}

std::vector<float> featureIn(const Baseline &run, const Unit &unit, const Subject &subject)
{
    if (subject.dictionary->layer(unit.layer.value).neurons())  // lists have only some of them
        return neuronIn(run, unit, subject);
    const dictionary::SparseActivations &list = run.activations[unit.layer.index()];
    std::vector<float> values(static_cast<std::size_t>(run.trace.positions()), 0.0f);
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list.feature[i] == unit.index)
            values[static_cast<std::size_t>(list.position[i])] = list.value[i];
    return values;
}

at::Tensor embeddingsOf(const std::vector<TokenId> &tokens, const Subject &subject)
{
    std::vector<std::int64_t> ids;
    for (const TokenId token : tokens)
        ids.push_back(token.value);
    const model::Weights &weights = subject.transformer.weights();
    return model::embedded(subject.spec(), weights, model::indexTensor(ids, weights.W_E.device()));
}

}  // namespace

bool hasScalar(UnitKind kind)
{
    return kind == UnitKind::Feature || kind == UnitKind::Neuron || kind == UnitKind::Direction;
}

float activationAt(const dictionary::SparseActivations &list, std::int32_t position, std::int32_t feature)
{
    const auto [first, last] = std::equal_range(list.position.begin(), list.position.end(), position);
    const auto begin = list.feature.begin() + (first - list.position.begin()), end = list.feature.begin() + (last - list.position.begin());
    const auto found = std::lower_bound(begin, end, feature);
    return found != end && *found == feature ? list.value[static_cast<std::size_t>(found - list.feature.begin())] : 0.0f;
}

std::vector<float> listOf(const at::Tensor &values)
{
    const at::Tensor list = values.to(at::kCPU).contiguous();
    return {list.data_ptr<float>(), list.data_ptr<float>() + list.numel()};
}

at::Tensor vectorOf(const Direction &direction, const at::Tensor &like)
{
    return at::tensor(at::ArrayRef<float>(direction.vector), at::kFloat).to(like.device());
}

at::Tensor coordinates(const at::Tensor &x, const Direction &direction)
{
    const at::Tensor v = vectorOf(direction, x).to(at::kDouble);
    return x.to(at::kDouble).matmul(v).div_(v.square().sum()).to(at::kFloat);
}

at::Tensor embeddingOf(TokenId token, const Subject &subject)
{
    return embeddingsOf({token}, subject);
}

at::Tensor onlyHead(const model::ModelSpec &spec, const at::Tensor &z, std::int32_t head)
{
    at::Tensor only = at::zeros_like(z);
    only.narrow(1, std::int64_t(head) * spec.d_head, spec.d_head).copy_(z.narrow(1, std::int64_t(head) * spec.d_head, spec.d_head));
    return only;
}

std::vector<float> scalarsIn(const Baseline &run, const Unit &unit, const Subject &subject)
{
    switch (unit.kind) {
    case UnitKind::Feature:
        return featureIn(run, unit, subject);
    case UnitKind::Neuron:
        return neuronIn(run, unit, subject);
    case UnitKind::Direction:
        return listOf(coordinates(model::tensorAt(subject.spec(), layerOf(run, unit), unit.direction->hook), *unit.direction));
    default:
        return {};
    }
}

at::Tensor vectorsIn(const Baseline &run, const Unit &unit, const Subject &subject)
{
    switch (unit.kind) {
    case UnitKind::Head:
        return onlyHead(subject.spec(), layerOf(run, unit).z, unit.index);
    case UnitKind::Token:
        return embeddingsOf(run.trace.tokens, subject);
    case UnitKind::Error:
        return subject.dictionary->error(subject.spec(), run.trace, unit.layer.value, run.activations);
    default:
        return {};
    }
}

}  // namespace penfield::intervention
