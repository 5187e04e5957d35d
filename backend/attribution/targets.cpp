#include "backend/attribution/targets.h"

#include <ATen/ops/softmax.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/topk.h>

#include <algorithm>

namespace penfield::attribution {

namespace {
at::Tensor indices(const std::vector<std::int64_t> &list)
{
    return at::tensor(at::ArrayRef<std::int64_t>(list), at::kLong);
}
}  // namespace

LogitTargets salientLogits(const Baseline &baseline, const AttributionOptions &options)
{
    const at::Tensor probabilities = at::softmax(baseline.trace.logits.to(at::kCPU), 0);
    const std::int64_t most = std::min<std::int64_t>(options.maxLogits, probabilities.size(0));
    const auto [top, ids] = probabilities.topk(most, 0);

    LogitTargets targets;
    std::vector<std::int64_t> chosen;
    double sum = 0;
    for (std::int64_t i = 0; i < most && (i == 0 || sum < options.desiredProbability); ++i) {
        chosen.push_back(ids[i].item<std::int64_t>());
        targets.tokens.emplace_back(chosen.back());
        targets.probability.push_back(top[i].item<float>());
        sum += targets.probability.back();
    }
    const at::Tensor &W_U = baseline.transformer.weights().W_U;  // [d_model, d_vocab]
    targets.vectors = W_U.index_select(1, indices(chosen).to(W_U.device())).sub(W_U.mean(1, true)).t().contiguous();
    return targets;
}

FeatureTargets featureTargets(const Baseline &baseline, int layer, std::vector<std::int64_t> rows)
{
    const dictionary::SparseActivations &active = baseline.active(layer);
    FeatureTargets targets;
    targets.layer = layer;
    std::vector<std::int64_t> features;
    for (const std::int64_t row : rows) {
        targets.positions.push_back(active.position[static_cast<std::size_t>(row)]);
        features.push_back(active.feature[static_cast<std::size_t>(row)]);
    }
    targets.rows = std::move(rows);
    targets.vectors = baseline.dictionary.layer(layer).encoderRows(features).to(baseline.device());
    return targets;
}

}  // namespace penfield::attribution
