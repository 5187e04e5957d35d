#pragma once
// Goes on after a run, one token at a time: only the new token's rows are computed, keys and values of what came before are kept.

#include "backend/model/transformer.h"

#include <cstdint>
#include <vector>

namespace penfield::model {

class TokenPass {
public:
    /// Goes on from a run's keys and values ([n_layers]; nothing else of them is kept), by at most `room` tokens.
    TokenPass(const Transformer &transformer, const std::vector<LayerTrace> &run, std::int64_t room);

    std::int64_t positions() const { return m_positions; }  ///< tokens read so far

    /// Reads one more token: logits [d_vocab_out] after it. `edit` as in ResumePlan; its rows are that one.
    at::Tensor read(TokenId token, const HookEdit &edit, JobContext &job);

private:
    const Transformer &m_transformer;
    std::vector<LayerTrace> m_cache;  // K and V alone
    std::int64_t m_positions;
    RotaryTables m_rotary;
};

}  // namespace penfield::model
