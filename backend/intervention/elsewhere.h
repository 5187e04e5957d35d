#pragma once
// What a unit is given by TouchKind::Mean and TouchKind::Resample: what it holds on other positions, or in another prompt.

#include "backend/intervention/subject.h"
#include "backend/types/intervention.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <vector>

namespace penfield::intervention {

/// A scalar, or of units that have none (hasScalar) a vector [width at its place].
struct Given {
    double scalar = 0;
    at::Tensor vector;
};

class Elsewhere {
public:
    /// `references`: prompts whose mean is taken; empty: that of `intact`, the prompt itself.
    Elsewhere(const Subject &subject, const Baseline &intact, const std::vector<std::string> &references, const OtherRuns &runs)
        : m_subject(subject), m_intact(intact), m_references(references), m_runs(runs)
    {
    }

    /// The mean over all positions of the references but the beginning-of-sequence ones. Throws a sentence when there are none.
    Given mean(const Unit &unit);

    /// What the unit holds in another prompt. Throws a sentence when that has no such position.
    Given inPrompt(const Unit &unit, const std::string &prompt, std::int64_t position);

private:
    Given computeMean(const Unit &unit) const;
    Baseline otherRun(const std::string &prompt) const;

    const Subject &m_subject;
    const Baseline &m_intact;
    const std::vector<std::string> &m_references;
    const OtherRuns &m_runs;
    std::map<Unit, Given> m_means;
    std::map<std::pair<Unit, std::string>, std::vector<Given>> m_held;
};

}  // namespace penfield::intervention
