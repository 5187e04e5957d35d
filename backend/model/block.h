#pragma once
// One block of the decoder, computed whole or from one of its hook points on.

#include "backend/model/model_spec.h"
#include "backend/model/trace.h"
#include "backend/model/weights.h"
#include "backend/types/hook_point.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <map>

namespace penfield::model {

/// Asked at every writable hook of every recomputed layer, in the order of computation: what to add to the tensor there, [n, width];
/// an undefined tensor: nothing. `rows` holds what the layer has computed so far, the hook's own tensor included. A parallel block
/// has no ResidMid of its own, so it is not asked for there.
using HookEdit = std::function<at::Tensor(int layer, HookPoint hook, const LayerTrace &rows)>;

/// The rows that a pass computes: positions from … positions−1 of each run, and what depends on nothing else.
class PassRows {
public:
    PassRows(const ModelSpec &spec, const RotaryTables &tables, std::int64_t from, std::int64_t positions, at::Device device,
             std::int64_t runs = 1);

    std::int64_t runs() const { return m_runs; }
    std::int64_t from() const { return m_from; }
    std::int64_t positions() const { return m_positions; }
    at::Tensor cos(const LayerAttention &layer) const { return layer.local_rotary ? m_rotary.local_cos : m_rotary.cos; }
    at::Tensor sin(const LayerAttention &layer) const { return layer.local_rotary ? m_rotary.local_sin : m_rotary.sin; }
    const at::Tensor &hidden(const LayerAttention &layer) const { return m_hidden.at(layer.window); }  // [n, positions]

private:
    std::int64_t m_runs, m_from, m_positions;
    RotaryTables m_rotary;               // rows of these positions, for every run
    std::map<int, at::Tensor> m_hidden;  // by window
};

/// How one block is run.
struct BlockPass {
    int layer = 0;
    const LayerTrace *before = nullptr;     // the pass's rows of the same layer, in the runs that are resumed; null in a pass over the
                                            // whole prompt. Keys and values are of all positions
    bool freezeAttention = false;           // take `before`'s patterns
    bool freezeNorms = false;               // take `before`'s denominators
    std::int64_t queriesFrom = 0;           // what follows keys and values is computed from this position on; theirs are all of the pass's
    HookPoint start = HookPoint::ResidPre;  // what comes before it is taken from `before`
    const HookEdit *edit = nullptr;
};

/// `input` [n, d_model] is the block's input; not used when the pass starts later.
LayerTrace runBlock(const ModelSpec &spec, const LayerWeights &weights, const at::Tensor &input, const PassRows &rows,
                    const BlockPass &pass);

}  // namespace penfield::model
