#include "backend/training/feature_activations.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace penfield::training {

LayerActivations activeTokens(const Transcoder &transcoder, const Activations &activations, std::size_t layer)
{
    constexpr std::int64_t chunk = 8192;
    c10::InferenceMode inference;
    LayerActivations found(static_cast<std::size_t>(transcoder.d_transcoder()));
    const auto tokens = static_cast<std::int64_t>(activations.size());
    for (std::int64_t from = 0; from < tokens; from += chunk) {
        const std::int64_t count = std::min(chunk, tokens - from);
        const at::Tensor z = transcoder.encode(activations.x[layer].narrow(0, from, count));
        const at::Tensor places = z.nonzero();  // [active, 2]
        const at::Tensor values = z.masked_select(z != 0);
        const auto place = places.accessor<std::int64_t, 2>();
        const auto value = values.accessor<float, 1>();
        for (std::int64_t i = 0; i < values.size(0); ++i) {
            found[static_cast<std::size_t>(place[i][1])].push_back({static_cast<std::int32_t>(from + place[i][0]), value[i]});
        }
    }
    return found;
}

std::vector<LayerActivations> activeTokens(const TranscoderSet &transcoders, const Activations &activations)
{
    std::vector<LayerActivations> all;
    for (std::size_t l = 0; l < transcoders.size(); ++l)
        all.push_back(activeTokens(transcoders[l], activations, l));
    return all;
}

}  // namespace penfield::training
