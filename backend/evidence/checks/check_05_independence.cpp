// Check 5: is the rest of the model really silent about this task? The circuit is cut, and what is left of the score is compared with the
// intact score: HSIC, permuted only inside cells of equal answer and nuisance. A perfect circuit and a path that knows nothing of the task
// (prompt difficulty, a filler) make the plain test reject; inside the cells they do not.
//   supported     what is left does not vary, or it is independent and a leak of a tenth would have been seen
//   weakened      dependent: something outside still follows the task
//   no telling    otherwise

#include "backend/evidence/checks/checks.h"
#include "backend/statistics/independence.h"
#include "backend/statistics/regression.h"
#include "backend/types/error.h"

namespace penfield::evidence {

namespace {

constexpr std::int64_t kPermutations = 999;
constexpr double kPower = .8, kLeak = .1;

}  // namespace

CheckResult independence(Trial &trial)
{
    const std::vector<double> &rest = trial.claimed().scores, &intact = trial.runner().cleanScores();
    std::vector<int> strata;
    for (const PromptCase &one : trial.runner().cases())
        strata.push_back(one.stratum);
    statistics::PermutationOptions options;
    options.draws = kPermutations;
    options.seed = trial.options().seed;
    const statistics::Independence inside = statistics::independenceTest(rest, intact, strata, options),
                                   plain = statistics::independenceTest(rest, intact, {}, options);
    const double explained = statistics::explainedByScoreAndSquare(rest, intact, trial.options().seed);
    const double power = inside.canPermute ? statistics::powerAgainstLeak(intact, kLeak, trial.options().alpha) : 0;

    CheckResult finding;
    finding.check = 5;
    finding.p = inside.p;
    finding.measures = {{PENFIELD_SENTENCE("p inside answer and nuisance"), inside.p.value, kNoInterval, {}, Scale::Plain},
                        {PENFIELD_SENTENCE("p over all prompts"), plain.p.value, kNoInterval, {}, Scale::Plain},
                        {PENFIELD_SENTENCE("variance explained by the rest"), explained, kNoInterval},
                        {PENFIELD_SENTENCE("chance to see a leak of a tenth"), power, kNoInterval}};
    finding.wouldChange = {PENFIELD_SENTENCE("More prompts in every cell of answer and nuisance."), {}};
    const std::string cells = std::to_string(inside.strata), p = decimal(inside.p.value, 2);
    if (inside.isConstant) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("Without the circuit the score does not vary at all: the rest is silent."), {}};
    } else if (!inside.canPermute) {
        finding.verdict = {
            PENFIELD_SENTENCE("Every prompt differs from every other in its answer or a nuisance, so the rest cannot be told from them."),
            {}};
    } else if (inside.p.value <= trial.options().alpha) {
        finding.mark = Mark::Weakened;
        finding.verdict = {
            PENFIELD_SENTENCE("The rest of the model still carries %1 of the score's variation (p = %2 inside %3 cells of answer and "
                              "nuisance): the circuit is not the whole story."),
            {percent(explained), p, cells}};
    } else if (power >= kPower) {
        finding.mark = Mark::Supported;
        finding.verdict = {
            PENFIELD_SENTENCE("The rest of the model is silent about the task (p = %1 inside %2 cells of answer and nuisance)."),
            {p, cells}};
    } else {
        finding.verdict = {
            PENFIELD_SENTENCE("No dependence shown (p = %1 inside %2 cells), but a leak of a tenth would have been seen only %3 of the "
                              "time."),
            {p, cells, percent(power)}};
    }
    return finding;
}

}  // namespace penfield::evidence
