#pragma once
// The untouched runs that every condition starts from and takes its values from.

#include "backend/evidence/condition.h"
#include "backend/evidence/prompt_case.h"
#include "backend/model/transformer.h"
#include "backend/types/job.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

namespace penfield::evidence {

enum class Side { Clean, Counterfactual };

/// Prompts of one length, run together: B of them, P tokens each.
struct RunGroup {
    std::vector<std::size_t> cases;              ///< [B] indices into the whole list
    std::int64_t positions = 0;                  ///< P
    std::vector<std::int64_t> partner;           ///< [B] whose values a resample takes; itself where there is no other prompt
    std::vector<model::Trace> clean, corrupted;  ///< [B] each

    const std::vector<model::Trace> &traces(Side side) const { return side == Side::Clean ? clean : corrupted; }
};

class IntactRuns {
public:
    /// Throws Error when a counterfactual has another length than its prompt.
    IntactRuns(const model::Transformer &transformer, const std::vector<PromptCase> &cases, std::uint64_t seed, JobContext &job);

    const std::vector<RunGroup> &groups() const { return m_groups; }

    /// The tensor at a hook, [B, P, width]. Kept.
    const at::Tensor &values(std::size_t group, Side side, int layer, HookPoint hook);

    /// Logits of all prompts, in the order of the list: [N, d_vocab_out].
    at::Tensor logits(Side side) const;

private:
    const model::Transformer &m_transformer;
    std::size_t m_cases;
    std::vector<RunGroup> m_groups;
    std::map<std::tuple<std::size_t, Side, int, HookPoint>, at::Tensor> m_values;
};

/// 1 where a token is touched: [B, P, 1] float32. Throws Error for a place that a prompt does not have.
at::Tensor touchedPositions(const RunGroup &group, const std::vector<PromptCase> &cases, const Scope &scope);

}  // namespace penfield::evidence
