#include "backend/intervention/intervention_runner.h"

#include "backend/intervention/activation_changes.h"
#include "backend/intervention/readback.h"
#include "backend/model/index_tensor.h"

#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>

namespace penfield::intervention {

namespace {

using dictionary::SparseActivations;

/// What the pass leaves behind at one layer.
struct LayerRecord {
    SparseActivations after;   // features in this run, absolute positions; empty at the resumed layer, where none can change
    at::Tensor input;          // [n, d_in] what neurons read in this run; undefined where `after` says all
    std::vector<float> bases;  // one per touch
    at::Tensor untouched;      // [n, width] the tensor at the output hook before anything was added; undefined: nothing was
    at::Tensor fromBelow;      // [n, width] what touches of lower layers added here, or undefined
    at::Tensor outputScale;    // [n, 1] or undefined
};

float activationAt(const SparseActivations &list, std::int32_t position, std::int32_t feature)
{
    const auto [first, last] = std::equal_range(list.position.begin(), list.position.end(), position);
    const auto begin = list.feature.begin() + (first - list.position.begin()), end = list.feature.begin() + (last - list.position.begin());
    const auto found = std::lower_bound(begin, end, feature);
    return found != end && *found == feature ? list.value[static_cast<std::size_t>(found - list.feature.begin())] : 0.0f;
}

std::vector<float> listOf(const at::Tensor &values)
{
    const at::Tensor list = values.to(at::kCPU).contiguous();
    return {list.data_ptr<float>(), list.data_ptr<float>() + list.numel()};
}

// What each touch starts from. `input` is what the layer's features read, row 0 being `firstPosition`.
std::vector<float> bases(const std::vector<Touch> &touches, const SparseActivations &activations, const dictionary::Layer &layer,
                         const at::Tensor &input, std::int64_t firstPosition)
{
    if (const dictionary::Neurons *neurons = layer.neurons()) {
        std::vector<std::int64_t> rows, features;
        for (const Touch &touch : touches) {
            rows.push_back(touch.position - firstPosition);
            features.push_back(touch.feature);
        }
        return listOf(neurons->activationsAt(input.index_select(0, model::indexTensor(rows, input.device())),
                                             model::indexTensor(features, input.device())));
    }
    std::vector<float> result;
    for (const Touch &touch : touches)
        result.push_back(activationAt(activations, touch.position, touch.feature));
    return result;
}

std::vector<std::int64_t> featuresOf(std::span<const Touch> touches)
{
    std::vector<std::int64_t> features;
    for (const Touch &touch : touches)
        features.push_back(touch.feature);
    return features;
}

// Σ Δ·row over a layer's touches, [n, width]; row 0 is `firstPosition`.
at::Tensor addition(const std::vector<Touch> &touches, const std::vector<float> &bases, const dictionary::Layer &layer, int output,
                    std::int64_t firstPosition, std::int64_t n)
{
    std::vector<std::int64_t> positions;
    std::vector<float> deltas;
    for (std::size_t i = 0; i < touches.size(); ++i) {
        positions.push_back(touches[i].position - firstPosition);
        deltas.push_back(static_cast<float>(touches[i].target(bases[i]) - bases[i]));
    }
    const at::Tensor amount = at::tensor(at::ArrayRef<float>(deltas), at::kFloat).unsqueeze(1);
    return at::zeros({n, layer.d_out()})
        .index_add_(0, model::indexTensor(positions), layer.decoderRows(featuresOf(touches), output).mul(amount));
}

// Touches of one position lie together in the list; each such run is measured at once.
void appendReadback(std::vector<Readback> &readback, LayerIndex layer, const std::vector<Touch> &touches, const LayerRecord &record,
                    const at::Tensor &touched, const dictionary::Layer &dictionary, std::int64_t fromPosition)
{
    at::Tensor measured = touched.sub(record.untouched);
    if (record.fromBelow.defined())
        measured.sub_(record.fromBelow);
    if (record.outputScale.defined())
        measured.div_(record.outputScale);
    for (std::size_t first = 0, end = 0; first < touches.size(); first = end) {
        while (end < touches.size() && touches[end].position == touches[first].position)
            ++end;
        std::vector<double> asked;
        for (std::size_t i = first; i < end; ++i)
            asked.push_back(touches[i].target(record.bases[i]) - record.bases[i]);
        const at::Tensor rows = dictionary.decoderRows(featuresOf({touches.data() + first, end - first}));
        const std::vector<double> added = coefficients(measured.select(0, touches[first].position - fromPosition), rows, asked);
        for (std::size_t i = first; i < end; ++i) {
            const float base = record.bases[i];
            readback.push_back({FeatureId{layer, FeatureIndex(touches[i].feature)},
                                TokenPosition(touches[i].position),
                                base,
                                static_cast<float>(touches[i].target(base)),
                                static_cast<float>(base + added[i - first])});
        }
    }
}

std::vector<TokenShift> shiftsOf(const model::Distribution &before, const model::Distribution &after, int n, const model::TokenText &text)
{
    std::vector<TokenId> tokens = before.top(n);
    for (const TokenId token : after.top(n))
        if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(token);
    std::vector<TokenShift> shifts;
    for (const TokenId t : tokens)
        shifts.push_back(
            {t, text(t), before.probability(t), after.probability(t), before.logit(t), after.logit(t), before.rank(t), after.rank(t)});
    const auto larger = [](const TokenShift &s) { return std::max(s.probabilityBefore, s.probabilityAfter); };
    std::stable_sort(shifts.begin(), shifts.end(), [&](const TokenShift &a, const TokenShift &b) { return larger(a) > larger(b); });
    return shifts;
}

void describeOutput(Outcome &outcome, const at::Tensor &logitsBefore, const at::Tensor &logitsAfter, std::int64_t positions, int n,
                    const model::TokenText &text)
{
    const model::Distribution before(logitsBefore), after(logitsAfter);
    const TokenPosition last(positions - 1);
    outcome.before = before.summary(last, n, text);
    outcome.after = after.summary(last, n, text);
    outcome.shifts = shiftsOf(before, after, n, text);
    outcome.klDivergence = klDivergence(before, after);
}

// Where nothing lies before: the first touched layer, and the first touched position of any layer.
model::ResumePlan planFor(const TouchesByLayer &touches, HookPoint hook)
{
    model::ResumePlan plan;
    plan.fromLayer = -1;
    plan.fromHook = hook;
    for (std::size_t l = 0; l < touches.size(); ++l) {
        if (touches[l].empty())
            continue;
        const std::int64_t first = touches[l].front().position;
        plan.fromPosition = plan.fromLayer < 0 ? first : std::min(plan.fromPosition, first);
        plan.fromLayer = plan.fromLayer < 0 ? static_cast<int>(l) : plan.fromLayer;
    }
    return plan;
}

/// The pass above: what is added where, and what it leaves behind.
class TouchedPass {
public:
    TouchedPass(const model::ModelSpec &spec, const dictionary::Dictionary &dictionary, const Baseline &baseline,
                const TouchesByLayer &touches)
        : plan(planFor(touches, dictionary.outputHook())), m_spec(spec), m_dictionary(dictionary), m_baseline(baseline), m_touches(touches),
          m_records(touches.size())
    {
        plan.edit = [this](int layer, HookPoint hook, const model::LayerTrace &rows) {
            return hook == plan.fromHook ? edit(layer, rows) : at::Tensor();
        };
    }

    void describe(const model::Resumed &resumed, Outcome &outcome) const
    {
        for (int l = plan.fromLayer; l < m_dictionary.layers(); ++l) {
            const auto i = static_cast<std::size_t>(l);
            if (l > plan.fromLayer)
                describeChanges(l, outcome);
            if (!m_touches[i].empty())
                appendReadback(outcome.readback, LayerIndex(l), m_touches[i], m_records[i],
                               model::tensorAt(m_spec, resumed.layer(l), plan.fromHook), m_dictionary.layer(l), plan.fromPosition);
        }
        outcome.resumedAtLayer = LayerIndex(plan.fromLayer);
        outcome.resumedAtPosition = TokenPosition(plan.fromPosition);
    }

    model::ResumePlan plan;

private:
    void describeChanges(int layer, Outcome &outcome) const
    {
        const auto l = static_cast<std::size_t>(layer);
        if (!m_records[l].input.defined())
            return appendChanges(outcome.changes, LayerIndex(layer), m_baseline.activations[l], m_records[l].after, plan.fromPosition);
        const at::Tensor before = m_dictionary.input(m_spec, model::rowsFrom(m_baseline.trace.layers[l], plan.fromPosition));
        appendNeuronChanges(outcome.changes, LayerIndex(layer), *m_dictionary.layer(layer).neurons(), before, m_records[l].input,
                            plan.fromPosition, m_baseline.trace.zero_positions);
    }

    at::Tensor edit(int layer, const model::LayerTrace &rows)
    {
        const auto l = static_cast<std::size_t>(layer);
        LayerRecord &record = m_records[l];
        const at::Tensor site = model::tensorAt(m_spec, rows, plan.fromHook);
        at::Tensor sum = fromBelow(layer, site);
        record.fromBelow = sum;
        if (m_dictionary.has(layer)) {
            const at::Tensor input = m_dictionary.input(m_spec, rows);
            if (layer > plan.fromLayer && m_dictionary.layer(layer).neurons())
                record.input = input;
            else if (layer > plan.fromLayer)
                record.after = m_dictionary.layer(layer).encode(input, plan.fromPosition, nullptr, m_baseline.trace.zero_positions);
            if (!m_touches[l].empty()) {
                record.bases = bases(m_touches[l], layer > plan.fromLayer ? record.after : m_baseline.activations[l],
                                     m_dictionary.layer(layer), input, plan.fromPosition);
                record.outputScale = m_dictionary.layer(layer).outputScale(input);
                at::Tensor own = added(layer, layer, site);
                own = record.outputScale.defined() ? own.mul(record.outputScale) : own;
                sum = sum.defined() ? sum.add(own) : own;
            }
        }
        if (sum.defined())
            record.untouched = site;
        return sum;
    }

    at::Tensor fromBelow(int layer, const at::Tensor &site) const
    {
        at::Tensor sum;
        for (int source = plan.fromLayer; source < layer; ++source)
            if (m_dictionary.writes(source, layer) && !m_touches[static_cast<std::size_t>(source)].empty())
                sum = sum.defined() ? sum.add(added(source, layer, site)) : added(source, layer, site);
        return sum;
    }

    /// What the touches of `source` add at `layer`.
    at::Tensor added(int source, int layer, const at::Tensor &site) const
    {
        const auto s = static_cast<std::size_t>(source);
        return addition(m_touches[s], m_records[s].bases, m_dictionary.layer(source), layer - source, plan.fromPosition, site.size(0))
            .to(site.device());
    }

    const model::ModelSpec &m_spec;
    const dictionary::Dictionary &m_dictionary;
    const Baseline &m_baseline;
    const TouchesByLayer &m_touches;
    std::vector<LayerRecord> m_records;
};

}  // namespace

Outcome InterventionRunner::run(const Baseline &baseline, const std::vector<Intervention> &interventions,
                                const InterventionOptions &options, const model::TokenText &text, JobContext &job) const
{
    const auto start = std::chrono::steady_clock::now();
    const model::Trace &trace = baseline.trace;
    const TouchesByLayer touches = resolve(interventions, m_dictionary, trace);
    Outcome outcome;
    outcome.interventions = interventions;
    at::Tensor logits = trace.logits;
    TouchedPass pass(m_transformer.spec(), m_dictionary, baseline, touches);
    if (pass.plan.fromLayer >= 0) {
        pass.plan.freezeAttention = options.freezeAttention;
        const model::Resumed resumed = m_transformer.resume(trace, pass.plan, job);
        pass.describe(resumed, outcome);
        logits = resumed.logits;
    }
    describeOutput(outcome, trace.logits, logits, trace.positions(), options.topTokens, text);
    outcome.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return outcome;
}

}  // namespace penfield::intervention
