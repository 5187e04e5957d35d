#include "backend/intervention/intervention_runner.h"

#include "backend/intervention/answer.h"
#include "backend/intervention/touch_notes.h"
#include "backend/intervention/touched_pass.h"

#include <ATen/ops/equal.h>

#include <chrono>
#include <utility>

namespace penfield::intervention {

Outcome InterventionRunner::run(const Baseline &baseline, const std::vector<Intervention> &interventions,
                                const InterventionOptions &options, const model::TokenText &text, JobContext &job,
                                const OtherRuns &runs) const
{
    const auto start = std::chrono::steady_clock::now();
    Outcome outcome;
    outcome.interventions = interventions;
    Resolved resolved = resolve(interventions, options, m_subject, baseline, runs);
    outcome.notes = std::move(resolved.notes);
    const at::Tensor &before = baseline.trace.logits;
    at::Tensor after = before;
    if (!resolved.sites.empty()) {
        TouchedPass pass(m_subject, baseline, resolved.sites, options);
        const model::Resumed resumed = m_subject.transformer.resume(baseline.trace, pass.plan(), job);
        after = resumed.logits;
        pass.describe(resumed, outcome);
        appendTouchNotes(outcome, resolved.sites, !at::equal(before, after));
    }
    describeAnswer(outcome, before, after, baseline.trace.positions(), options, text);
    outcome.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return outcome;
}

}  // namespace penfield::intervention
