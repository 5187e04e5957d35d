#include "tests/backend/attribution/patched_run.h"

#include "backend/model/rotary.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/erf.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/tanh.h>
#include <ATen/ops/tril.h>
#include <ATen/ops/triu.h>

#include <cmath>
#include <limits>

namespace penfield::test {

namespace {

using attribution::HeadInput;

at::Tensor exact(const at::Tensor &t)
{
    return t.to(at::kDouble);
}

at::Tensor capped(const at::Tensor &x, double cap)
{
    return cap > 0 ? cap * at::tanh(x / cap) : x;
}

at::Tensor activated(model::Activation kind, const at::Tensor &x)
{
    switch (kind) {
    case model::Activation::Relu:
        return x.clamp_min(0);
    case model::Activation::Gelu:
        return 0.5 * x * (1 + at::erf(x / std::sqrt(2.0)));
    case model::Activation::GeluTanh:
        return 0.5 * x * (1 + at::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
    case model::Activation::Silu:
        return x * at::sigmoid(x);
    }
    return {};
}

class Runner {
public:
    Runner(const model::Transformer &transformer, const PatchedEdge &edge)
        : m_transformer(transformer), m_spec(transformer.spec()), m_edge(edge), m_index(m_spec)
    {
    }

    PatchedRun run(const at::Tensor &embeddings)
    {
        at::Tensor x = exact(embeddings);
        m_tables = model::rotaryTables(m_spec, x.size(0));
        m_run.writes.resize(static_cast<std::size_t>(m_index.writers()));
        m_run.reads.resize(static_cast<std::size_t>(m_index.readers()));
        m_run.writes[0] = x;
        for (int l = 0; l < m_spec.n_layers; ++l) {
            const at::Tensor attended = x + attention(l, x);
            x = m_spec.hasMlp() ? attended + mlp(l, m_spec.parallel_blocks ? x : attended) : attended;
        }
        const model::Weights &weights = m_transformer.weights();
        at::Tensor logits = at::matmul(norm(m_spec.final_norm, weights.ln_final, read(m_index.logits(), x)), exact(weights.W_U));
        if (weights.b_U.defined())
            logits = logits + exact(weights.b_U);
        m_run.logits = capped(logits, m_spec.final_soft_cap)[x.size(0) - 1];
        return std::move(m_run);
    }

private:
    const model::LayerWeights &weights(int l) const { return m_transformer.weights().layers[static_cast<std::size_t>(l)]; }

    at::Tensor read(std::int64_t reader, const at::Tensor &x)
    {
        return m_run.reads[static_cast<std::size_t>(reader)] = reader == m_edge.reader ? x + exact(m_edge.added) : x;
    }

    at::Tensor norm(model::NormKind kind, const model::NormWeights &weights, const at::Tensor &x) const
    {
        if (kind == model::NormKind::None)
            return x;
        const at::Tensor centred = kind == model::NormKind::LayerNorm ? x - x.mean(-1, true) : x;
        return gained(weights, centred / at::sqrt((centred * centred).mean(-1, true) + m_spec.norm_eps));
    }

    static at::Tensor gained(const model::NormWeights &weights, const at::Tensor &x)
    {
        const at::Tensor y = weights.w.defined() ? x * exact(weights.w) : x;
        return weights.b.defined() ? y + exact(weights.b) : y;
    }

    at::Tensor turned(int l, const at::Tensor &x) const  // [P, d_head]
    {
        const bool local = m_spec.attention(l).local_rotary;
        const at::Tensor cos = exact(local ? m_tables.local_cos : m_tables.cos), sin = exact(local ? m_tables.local_sin : m_tables.sin);
        const std::int64_t half = cos.size(1);
        const at::Tensor a = x.narrow(1, 0, half), b = x.narrow(1, half, half);
        return at::cat({a * cos - b * sin, b * cos + a * sin, x.narrow(1, 2 * half, x.size(1) - 2 * half)}, 1);
    }

    /// One head's queries, keys or values of what it reads.
    at::Tensor projected(int l, HeadInput input, std::int64_t head, const at::Tensor &x) const
    {
        const model::LayerWeights &w = weights(l);
        const bool isQuery = input == HeadInput::Query;
        const std::int64_t H = m_spec.n_heads, kv = m_spec.n_kv_heads, own = isQuery ? head : head / (H / kv);
        const at::Tensor normed = norm(m_spec.norm, w.ln1, x);
        at::Tensor y;
        if (w.W_QKV.defined()) {
            const std::int64_t column = (isQuery ? own : H + (input == HeadInput::Key ? own : kv + own)) * m_spec.d_head;
            y = at::matmul(normed, exact(w.W_QKV.narrow(1, column, m_spec.d_head)));
            if (w.b_QKV.defined())
                y = y + exact(w.b_QKV.narrow(0, column, m_spec.d_head));
        } else {
            const at::Tensor &W = isQuery ? w.W_Q : input == HeadInput::Key ? w.W_K : w.W_V;
            const at::Tensor &b = isQuery ? w.b_Q : input == HeadInput::Key ? w.b_K : w.b_V;
            y = at::matmul(normed, exact(W.narrow(1, own * m_spec.d_head, m_spec.d_head)));
            if (b.defined())
                y = y + exact(b.narrow(0, own * m_spec.d_head, m_spec.d_head));
        }
        if (input == HeadInput::Value)
            return y;
        if (m_spec.qk_norm)
            y = norm(model::NormKind::RmsNorm, isQuery ? w.q_norm : w.k_norm, y);
        return m_spec.positions == model::PositionKind::Rotary ? turned(l, y) : y;
    }

    at::Tensor attention(int l, const at::Tensor &x)
    {
        const model::LayerWeights &w = weights(l);
        std::vector<at::Tensor> results;
        for (std::int64_t h = 0; h < m_spec.n_heads; ++h) {
            const auto part = [&](HeadInput input) { return projected(l, input, h, read(m_index.reader(l, input, h), x)); };
            const at::Tensor q = part(HeadInput::Query), k = part(HeadInput::Key), v = part(HeadInput::Value);
            const model::LayerAttention attention = m_spec.attention(l);
            at::Tensor scores = capped(at::matmul(q, k.t()) * attention.scale, m_spec.attention_soft_cap);
            const at::Tensor all = at::ones({x.size(0), x.size(0)}, at::kBool);
            scores = scores.masked_fill(at::triu(all, 1), -std::numeric_limits<double>::infinity());
            if (attention.window > 0)
                scores = scores.masked_fill(at::tril(all, -attention.window), -std::numeric_limits<double>::infinity());
            const at::Tensor result =
                at::matmul(at::matmul(at::softmax(scores, -1), v), exact(w.W_O.narrow(0, h * m_spec.d_head, m_spec.d_head)));
            results.push_back(w.b_O.defined() ? result + exact(w.b_O) / m_spec.n_heads : result);
        }
        return written(l, results);
    }

    /// The heads' shares of what attention adds.
    at::Tensor written(int l, const std::vector<at::Tensor> &results)
    {
        at::Tensor sum = results.front();
        for (std::size_t h = 1; h < results.size(); ++h)
            sum = sum + results[h];
        const bool centres = m_spec.norm == model::NormKind::LayerNorm;
        const at::Tensor centred = centres ? sum - sum.mean(-1, true) : sum;
        const at::Tensor scale = at::sqrt((centred * centred).mean(-1, true) + m_spec.norm_eps);
        for (std::size_t h = 0; h < results.size(); ++h) {
            at::Tensor share = results[h];
            if (m_spec.post_norms && m_spec.norm != model::NormKind::None) {
                share = (centres ? share - share.mean(-1, true) : share) / scale;
                if (weights(l).ln1_post.w.defined())
                    share = share * exact(weights(l).ln1_post.w);
            }
            m_run.writes[static_cast<std::size_t>(m_index.head(l, static_cast<std::int64_t>(h)))] = share;
        }
        return m_spec.post_norms ? norm(m_spec.norm, weights(l).ln1_post, sum) : sum;
    }

    at::Tensor mlp(int l, const at::Tensor &x)
    {
        const model::LayerWeights &w = weights(l);
        const at::Tensor in = norm(m_spec.norm, w.ln2, read(m_index.mlpReader(l), x));
        const auto linear = [&](const at::Tensor &W, const at::Tensor &b) {
            const at::Tensor y = at::matmul(in, exact(W));
            return b.defined() ? y + exact(b) : y;
        };
        at::Tensor hidden;
        if (!m_spec.gated_mlp) {
            hidden = activated(m_spec.activation, linear(w.W_in, w.b_in));
        } else {
            hidden =
                linear(w.W_in, m_spec.bias_after_gate ? at::Tensor() : w.b_in) * activated(m_spec.activation, linear(w.W_gate, w.b_gate));
            if (m_spec.bias_after_gate && w.b_in.defined())
                hidden = hidden + exact(w.b_in);
        }
        at::Tensor out = at::matmul(hidden, exact(w.W_out));
        if (w.b_out.defined())
            out = out + exact(w.b_out);
        return m_run.writes[static_cast<std::size_t>(m_index.mlp(l))] = m_spec.post_norms ? norm(m_spec.norm, w.ln2_post, out) : out;
    }

    const model::Transformer &m_transformer;
    const model::ModelSpec &m_spec;
    const PatchedEdge &m_edge;
    const attribution::ComponentIndex m_index;
    model::RotaryTables m_tables;
    PatchedRun m_run;
};

}  // namespace

PatchedRun patchedRun(const model::Transformer &transformer, const at::Tensor &embeddings, const PatchedEdge &edge)
{
    return Runner(transformer, edge).run(embeddings);
}

}  // namespace penfield::test
