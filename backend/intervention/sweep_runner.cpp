#include "backend/intervention/sweep_runner.h"

#include "backend/intervention/batch.h"
#include "backend/intervention/measured_answer.h"

#include <chrono>

namespace penfield::intervention {

Sweep sweep(const Subject &subject, const Baseline &intact, const SweepRequest &request, JobContext &job, const OtherRuns &runs)
{
    const auto start = std::chrono::steady_clock::now();
    const MeasuredAnswer answer(request.measure, intact.trace.logits);
    InterventionOptions options = request.options;
    options.activations = false;
    Elsewhere elsewhere(subject, intact, options.references, runs);
    std::vector<std::vector<Site>> groups;
    for (const std::vector<Intervention> &group : request.groups) {
        job.checkpoint();
        groups.push_back(resolve(group, options, subject, intact, elsewhere).sites);
    }
    Sweep result;
    result.measure = answer.measure();
    result.intact = answer.of(intact.trace.logits);
    result.measured.resize(groups.size());
    answerEach(subject, intact, groups, options, job,
               [&](std::size_t group, const at::Tensor &logits) { result.measured[group] = answer.of(logits); });
    result.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace penfield::intervention
