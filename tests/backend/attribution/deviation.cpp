#include "tests/backend/attribution/deviation.h"

#include "backend/attribution/edge_rows.h"

#include <ATen/TensorOperators.h>

#include <algorithm>
#include <cmath>

namespace penfield::test {

double worstEdge(const AttributionCase &model, float share, std::size_t step)
{
    const AttributionGraph graph = model.attribute();
    const auto matrix = matrixOf(graph);
    const Reads clean = constrainedRun(model.baseline(), {});
    double worst = 0;
    for (std::size_t s = 0; s < graph.nodes.size(); ++s) {
        const GraphNode &source = graph.nodes[s];
        if (source.key.kind == NodeKind::Logit || (source.key.isFeature() && s % step != 0))
            continue;
        const bool isFeature = source.key.isFeature();
        const Reads moved = constrainedRun(model.baseline(), model.writesOf(source.key, share * source.activation));
        for (std::size_t t = 0; t < graph.nodes.size(); ++t) {
            const NodeKey &target = graph.nodes[t].key;
            if (!target.isFeature() && target.kind != NodeKind::Logit)
                continue;
            const double change = readOf(moved, target) - readOf(clean, target);
            worst = std::max(worst, std::abs(change - (isFeature ? share : 1) * matrix[t][s]));
        }
    }
    return worst;
}

double worstRowSum(const AttributionCase &model)
{
    JobContext job;
    const attribution::Baseline baseline = model.baseline();
    const attribution::Sources sources(baseline, job);
    const attribution::Nodeless nodeless(baseline, sources);
    const attribution::EdgeRowMaker maker(baseline, sources, &nodeless);
    attribution::Products products(job);
    const Reads clean = constrainedRun(baseline, {});
    double worst = 0;
    for (int l = 0; l < baseline.spec().n_layers; ++l) {
        std::vector<std::int64_t> all;
        for (std::size_t i = 0; i < baseline.active(l).size(); ++i)
            all.push_back(static_cast<std::int64_t>(i));
        if (all.empty())
            continue;
        const attribution::EdgeRows rows = maker.features(attribution::featureTargets(baseline, l, all), products);
        const at::Tensor sums = rows.weight.sum(1).add(rows.constants);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const NodeKey target{NodeKind::Feature, LayerIndex(l), TokenPosition(baseline.active(l).position[i]),
                                 baseline.active(l).feature[i]};
            const at::Tensor x = baseline.dictionary.input(baseline.spec(), baseline.layer(l)).narrow(0, target.position.value, 1);
            const double bias = baseline.dictionary.layer(l).readBias({target.feature}, x).item<double>();
            worst = std::max(worst, std::abs(readOf(clean, target) - bias - sums[all[i]].item<double>()));
        }
    }
    const attribution::LogitTargets logits = attribution::logitTargets(baseline, {}, [](TokenId) { return std::string(); });
    const attribution::EdgeRows rows = maker.logits(logits, products);
    const at::Tensor sums = rows.weight.sum(1).add(rows.constants);
    for (std::size_t k = 0; k < logits.tokens.size(); ++k)
        worst = std::max(worst, std::abs(readOf(clean, {NodeKind::Logit, {}, {}, logits.tokens[k].value}) -
                                         sums[static_cast<std::int64_t>(k)].item<double>()));
    return worst;
}

double worstCleanRead(const AttributionCase &model)
{
    const attribution::Baseline baseline = model.baseline();
    const Reads clean = constrainedRun(baseline, {});
    double worst = 0;
    for (int l = 0; l < baseline.spec().n_layers; ++l) {
        if (!baseline.dictionary.has(l))
            continue;
        const at::Tensor read = baseline.dictionary.input(baseline.spec(), baseline.layer(l));
        const at::Tensor own = baseline.dictionary.layer(l).preactivations(read);
        worst = std::max(worst, (own - clean.preactivations[static_cast<std::size_t>(l)]).abs().max().item<double>());
    }
    return worst;
}

}  // namespace penfield::test
