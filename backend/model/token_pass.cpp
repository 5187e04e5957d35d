#include "backend/model/token_pass.h"

#include "backend/model/index_tensor.h"
#include "backend/model/rotary.h"

namespace penfield::model {

namespace {

LayerTrace keysAndValues(const LayerTrace &layer)
{
    LayerTrace kept;
    kept.K = layer.K;
    kept.V = layer.V;
    return kept;
}

}  // namespace

TokenPass::TokenPass(const Transformer &transformer, const std::vector<LayerTrace> &run, std::int64_t room)
    : m_transformer(transformer), m_positions(run.front().K.size(1)),
      m_rotary(rotaryTables(transformer.spec(), m_positions + room, transformer.device()))
{
    for (const LayerTrace &layer : run)
        m_cache.push_back(keysAndValues(layer));
}

at::Tensor TokenPass::read(TokenId token, const HookEdit &edit, JobContext &job)
{
    const ModelSpec &spec = m_transformer.spec();
    const Weights &weights = m_transformer.weights();
    const PassRows rows(spec, m_rotary, m_positions, m_positions + 1, m_transformer.device());
    at::Tensor x = embedded(spec, weights, indexTensor({token.value}, m_transformer.device()));
    if (weights.W_pos.defined())
        x = x.add(weights.W_pos.narrow(0, m_positions, 1));
    for (int l = 0; l < spec.n_layers; ++l) {
        job.checkpoint();
        LayerTrace &before = m_cache[static_cast<std::size_t>(l)];
        BlockPass pass;
        pass.layer = l;
        pass.before = &before;
        pass.edit = edit ? &edit : nullptr;
        const LayerTrace layer = runBlock(spec, weights.layers[static_cast<std::size_t>(l)], x, rows, pass);
        x = layer.resid_post;
        before = keysAndValues(layer);
    }
    ++m_positions;
    return m_transformer.unembed(x).squeeze(0);
}

}  // namespace penfield::model
