#include "backend/evidence/checks/checks.h"

#include "backend/types/error.h"

#include <algorithm>
#include <array>

namespace penfield::evidence {

namespace {

constexpr std::array kAboutThePicture = {12, 14};  // they say what a graph shows, not whether the claim is true

}  // namespace

const std::vector<Check> &allChecks()
{
    static const std::vector<Check> checks = {
        {13, PENFIELD_SENTENCE("Ablation types"), ablationTypes},
        {2, PENFIELD_SENTENCE("Necessity"), necessity},
        {15, PENFIELD_SENTENCE("Specificity"), specificity},
        {11, PENFIELD_SENTENCE("Dormant direction"), dormantDirection},
        {12, PENFIELD_SENTENCE("Attribution against effects"), attributionTruth},
        {1, PENFIELD_SENTENCE("Matched random control"), matchedControl},
        {3, PENFIELD_SENTENCE("Sufficiency"), sufficiency},
        {9, PENFIELD_SENTENCE("Partners"), partners},
        {7, PENFIELD_SENTENCE("Contexts"), contexts},
        {5, PENFIELD_SENTENCE("Independence"), independence},
        {6, PENFIELD_SENTENCE("Equivalence"), equivalence},
    };
    return checks;
}

std::vector<Check> firstRound()
{
    constexpr std::array at_once = {14, 13, 2, 15, 11, 12};
    std::vector<Check> checks;
    for (const Check &check : allChecks())
        if (std::find(at_once.begin(), at_once.end(), check.number) != at_once.end())
            checks.push_back(check);
    return checks;
}

CheckResult run(const Check &check, Trial &trial)
{
    trial.job().checkpoint();
    const std::int64_t before = trial.runner().passes();
    CheckResult finding = trial.hasBehaviour() ? check.run(trial) : trial.withoutBehaviour(check.number);
    finding.passes += trial.runner().passes() - before;
    return finding;
}

Mark overall(const std::vector<CheckResult> &findings)
{
    const auto any = [&](Mark mark) {
        return std::any_of(findings.begin(), findings.end(), [&](const CheckResult &f) {
            return f.mark == mark && std::find(kAboutThePicture.begin(), kAboutThePicture.end(), f.check) == kAboutThePicture.end();
        });
    };
    if (any(Mark::Contradicted))
        return Mark::Contradicted;
    if (any(Mark::Weakened))
        return Mark::Weakened;
    const bool needed =
        std::any_of(findings.begin(), findings.end(), [](const CheckResult &f) { return f.check == 2 && f.mark == Mark::Supported; });
    return needed ? Mark::Supported : Mark::CannotTell;
}

}  // namespace penfield::evidence
