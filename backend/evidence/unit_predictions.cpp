#include "backend/evidence/unit_predictions.h"

#include "backend/model/index_tensor.h"
#include "backend/types/error.h"

#include <ATen/ops/matmul.h>

#include <algorithm>
#include <map>

namespace penfield::evidence {

namespace {

constexpr int kSteps = 20;
const Site kEmbedding{0, HookPoint::ResidPre};

std::vector<Site> sitesOf(const std::vector<Part> &units)
{
    std::vector<Site> sites;
    for (const Part &unit : units)
        if (const Site site{unit.layer, unit.hook}; std::find(sites.begin(), sites.end(), site) == sites.end())
            sites.push_back(site);
    return sites;
}

// Values' way from the prompt to its counterfactual at one site: [N, P', width], and of the features read there [N, P', F].
class Way {
public:
    Way(ConditionRunner &runner, const Site &site, const Scope &scope)
        : m_runner(runner), m_site(site), m_scope(scope), m_values(difference(site.hook))
    {
    }

    double along(const Part &unit, const at::Tensor &gradient)
    {
        const model::ModelSpec &spec = m_runner.spec();
        switch (unit.kind) {
        case PartKind::Head: {
            const std::int64_t first = unit.index * spec.d_head;
            return meanProduct(m_values.narrow(-1, first, spec.d_head), gradient.narrow(-1, first, spec.d_head));
        }
        case PartKind::Output:
            return meanProduct(m_values, gradient);
        case PartKind::Direction:
            return meanProduct(at::matmul(m_values, unit.basis.t()), at::matmul(gradient, unit.basis.t()));
        case PartKind::Feature:
            break;  // alongFeatures()
        }
        return 0;
    }

    /// Of many features at once.
    std::vector<double> alongFeatures(const std::vector<std::int64_t> &list, const at::Tensor &gradient)
    {
        const at::Tensor rows = m_runner.dictionary()->layer(m_site.layer).decoderRows(list);
        const at::Tensor moved = features().index_select(-1, model::indexTensor(list)), slopes = at::matmul(gradient, rows.t());
        const at::Tensor sums = moved.mul(slopes).sum(at::IntArrayRef({0, 1})).div(double(gradient.size(0))).to(at::kDouble).contiguous();
        return {sums.data_ptr<double>(), sums.data_ptr<double>() + sums.numel()};
    }

private:
    at::Tensor difference(HookPoint hook)
    {
        const Site site{m_site.layer, hook};
        return touchedValues(m_runner, Side::Counterfactual, site, m_scope).sub(touchedValues(m_runner, Side::Clean, site, m_scope));
    }
    at::Tensor encoded(Side side) const
    {
        const at::Tensor x = touchedValues(m_runner, side, {m_site.layer, m_runner.dictionary()->inputHook()}, m_scope);
        const at::Tensor active = m_runner.dictionary()->layer(m_site.layer).encodeDense(x.reshape({-1, x.size(-1)}));
        return active.reshape({x.size(0), x.size(1), active.size(-1)});
    }
    const at::Tensor &features()
    {
        if (!m_features.defined())
            m_features = encoded(Side::Counterfactual).sub(encoded(Side::Clean));
        return m_features;
    }
    static double meanProduct(const at::Tensor &a, const at::Tensor &b)
    {
        return a.mul(b).sum().item<double>() / static_cast<double>(a.size(0));
    }

    ConditionRunner &m_runner;
    const Site m_site;
    const Scope m_scope;
    const at::Tensor m_values;
    at::Tensor m_features;
};

}  // namespace

UnitPredictions predictEffects(ConditionRunner &runner, const std::vector<Part> &units, const Scope &scope, JobContext &job)
{
    const std::vector<Site> sites = sitesOf(units);
    Gradients gradients(runner);
    const std::vector<at::Tensor> atPrompt = gradients.at(sites, scope, {kEmbedding, {}, 0}, job);
    std::vector<at::Tensor> sums;
    for (int i = 0; i < kSteps; ++i) {
        job.progress(PENFIELD_SENTENCE("Predicting effects"), i, kSteps);
        const std::vector<at::Tensor> one = gradients.at(sites, scope, {kEmbedding, {}, (i + .5) / kSteps}, job);
        for (std::size_t s = 0; s < sites.size(); ++s)
            i == 0 ? sums.push_back(one[s]) : void(sums[s] = sums[s].add(one[s]));
    }
    UnitPredictions predictions{std::vector<double>(units.size()), std::vector<double>(units.size()), gradients.passes()};
    for (std::size_t s = 0; s < sites.size(); ++s) {
        job.checkpoint();
        Way way(runner, sites[s], scope);
        std::vector<std::size_t> features;
        std::vector<std::int64_t> list;
        for (std::size_t u = 0; u < units.size(); ++u) {
            if (!(Site{units[u].layer, units[u].hook} == sites[s]))
                continue;
            if (units[u].kind == PartKind::Feature) {
                features.push_back(u);
                list.push_back(units[u].index);
                continue;
            }
            predictions.atp[u] = way.along(units[u], atPrompt[s]);
            predictions.integrated[u] = way.along(units[u], sums[s]) / kSteps;
        }
        if (list.empty())
            continue;
        const std::vector<double> atp = way.alongFeatures(list, atPrompt[s]), integrated = way.alongFeatures(list, sums[s]);
        for (std::size_t i = 0; i < features.size(); ++i) {
            predictions.atp[features[i]] = atp[i];
            predictions.integrated[features[i]] = integrated[i] / kSteps;
        }
    }
    return predictions;
}

}  // namespace penfield::evidence
