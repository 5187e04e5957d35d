#include "backend/attribution/sources.h"

#include "backend/types/error.h"

#include <ATen/ops/from_blob.h>

namespace penfield::attribution {

namespace {

template <class T>
at::Tensor copied(const std::vector<T> &list, at::ScalarType type)
{
    return at::from_blob(const_cast<T *>(list.data()), {static_cast<std::int64_t>(list.size())}, type).clone();
}

std::vector<std::int64_t> startsByPosition(const std::vector<std::int32_t> &ascending, std::int64_t positions)
{
    std::vector<std::int64_t> start(static_cast<std::size_t>(positions) + 1, 0);
    for (const std::int32_t p : ascending)
        ++start[static_cast<std::size_t>(p) + 1];
    for (std::size_t p = 1; p < start.size(); ++p)
        start[p] += start[p - 1];
    return start;
}

}  // namespace

Sources::Sources(const Baseline &baseline, JobContext &job) : m_positions(baseline.trace.positions())
{
    for (int l = 0; l < baseline.spec().n_layers; ++l) {
        job.progress(PENFIELD_SENTENCE("Gathering the features"), l, baseline.spec().n_layers);
        addLayer(baseline, l);
    }
    std::vector<std::int64_t> ids;
    for (const TokenId token : baseline.trace.tokens)
        ids.push_back(token.value);
    const model::Weights &weights = baseline.transformer.weights();
    m_tokens = model::embedded(baseline.spec(), weights, copied(ids, at::kLong).to(baseline.device()));
    if (weights.W_pos.defined())
        m_positionVectors = weights.W_pos.narrow(0, 0, m_positions);
}

void Sources::addLayer(const Baseline &baseline, int l)
{
    const dictionary::Dictionary &dictionary = baseline.dictionary;
    const dictionary::SparseActivations &active = baseline.active(l);
    FeatureSources features;
    features.first = m_features;
    features.positionStart = startsByPosition(active.position, m_positions);
    const at::Tensor amount = copied(active.value, at::kFloat).unsqueeze(1);
    for (int output = 0; dictionary.has(l) && output < dictionary.layer(l).outputs(); ++output)
        features.vectors.push_back(
            dictionary.layer(l).decoderRows({active.feature.begin(), active.feature.end()}, output).mul(amount).to(baseline.device()));
    m_features += static_cast<std::int64_t>(active.size());
    m_layers.push_back(std::move(features));

    at::Tensor error = dictionary.error(baseline.spec(), baseline.trace, l, baseline.activations);
    at::Tensor rest =
        dictionary.target(baseline.spec(), baseline.layer(l)).sub(error);  // what neither error, feature nor skip accounts for
    for (int source = 0; source <= l; ++source)
        if (dictionary.writes(source, l))
            rest.index_add_(0, copied(baseline.active(source).position, at::kInt).to(baseline.device()),
                            layer(source).vectors[static_cast<std::size_t>(l - source)], -1);
    if (dictionary.has(l) && dictionary.layer(l).skips())
        rest.sub_(dictionary.layer(l).skip(dictionary.input(baseline.spec(), baseline.layer(l))));
    m_errors.push_back(std::move(error));
    m_nodeless.push_back(std::move(rest));
}

}  // namespace penfield::attribution
