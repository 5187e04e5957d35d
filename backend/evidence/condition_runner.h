#pragma once
// Scores of a whole list of prompts under conditions: the one thing that every check needs.
//   1. The prompts and their counterfactuals are run once, grouped by length.
//   2. A condition becomes, for each group, what is added at which hook (site_edit.h).
//   3. Each group is resumed from the first layer, hook and position that the condition touches.
// The cost is counted in passes: one prompt, resumed once.

#include "backend/evidence/answers.h"
#include "backend/evidence/condition.h"
#include "backend/evidence/intact_runs.h"

#include <cstdint>
#include <vector>

namespace penfield::evidence {

class ConditionRunner {
public:
    /// `dictionary` may be null when no condition names a feature. Model and dictionary must outlive the runner.
    ConditionRunner(const model::Transformer &transformer, const dictionary::Dictionary *dictionary, std::vector<PromptCase> cases,
                    std::uint64_t seed, JobContext &job);

    const model::Transformer &transformer() const { return m_transformer; }
    const model::ModelSpec &spec() const { return m_transformer.spec(); }
    const dictionary::Dictionary *dictionary() const { return m_dictionary; }
    const std::vector<PromptCase> &cases() const { return m_cases; }
    IntactRuns &intact() { return m_runs; }

    const Answers &clean() const { return m_clean; }
    const Answers &corrupted() const { return m_corrupted; }  ///< the counterfactuals'
    const std::vector<double> &cleanScores() const { return m_cleanScores; }
    const std::vector<double> &corruptedScores() const { return m_corruptedScores; }  ///< of the clean prompt's answer

    Answers answers(const Condition &condition, JobContext &job);
    std::vector<double> scoresUnder(const Condition &condition, JobContext &job);

    std::int64_t passes() const { return m_passes; }

private:
    at::Tensor resume(std::size_t group, const Condition &condition, JobContext &job);  // [B, d_vocab_out]

    const model::Transformer &m_transformer;
    const dictionary::Dictionary *m_dictionary;
    std::vector<PromptCase> m_cases;
    IntactRuns m_runs;
    Answers m_clean, m_corrupted;
    std::vector<double> m_cleanScores, m_corruptedScores;
    std::int64_t m_passes;
};

}  // namespace penfield::evidence
