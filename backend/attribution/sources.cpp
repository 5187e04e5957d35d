#include "backend/attribution/sources.h"

#include "backend/types/error.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/zeros_like.h>

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
    m_tokens = weights.W_E.index_select(0, copied(ids, at::kLong));
    if (weights.W_pos.defined())
        m_positionVectors = weights.W_pos.narrow(0, 0, m_positions);
}

void Sources::addLayer(const Baseline &baseline, int l)
{
    const dictionary::SparseActivations &active = baseline.active(l);
    const dictionary::Transcoder &transcoder = baseline.dictionary.layer(l);
    FeatureSources features;
    features.first = m_features;
    features.positionStart = startsByPosition(active.position, m_positions);
    features.vectors =
        transcoder.W_dec.index_select(0, copied(active.feature, at::kInt)).mul_(copied(active.value, at::kFloat).unsqueeze(1));

    const model::MlpSite &site = baseline.layer(l).mlp;
    at::Tensor error = baseline.dictionary.error(baseline.spec(), baseline.trace, l, active);
    at::Tensor rest = site.mlp_out.sub(error);  // what neither error, feature nor skip accounts for
    rest.index_add_(0, copied(active.position, at::kInt), features.vectors, -1);
    if (transcoder.W_skip.defined())
        rest.sub_(at::matmul(baseline.dictionary.input(baseline.spec(), site), transcoder.W_skip.t()));

    m_features += static_cast<std::int64_t>(active.size());
    m_layers.push_back(std::move(features));
    m_errors.push_back(std::move(error));
    m_nodeless.push_back(std::move(rest));
}

}  // namespace penfield::attribution
