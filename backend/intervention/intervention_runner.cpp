#include "backend/intervention/intervention_runner.h"

#include "backend/intervention/readback.h"

#include <ATen/ops/zeros.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <tuple>
#include <utility>

namespace penfield::intervention {

namespace {

using dictionary::SparseActivations;

/// What the pass leaves behind at one layer.
struct LayerRecord {
    at::Tensor untouched;      // [n, d_model] MLP output before the addition; undefined at untouched layers
    SparseActivations after;   // features in this run, absolute positions; empty at the resumed layer, where none can change
    std::vector<float> bases;  // one per touch
};

std::pair<std::int32_t, std::int32_t> keyAt(const SparseActivations &list, std::size_t i)
{
    return {list.position[i], list.feature[i]};
}

float activationAt(const SparseActivations &list, std::int32_t position, std::int32_t feature)
{
    const auto [first, last] = std::equal_range(list.position.begin(), list.position.end(), position);
    const auto begin = list.feature.begin() + (first - list.position.begin()), end = list.feature.begin() + (last - list.position.begin());
    const auto found = std::lower_bound(begin, end, feature);
    return found != end && *found == feature ? list.value[static_cast<std::size_t>(found - list.feature.begin())] : 0.0f;
}

std::vector<float> bases(const std::vector<Touch> &touches, const SparseActivations &activations)
{
    std::vector<float> result;
    for (const Touch &touch : touches)
        result.push_back(activationAt(activations, touch.position, touch.feature));
    return result;
}

// Σ Δ·W_dec over a layer's touches, [n, d_model]; row 0 is `firstPosition`.
at::Tensor addition(const std::vector<Touch> &touches, const std::vector<float> &bases, const at::Tensor &W_dec, std::int64_t firstPosition,
                    std::int64_t n)
{
    const std::int64_t D = W_dec.size(1);
    at::Tensor sum = at::zeros({n, D}, W_dec.options());
    for (std::size_t i = 0; i < touches.size(); ++i) {
        const auto delta = static_cast<float>(touches[i].target(bases[i]) - bases[i]);
        const float *row = W_dec.data_ptr<float>() + touches[i].feature * D;
        float *out = sum.data_ptr<float>() + (touches[i].position - firstPosition) * D;
        for (std::int64_t d = 0; d < D; ++d)
            out[d] += delta * row[d];
    }
    return sum;
}

// Beyond what the rounding of differently shaped products explains.
bool differs(float a, float b)
{
    return std::abs(a - b) > 1e-6f + 1e-5f * std::max(std::abs(a), std::abs(b));
}

// Both lists are sorted; entries of `before` at positions that were not recomputed are skipped.
void appendChanges(std::vector<ActivationChange> &changes, LayerIndex layer, const SparseActivations &before,
                   const SparseActivations &after, std::int64_t fromPosition)
{
    const auto start = std::lower_bound(before.position.begin(), before.position.end(), static_cast<std::int32_t>(fromPosition));
    std::size_t b = static_cast<std::size_t>(start - before.position.begin()), a = 0;
    while (b < before.size() || a < after.size()) {
        const bool inBefore = a == after.size() || (b < before.size() && keyAt(before, b) <= keyAt(after, a));
        const bool inAfter = b == before.size() || (a < after.size() && keyAt(after, a) <= keyAt(before, b));
        const auto [position, feature] = inBefore ? keyAt(before, b) : keyAt(after, a);
        const float was = inBefore ? before.value[b++] : 0, is = inAfter ? after.value[a++] : 0;
        if (differs(was, is))
            changes.push_back({{layer, FeatureIndex(feature)}, TokenPosition(position), was, is});
    }
}

// Touches of one position lie together in the list; each such run is measured at once.
void appendReadback(std::vector<Readback> &readback, LayerIndex layer, const std::vector<Touch> &touches, const LayerRecord &record,
                    const at::Tensor &touched, const at::Tensor &W_dec, std::int64_t fromPosition)
{
    const at::Tensor measured = touched.sub(record.untouched);
    for (std::size_t first = 0, end = 0; first < touches.size(); first = end) {
        while (end < touches.size() && touches[end].position == touches[first].position)
            ++end;
        const at::Tensor row = measured.select(0, touches[first].position - fromPosition);
        std::vector<double> asked;
        for (std::size_t i = first; i < end; ++i)
            asked.push_back(touches[i].target(record.bases[i]) - record.bases[i]);
        const std::vector<double> added = coefficients(row, W_dec, {touches.data() + first, end - first}, asked);
        for (std::size_t i = first; i < end; ++i) {
            const float base = record.bases[i];
            readback.push_back({{layer, FeatureIndex(touches[i].feature)},
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
model::ResumePlan planFor(const TouchesByLayer &touches)
{
    model::ResumePlan plan;
    plan.fromLayer = -1;
    for (std::size_t l = 0; l < touches.size(); ++l) {
        if (touches[l].empty())
            continue;
        const std::int64_t first = touches[l].front().position;
        plan.fromPosition = plan.fromLayer < 0 ? first : std::min(plan.fromPosition, first);
        plan.fromLayer = plan.fromLayer < 0 ? static_cast<int>(l) : plan.fromLayer;
    }
    return plan;
}

}  // namespace

Outcome InterventionRunner::run(const Baseline &baseline, const std::vector<Intervention> &interventions,
                                const InterventionOptions &options, const model::TokenText &text, JobContext &job) const
{
    const auto start = std::chrono::steady_clock::now();
    const model::Trace &trace = baseline.trace;
    const TouchesByLayer touches = resolve(interventions, m_dictionary, trace.positions());
    Outcome outcome;
    outcome.interventions = interventions;
    at::Tensor logits = trace.logits;

    if (model::ResumePlan plan = planFor(touches); plan.fromLayer >= 0) {
        std::vector<LayerRecord> records(touches.size());
        plan.freezeAttention = options.freezeAttention;
        plan.edit = [&](int layer, const model::MlpSite &site) -> at::Tensor {
            const auto l = static_cast<std::size_t>(layer);
            const dictionary::Transcoder &transcoder = m_dictionary.layer(layer);
            LayerRecord &record = records[l];
            if (layer > plan.fromLayer)
                record.after = dictionary::sparse(transcoder.encode(m_dictionary.input(m_transformer.spec(), site)), plan.fromPosition);
            if (touches[l].empty())
                return {};
            record.untouched = site.mlp_out;
            record.bases = bases(touches[l], layer > plan.fromLayer ? record.after : baseline.activations[l]);
            return addition(touches[l], record.bases, transcoder.W_dec, plan.fromPosition, site.mlp_out.size(0));
        };
        const model::Resumed resumed = m_transformer.resume(trace, plan, job);
        for (std::size_t l = static_cast<std::size_t>(plan.fromLayer); l < touches.size(); ++l) {
            const LayerIndex layer(static_cast<std::int64_t>(l));
            if (layer.value > plan.fromLayer)
                appendChanges(outcome.changes, layer, baseline.activations[l], records[l].after, plan.fromPosition);
            if (!touches[l].empty())
                appendReadback(outcome.readback, layer, touches[l], records[l],
                               resumed.sites[l - static_cast<std::size_t>(plan.fromLayer)].mlp_out, m_dictionary.layer(layer.value).W_dec,
                               plan.fromPosition);
        }
        logits = resumed.logits;
        outcome.resumedAtLayer = LayerIndex(plan.fromLayer);
        outcome.resumedAtPosition = TokenPosition(plan.fromPosition);
    }
    describeOutput(outcome, trace.logits, logits, trace.positions(), options.topTokens, text);
    outcome.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return outcome;
}

}  // namespace penfield::intervention
