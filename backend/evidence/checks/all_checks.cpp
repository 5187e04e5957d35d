#include "backend/evidence/checks/checks.h"

#include "backend/types/error.h"

namespace penfield::evidence {

const std::vector<Check> &allChecks()
{
    static const std::vector<Check> checks = {
        {14, PENFIELD_SENTENCE("Unexplained share"), unexplainedShare},
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
        {8, PENFIELD_SENTENCE("Dose and response"), doseResponse},
        {4, PENFIELD_SENTENCE("Minimality"), minimality},
        {10, PENFIELD_SENTENCE("Edit elsewhere"), editElsewhere},
    };
    return checks;
}

const Check *checkNumbered(int number)
{
    for (const Check &check : allChecks())
        if (check.number == number)
            return &check;
    return nullptr;
}

CheckResult run(const Check &check, Trial &trial)
{
    trial.job().checkpoint();
    const std::int64_t before = trial.runner().passes();
    CheckResult finding = trial.hasBehaviour() ? check.run(trial) : trial.withoutBehaviour(check.number);
    finding.passes += trial.runner().passes() - before;
    return finding;
}

}  // namespace penfield::evidence
