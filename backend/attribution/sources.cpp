#include "backend/attribution/sources.h"

#include "backend/types/error.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>

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
        addLayer(baseline, l, job);
    }
    std::vector<std::int64_t> ids;
    for (const TokenId token : baseline.trace.tokens)
        ids.push_back(token.value);
    m_tokens = model::embedded(baseline.spec(), baseline.transformer.weights(), copied(ids, at::kLong).to(baseline.device()));
}

void Sources::addLayer(const Baseline &baseline, int l, JobContext &job)
{
    const dictionary::Dictionary &dictionary = baseline.dictionary;
    const dictionary::SparseActivations &active = baseline.active(l);
    FeatureSources features;
    features.first = m_first.back();
    features.positionStart = startsByPosition(active.position, m_positions);
    const at::Tensor amount = copied(active.value, at::kFloat).unsqueeze(1);
    for (int output = 0; dictionary.has(l) && output < dictionary.layer(l).outputs(); ++output) {
        job.checkpoint();
        features.vectors.push_back(
            dictionary.layer(l).decoderRows({active.feature.begin(), active.feature.end()}, output).mul_(amount).to(baseline.device()));
    }
    // The rows are copied, and finding out what is active has read the whole encoder: of all layers that is most of a run's memory.
    if (dictionary.has(l))
        dictionary.layer(l).releasePages();
    m_first.push_back(m_first.back() + static_cast<std::int64_t>(active.size()));
    m_layers.push_back(std::move(features));

    // What the MLP wrote = features + error + the skip of its input + what has no node, which at zero positions is nearly all.
    const at::Tensor target = dictionary.target(baseline.spec(), baseline.layer(l));
    at::Tensor written = at::zeros_like(target);
    for (int source = 0; source <= l; ++source) {
        job.checkpoint();
        if (dictionary.writes(source, l))
            written.index_add_(0, copied(baseline.active(source).position, at::kInt).to(baseline.device()),
                               layer(source).vectors[static_cast<std::size_t>(l - source)]);
    }
    at::Tensor explained = written;
    at::Tensor skipped;
    if (dictionary.has(l)) {
        const at::Tensor input = dictionary.input(baseline.spec(), baseline.layer(l));
        explained = dictionary.layer(l).completed(written, input);
        if (dictionary.layer(l).skips())
            skipped = dictionary.layer(l).skip(input);
    }
    at::Tensor error = target.sub(explained);
    error.narrow(0, 0, std::min(baseline.trace.zero_positions, m_positions)).zero_();
    at::Tensor rest = target.sub(error).sub_(written);
    m_nodeless.push_back(skipped.defined() ? rest.sub_(skipped) : rest);
    m_errors.push_back(std::move(error));
}

}  // namespace penfield::attribution
