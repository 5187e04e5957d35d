#pragma once
// A planted model, opened from its folder, and its prompts as the checks run them.

#include "backend/evidence/condition_runner.h"
#include "backend/model/model_folder.h"
#include "backend/training/planted/ward.h"

#include <memory>

namespace penfield::test {

class PlantedSubject {
public:
    /// `context`: the prompts of the ward `context`.
    explicit PlantedSubject(const training::planted::PlantedModel &model, bool context = false, std::uint64_t seed = 1);
    explicit PlantedSubject(training::planted::Ward ward);

    const model::Transformer &transformer() const { return m_model->transformer; }
    const std::vector<evidence::PromptCase> &cases() const { return m_cases; }
    evidence::ConditionRunner &runner() { return *m_runner; }
    JobContext &job() { return m_job; }

    /// A runner over some of the prompts.
    evidence::ConditionRunner part(const std::vector<evidence::PromptCase> &cases) const;

    /// The direction of an axis, or of a sum of axes, at the last token of the residual between attention and MLP.
    evidence::Part along(const std::vector<training::planted::Axis> &axes) const;

private:
    training::planted::PlantedModel m_planted;
    std::unique_ptr<model::OpenedModel> m_model;
    std::vector<evidence::PromptCase> m_cases;
    mutable JobContext m_job;
    std::unique_ptr<evidence::ConditionRunner> m_runner;
};

/// "L0.H3".
inline evidence::Part H(std::int64_t index)
{
    return evidence::head(0, index);
}
std::vector<evidence::Part> heads(std::initializer_list<std::int64_t> indices);

}  // namespace penfield::test
