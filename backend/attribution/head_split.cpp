#include "backend/attribution/head_split.h"

#include "backend/types/error.h"

#include <algorithm>

namespace penfield::attribution {

namespace {

/// Where a feature is in its layer's list; −1: it is not active there.
std::int64_t rowOf(const dictionary::SparseActivations &active, const NodeKey &key)
{
    const auto begin = std::lower_bound(active.position.begin(), active.position.end(), key.position.value);
    const auto end = std::upper_bound(begin, active.position.end(), key.position.value);
    const auto first = active.feature.begin() + (begin - active.position.begin()), last = first + (end - begin);
    const auto found = std::lower_bound(first, last, key.feature);
    return found != last && *found == key.feature ? found - active.feature.begin() : -1;
}

[[noreturn]] void refuseEnds()
{
    throw Error(PENFIELD_SENTENCE("Only an edge of the graph can be split: from a feature, an error or a token to an active feature or a "
                                  "token's logit after it."));
}

}  // namespace

std::int64_t HeadSplit::columnOf(const NodeKey &source, int layer) const
{
    if (source.position.value < 0 || source.position.value >= m_sources.positions())
        refuseEnds();
    switch (source.kind) {
    case NodeKind::Token:
        return m_sources.tokenColumn(layer) + source.position.value;
    case NodeKind::Error:
        return m_sources.errorColumn(layer, source.layer.value) + source.position.value;
    case NodeKind::Feature: {
        if (m_baseline.dictionary.layer(source.layer.value).outputs() > 1)
            throw Error(
                PENFIELD_SENTENCE("Edges of a cross-layer transcoder cannot be split into heads: its features write at several layers."));
        const std::int64_t row = rowOf(m_baseline.active(source.layer.value), source);
        if (row < 0)
            refuseEnds();
        return m_sources.featuresBelow(source.layer.value) + row;
    }
    case NodeKind::Logit:
    case NodeKind::Head:
    case NodeKind::Mlp:
    case NodeKind::Input:
        break;
    }
    refuseEnds();
}

std::vector<float> HeadSplit::split(const NodeKey &source, const NodeKey &target, int layer, JobContext &job) const
{
    const int n_layers = m_baseline.spec().n_layers;
    const bool isLogit = target.kind == NodeKind::Logit;
    const auto hasLayer = [&](const NodeKey &key) { return key.layer.value >= 0 && key.layer.value < n_layers; };
    if ((source.kind != NodeKind::Token && !hasLayer(source)) || (!isLogit && (!target.isFeature() || !hasLayer(target))))
        refuseEnds();
    const int above = source.kind == NodeKind::Token ? -1 : source.layer.value;
    const int highest = isLogit ? n_layers - 1 : target.layer.value - (m_baseline.spec().parallel_blocks ? 1 : 0);
    if (layer <= above || layer > highest)
        throw Error(PENFIELD_SENTENCE("This edge passes the attention of layers %1 to %2, not of layer %3."),
                    {std::to_string(above + 1), std::to_string(highest), std::to_string(layer)});

    const std::int64_t column = columnOf(source, layer);
    at::Tensor vector;
    if (isLogit) {
        AttributionOptions options;
        options.targets.push_back({.token = TokenId(target.feature), .minus = {}});
        vector = logitTargets(m_baseline, options, [](TokenId token) { return std::to_string(token.value); }).vectors;
    } else {
        const std::int64_t row = rowOf(m_baseline.active(target.layer.value), target);
        if (row < 0)
            refuseEnds();
        vector = featureTargets(m_baseline, target.layer.value, {row}).vectors;
    }
    const std::int64_t position = isLogit ? m_sources.positions() - 1 : target.position.value;
    Products products(job);
    const at::Tensor parts = m_maker.split(vector, isLogit ? n_layers : target.layer.value, position, layer, products)
                                 .select(1, column)
                                 .to(at::kCPU)
                                 .contiguous();
    return {parts.data_ptr<float>(), parts.data_ptr<float>() + parts.numel()};
}

}  // namespace penfield::attribution
