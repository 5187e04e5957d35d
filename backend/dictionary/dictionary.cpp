#include "backend/dictionary/dictionary.h"

#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <utility>

namespace penfield::dictionary {

Dictionary::Dictionary(DictionaryInfo info, HookPoint inputHook, HookPoint outputHook, std::vector<std::optional<Layer>> layers)
    : m_info(std::move(info)), m_inputHook(inputHook), m_outputHook(outputHook), m_layers(std::move(layers))
{
}

at::Tensor Dictionary::input(const model::ModelSpec &spec, const model::LayerTrace &layer) const
{
    return model::tensorAt(spec, layer, m_inputHook);
}

at::Tensor Dictionary::target(const model::ModelSpec &spec, const model::LayerTrace &layer) const
{
    return model::tensorAt(spec, layer, m_outputHook);
}

SparseActivations Dictionary::encode(const model::ModelSpec &spec, const model::Trace &trace, int layer, JobContext *job) const
{
    if (!has(layer))
        return {};
    return this->layer(layer).encode(input(spec, trace.layers[static_cast<std::size_t>(layer)]), 0, job, trace.zero_positions);
}

at::Tensor Dictionary::error(const model::ModelSpec &spec, const model::Trace &trace, int layer,
                             const std::vector<SparseActivations> &activations) const
{
    const model::LayerTrace &site = trace.layers[static_cast<std::size_t>(layer)];
    const at::Tensor y = target(spec, site);
    at::Tensor sum = at::zeros_like(y);
    for (int source = 0; source <= layer; ++source)
        if (writes(source, layer))
            sum.add_(this->layer(source).written(activations[static_cast<std::size_t>(source)], y.size(0), layer - source).to(y.device()));
    at::Tensor error = y.sub(has(layer) ? this->layer(layer).completed(sum, input(spec, site)) : sum);
    error.narrow(0, 0, std::min(trace.zero_positions, error.size(0))).zero_();
    return error;
}

double unexplainedVariance(const at::Tensor &error, const at::Tensor &target, std::int64_t zeroPositions)
{
    const std::int64_t n = target.size(0) - zeroPositions;
    if (n <= 0)
        return 0;
    const at::Tensor y = target.narrow(0, zeroPositions, n);
    const double total = y.sub(y.mean(0, true)).square().sum().item<double>();
    const double missed = error.narrow(0, zeroPositions, n).square().sum().item<double>();
    return total > 0 ? missed / total : 0;
}

}  // namespace penfield::dictionary
