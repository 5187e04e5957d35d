#include "backend/dictionary/transcoder_set.h"

#include "backend/model/norm.h"

#include <utility>

namespace penfield::dictionary {

TranscoderSet::TranscoderSet(DictionaryInfo info, InputHook inputHook, std::vector<Transcoder> layers)
    : m_info(std::move(info)), m_inputHook(inputHook), m_layers(std::move(layers))
{
}

at::Tensor TranscoderSet::input(const model::ModelSpec &spec, const model::MlpSite &site) const
{
    switch (m_inputHook) {
    case InputHook::ResidMid:
        return site.resid_mid;
    case InputHook::Ln2Normalized:
        return model::normalisedBeforeGain(spec, site.resid_mid, site.ln2_scale);
    case InputHook::MlpIn:
        return site.mlp_in;
    }
    return {};
}

SparseActivations TranscoderSet::encode(const model::ModelSpec &spec, const model::Trace &trace, int layer) const
{
    return sparse(this->layer(layer).encode(input(spec, trace.layers[static_cast<std::size_t>(layer)].mlp)));
}

at::Tensor TranscoderSet::error(const model::ModelSpec &spec, const model::Trace &trace, int layer,
                                const SparseActivations &activations) const
{
    const model::MlpSite &site = trace.layers[static_cast<std::size_t>(layer)].mlp;
    at::Tensor error = site.mlp_out.sub(this->layer(layer).decode(activations, input(spec, site)));
    error.narrow(0, 0, model::kZeroPositions).zero_();
    return error;
}

double unexplainedVariance(const at::Tensor &error, const at::Tensor &mlp_out)
{
    const std::int64_t n = mlp_out.size(0) - model::kZeroPositions;
    if (n <= 0)
        return 0;
    const at::Tensor y = mlp_out.narrow(0, model::kZeroPositions, n);
    const double total = y.sub(y.mean(0, true)).square().sum().item<double>();
    const double missed = error.narrow(0, model::kZeroPositions, n).square().sum().item<double>();
    return total > 0 ? missed / total : 0;
}

}  // namespace penfield::dictionary
