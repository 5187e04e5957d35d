#include "backend/intervention/touched_pass.h"

#include "backend/intervention/activation_changes.h"
#include "backend/intervention/constraint.h"
#include "backend/intervention/readback.h"
#include "backend/model/index_tensor.h"

#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <span>

namespace penfield::intervention {

namespace {

bool isFeature(const Touch &touch)
{
    return touch.unit.isFeature();
}

at::Tensor plus(const at::Tensor &sum, const at::Tensor &more)
{
    return sum.defined() ? sum.add(more) : more;
}

/// What the features of a lower site write at the output `output` layers above, [n, width].
at::Tensor writtenAbove(const Site &site, const Contribution &contribution, const dictionary::Layer &layer, int output,
                        std::int64_t positions, const at::Tensor &like)
{
    std::vector<std::int64_t> rows, features;
    std::vector<float> deltas;
    for (std::size_t i = 0; i < site.touches.size(); ++i) {
        const std::int64_t row = site.touches[i].position - (positions - like.size(0));
        if (!isFeature(site.touches[i]) || row < 0)  // rows that the last layer leaves out
            continue;
        rows.push_back(row);
        features.push_back(site.touches[i].unit.index);
        deltas.push_back(contribution.targets[i] - contribution.bases[i]);
    }
    if (rows.empty())
        return {};
    const at::Tensor amount = at::tensor(at::ArrayRef<float>(deltas), at::kFloat).unsqueeze(1);
    const at::Tensor sum = at::zeros({like.size(0), layer.d_out()});
    return sum.index_add(0, model::indexTensor(rows), layer.decoderRows(features, output).mul(amount)).to(like.device());
}

/// Touches of one position lie together in the list; each such run is measured at once.
void appendReadback(std::vector<Readback> &readback, const Site &site, const Contribution &contribution, const at::Tensor &measured,
                    std::int64_t positions)
{
    const std::vector<Touch> &touches = site.touches;
    for (std::size_t first = 0, end = 0; first < touches.size(); first = end) {
        while (end < touches.size() && touches[end].position == touches[first].position)
            ++end;
        std::vector<double> asked;
        for (std::size_t i = first; i < end; ++i)
            asked.push_back(double(contribution.targets[i]) - contribution.bases[i]);
        const at::Tensor vectors = contribution.vectors.narrow(0, static_cast<std::int64_t>(first), static_cast<std::int64_t>(end - first));
        const at::Tensor row = measured.select(0, touches[first].position - (positions - measured.size(0)));
        const std::vector<double> added = coefficients(row, vectors, asked);
        for (std::size_t i = first; i < end; ++i)
            readback.push_back({touches[i].unit, TokenPosition(touches[i].position), contribution.bases[i], contribution.targets[i],
                                static_cast<float>(contribution.bases[i] + added[i - first])});
    }
}

}  // namespace

TouchedPass::TouchedPass(const Subject &subject, const Baseline &intact, const std::vector<Site> &sites, const InterventionOptions &options)
    : m_subject(subject), m_intact(intact), m_sites(sites), m_options(options), m_positions(intact.trace.positions()),
      m_records(sites.size()), m_features(static_cast<std::size_t>(subject.spec().n_layers))
{
    makePlan();
    m_plan.edit = [this](int layer, HookPoint hook, const model::LayerTrace &rows) { return edit(layer, hook, rows); };
}

TouchedPass::TouchedPass(const Subject &subject, const Baseline &intact, const std::vector<Site> &sites, const InterventionOptions &options,
                         NewToken row)
    : m_subject(subject), m_intact(intact), m_sites(sites), m_options(options), m_positions(row.position + 1), m_newToken(row.token),
      m_records(sites.size()), m_features(static_cast<std::size_t>(subject.spec().n_layers))
{
    m_plan.fromLayer = sites.front().place.layer;
    m_plan.fromPosition = row.position;
}

void TouchedPass::makePlan()
{
    const int last = m_subject.spec().n_layers - 1;
    const Place &first = m_sites.front().place;
    m_plan.fromLayer = first.layer;
    m_plan.fromHook = first.hook;
    m_plan.fromPosition = firstPosition(m_sites);
    m_plan.freezeAttention = m_options.freezeAttention || m_options.constrainedFrom.isValid();
    m_plan.freezeNorms = constrainsAll(m_options, m_subject.spec());
    m_plan.lastLayerFrom = m_plan.fromPosition;
    if (m_subject.dictionary && m_options.activations)
        return;
    m_plan.lastLayerFrom = m_intact.trace.positions() - 1;
    for (const Site &site : m_sites)
        if (site.place.layer == last)
            m_plan.lastLayerFrom = std::min<std::int64_t>(m_plan.lastLayerFrom, site.touches.front().position);
}

bool TouchedPass::isInterestedIn(int layer, HookPoint hook) const
{
    if (siteAt({layer, hook}))
        return true;
    return isOutput(hook) && (m_options.activations || m_options.constrainedFrom.isValid() || isWrittenFromBelow(layer));
}

bool TouchedPass::isWrittenFromBelow(int layer) const
{
    for (int source = m_plan.fromLayer; source < layer; ++source)
        if (m_subject.dictionary->writes(source, layer) && siteAt({source, m_subject.dictionary->outputHook()}))
            return true;
    return false;
}

bool TouchedPass::featuresCanChange(int layer) const
{
    if (m_newToken.isValid())
        return true;  // nothing is known of it
    if (layer != m_plan.fromLayer)
        return layer > m_plan.fromLayer;
    const HookPoint input = m_subject.dictionary->inputHook(), output = m_subject.dictionary->outputHook();
    return input > m_plan.fromHook || (input == m_plan.fromHook && output > input);
}

const Site *TouchedPass::siteAt(const Place &place) const
{
    const auto at = std::lower_bound(m_sites.begin(), m_sites.end(), place, [](const Site &s, const Place &p) { return s.place < p; });
    return at != m_sites.end() && at->place == place ? &*at : nullptr;
}

at::Tensor TouchedPass::edit(int layer, HookPoint hook, const model::LayerTrace &rows)
{
    const Site *site = siteAt({layer, hook});
    const bool isOutput = this->isOutput(hook);
    if (!site && !isOutput)
        return {};
    const at::Tensor tensor = model::tensorAt(m_subject.spec(), rows, hook);
    at::Tensor sum;
    if (isOutput) {
        if (isConstrained(layer))
            sum = heldOutput(m_subject, m_intact, layer, rows).sub(tensor);
        sum = addBelow(layer, tensor, sum);
        readFeatures(layer, rows);
    }
    if (!site)
        return sum;
    SiteRecord &record = recordOf(*site);
    record.start = sum.defined() ? tensor.add(sum) : tensor;
    const bool fromIntact = m_options.constrainedFrom.isValid();
    const bool intactList = fromIntact || !isOutput || !featuresCanChange(layer);
    const auto l = static_cast<std::size_t>(layer);
    record.contribution =
        contributionOf(*site, {m_subject, m_intact, rows, record.start, intactList ? m_intact.activations[l] : m_features[l].after,
                               m_positions, fromIntact, m_newToken});
    return plus(sum, summed(*site, record.contribution, m_positions, tensor.size(0), !fromIntact || isConstrained(layer)));
}

at::Tensor TouchedPass::addBelow(int layer, const at::Tensor &tensor, at::Tensor sum) const
{
    if (m_options.constrainedFrom.isValid() && !isConstrained(layer))
        return sum;
    for (int source = m_plan.fromLayer; source < layer; ++source) {
        const Site *site = m_subject.dictionary->writes(source, layer) ? siteAt({source, m_subject.dictionary->outputHook()}) : nullptr;
        if (!site)
            continue;
        const at::Tensor below =
            writtenAbove(*site, recordOf(*site).contribution, m_subject.dictionary->layer(source), layer - source, m_positions, tensor);
        if (below.defined())
            sum = plus(sum, below);
    }
    return sum;
}

void TouchedPass::readFeatures(int layer, const model::LayerTrace &rows)
{
    const Site *site = siteAt({layer, m_subject.dictionary->outputHook()});
    const bool asked = m_options.activations || (site && std::any_of(site->touches.begin(), site->touches.end(), isFeature));
    if (!asked || !m_subject.dictionary->has(layer) || !featuresCanChange(layer))
        return;
    LayerRecord &record = m_features[static_cast<std::size_t>(layer)];
    const at::Tensor input = m_subject.dictionary->input(m_subject.spec(), rows);
    if (m_subject.dictionary->layer(layer).neurons())
        record.input = input;
    else
        record.after =
            m_subject.dictionary->layer(layer).encode(input, m_positions - input.size(0), nullptr, m_intact.trace.zero_positions);
}

void TouchedPass::describe(const model::Resumed &resumed, Outcome &outcome) const
{
    for (const Site &site : m_sites) {
        const SiteRecord &record = recordOf(site);
        const at::Tensor touched = model::tensorAt(m_subject.spec(), resumed.layer(site.place.layer), site.place.hook);
        const std::int64_t n = touched.size(0);
        const at::Tensor measured = touched.sub(record.start.narrow(0, record.start.size(0) - n, n));
        appendReadback(outcome.readback, site, record.contribution, measured, m_positions);
    }
    for (int l = m_plan.fromLayer; m_subject.dictionary && m_options.activations && l < m_subject.spec().n_layers; ++l)
        if (featuresCanChange(l) && m_subject.dictionary->has(l))
            describeChanges(l, outcome);
    outcome.resumedAtLayer = LayerIndex(m_plan.fromLayer);
    outcome.resumedAtPosition = TokenPosition(m_plan.fromPosition);
}

void TouchedPass::describeChanges(int layer, Outcome &outcome) const
{
    const auto l = static_cast<std::size_t>(layer);
    const LayerRecord &record = m_features[l];
    if (!record.input.defined())
        return appendChanges(outcome.changes, LayerIndex(layer), m_intact.activations[l], record.after, m_plan.fromPosition);
    const at::Tensor before = m_subject.dictionary->input(m_subject.spec(), model::rowsFrom(m_intact.trace.layers[l], m_plan.fromPosition));
    appendNeuronChanges(outcome.changes, LayerIndex(layer), *m_subject.dictionary->layer(layer).neurons(), before, record.input,
                        m_plan.fromPosition, m_intact.trace.zero_positions);
}

}  // namespace penfield::intervention
