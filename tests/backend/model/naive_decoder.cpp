#include "tests/backend/model/naive_decoder.h"

#include <algorithm>
#include <cmath>

namespace penfield::test {

namespace {

using model::ModelSpec;

double entry(const at::Tensor &t, std::int64_t i)
{
    return t.select(0, i).item<double>();
}

Rows matrix(const at::Tensor &t)  // [rows, columns]
{
    const at::Tensor c = t.contiguous();
    Rows rows(static_cast<std::size_t>(c.size(0)));
    for (std::size_t r = 0; r < rows.size(); ++r)
        rows[r].assign(c.data_ptr<float>() + static_cast<std::int64_t>(r) * c.size(1),
                       c.data_ptr<float>() + static_cast<std::int64_t>(r + 1) * c.size(1));
    return rows;
}

Vector times(const Vector &x, const at::Tensor &W, const at::Tensor &b)
{
    const Rows w = matrix(W);
    Vector y(w.front().size(), 0.0);
    for (std::size_t o = 0; o < y.size(); ++o) {
        y[o] = b.defined() ? entry(b, static_cast<std::int64_t>(o)) : 0.0;
        for (std::size_t i = 0; i < x.size(); ++i)
            y[o] += x[i] * w[i][o];
    }
    return y;
}

Vector plus(Vector a, const Vector &b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] += b[i];
    return a;
}

Vector normed(const ModelSpec &spec, const model::NormWeights &weights, Vector x)
{
    if (spec.norm == model::NormKind::None)
        return x;
    const auto n = static_cast<double>(x.size());
    double mean = 0, square = 0;
    for (const double v : x)
        mean += spec.centresNorm() ? v / n : 0;
    for (const double v : x)
        square += (v - mean) * (v - mean) / n;
    for (std::size_t i = 0; i < x.size(); ++i) {
        x[i] = (x[i] - mean) / std::sqrt(square + spec.norm_eps) * entry(weights.w, static_cast<std::int64_t>(i));
        x[i] += weights.b.defined() ? entry(weights.b, static_cast<std::int64_t>(i)) : 0;
    }
    return x;
}

Vector turned(const ModelSpec &spec, Vector x, int position)
{
    const int half = spec.rotary.dim / 2;
    for (int i = 0; i < half; ++i) {
        const double angle = position * std::pow(spec.rotary.base, -2.0 * i / spec.rotary.dim);
        const auto a = static_cast<std::size_t>(i), b = static_cast<std::size_t>(i + half);
        const double x1 = x[a], x2 = x[b];
        x[a] = x1 * std::cos(angle) - x2 * std::sin(angle);
        x[b] = x2 * std::cos(angle) + x1 * std::sin(angle);
    }
    return x;
}

double activated(model::Activation kind, double x)
{
    switch (kind) {
    case model::Activation::Relu:
        return std::max(x, 0.0);
    case model::Activation::Gelu:
        return 0.5 * x * (1 + std::erf(x / std::sqrt(2.0)));
    case model::Activation::GeluTanh:
        return 0.5 * x * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
    case model::Activation::Silu:
        return x / (1 + std::exp(-x));
    }
    return 0;
}

double capped(double x, double cap)
{
    return cap > 0 ? cap * std::tanh(x / cap) : x;
}

Vector mlp(const ModelSpec &spec, const model::LayerWeights &l, const Vector &x)
{
    Vector hidden = times(x, l.W_in, l.b_in);
    const Vector gate = spec.gated_mlp ? times(x, l.W_gate, {}) : Vector();
    for (std::size_t i = 0; i < hidden.size(); ++i)
        hidden[i] = spec.gated_mlp ? activated(spec.activation, gate[i]) * hidden[i] : activated(spec.activation, hidden[i]);
    return times(hidden, l.W_out, l.b_out);
}

/// One head's vectors at every position, from the columns that start at `column`.
Rows headVectors(const ModelSpec &spec, const Rows &qkv, int column, bool rotate)
{
    Rows head;
    for (std::size_t p = 0; p < qkv.size(); ++p) {
        Vector x(qkv[p].begin() + column, qkv[p].begin() + column + spec.d_head);
        head.push_back(rotate && spec.positions == model::PositionKind::Rotary ? turned(spec, std::move(x), static_cast<int>(p)) : x);
    }
    return head;
}

Rows headPattern(const ModelSpec &spec, const Rows &q, const Rows &k)
{
    Rows pattern(q.size(), Vector(q.size(), 0.0));
    for (std::size_t i = 0; i < q.size(); ++i) {
        double sum = 0;
        for (std::size_t j = 0; j <= i; ++j) {
            if (spec.window > 0 && static_cast<int>(i - j) >= spec.window)
                continue;
            double score = 0;
            for (std::size_t d = 0; d < q[i].size(); ++d)
                score += q[i][d] * k[j][d];
            sum += pattern[i][j] = std::exp(capped(score * spec.attention_scale, spec.attention_soft_cap));
        }
        for (double &p : pattern[i])
            p /= sum;
    }
    return pattern;
}

/// Every head's weighted values, side by side.
Rows weightedValues(const ModelSpec &spec, const model::LayerWeights &l, const Rows &x, const std::vector<Rows> *frozen,
                    std::vector<Rows> &patterns)
{
    Rows qkv;
    for (const Vector &row : x)
        qkv.push_back(times(row, l.W_QKV, l.b_QKV));
    Rows z(x.size(), Vector(static_cast<std::size_t>(spec.n_heads * spec.d_head), 0.0));
    for (int h = 0; h < spec.n_heads; ++h) {
        const int kv = h / (spec.n_heads / spec.n_kv_heads);
        const Rows q = headVectors(spec, qkv, h * spec.d_head, true);
        const Rows k = headVectors(spec, qkv, (spec.n_heads + kv) * spec.d_head, true);
        const Rows v = headVectors(spec, qkv, (spec.n_heads + spec.n_kv_heads + kv) * spec.d_head, false);
        patterns.push_back(frozen ? (*frozen)[static_cast<std::size_t>(h)] : headPattern(spec, q, k));
        for (std::size_t i = 0; i < x.size(); ++i)
            for (std::size_t j = 0; j <= i; ++j)
                for (std::size_t d = 0; d < v[j].size(); ++d)
                    z[i][static_cast<std::size_t>(h * spec.d_head) + d] += patterns.back()[i][j] * v[j][d];
    }
    return z;
}

Rows embedded(const model::Transformer &transformer, const std::vector<TokenId> &tokens)
{
    Rows x;
    for (std::size_t p = 0; p < tokens.size(); ++p) {
        const model::Weights &w = transformer.weights();
        Vector row = matrix(w.W_E)[tokens[p].index()];
        x.push_back(w.W_pos.defined() ? plus(std::move(row), matrix(w.W_pos)[p]) : std::move(row));
    }
    return x;
}

}  // namespace

NaiveRun naiveRun(const model::Transformer &transformer, const std::vector<TokenId> &tokens, const std::vector<NaiveEdit> &edits,
                  const NaiveRun *frozen)
{
    const ModelSpec &spec = transformer.spec();
    NaiveRun run;
    Rows x = embedded(transformer, tokens);
    for (int l = 0; l < spec.n_layers; ++l) {
        const model::LayerWeights &weights = transformer.weights().layers[static_cast<std::size_t>(l)];
        const auto edited = [&](HookPoint hook, std::size_t position, Vector row) {
            for (const NaiveEdit &edit : edits)
                if (edit.layer == l && edit.hook == hook && edit.position == static_cast<int>(position))
                    row = plus(std::move(row), edit.vector);
            return row;
        };
        NaiveLayer layer;
        Rows normedInput;
        for (std::size_t p = 0; p < x.size(); ++p) {
            x[p] = edited(HookPoint::ResidPre, p, x[p]);
            normedInput.push_back(normed(spec, weights.ln1, x[p]));
        }
        layer.resid_pre = x;
        const Rows z = weightedValues(spec, weights, normedInput, frozen ? &frozen->layers[static_cast<std::size_t>(l)].pattern : nullptr,
                                      layer.pattern);
        for (std::size_t p = 0; p < x.size(); ++p) {
            Vector attn = times(edited(HookPoint::AttnZ, p, z[p]), weights.W_O, weights.b_O);
            attn = edited(HookPoint::AttnOut, p, spec.post_norms ? normed(spec, weights.ln1_post, std::move(attn)) : attn);
            Vector mid = edited(HookPoint::ResidMid, p, plus(x[p], attn));
            layer.resid_mid.push_back(spec.parallel_blocks ? x[p] : mid);
            layer.mlp_in.push_back(normed(spec, weights.ln2, layer.resid_mid[p]));
            Vector out = edited(HookPoint::MlpModuleOut, p, mlp(spec, weights, layer.mlp_in[p]));
            layer.mlp_out.push_back(
                edited(HookPoint::MlpContribution, p, spec.post_norms ? normed(spec, weights.ln2_post, std::move(out)) : out));
            x[p] = edited(HookPoint::ResidPost, p, plus(std::move(mid), layer.mlp_out[p]));
        }
        run.layers.push_back(std::move(layer));
    }
    run.resid_final = x;
    for (const Vector &row : x) {
        run.logits.push_back(
            times(normed(spec, transformer.weights().ln_final, row), transformer.weights().W_U, transformer.weights().b_U));
        for (double &logit : run.logits.back())
            logit = capped(logit, spec.final_soft_cap);
    }
    return run;
}

NaiveRun naiveRun(const model::Transformer &transformer, const std::vector<TokenId> &tokens, int editLayer, int editPosition,
                  const Vector &edit, const NaiveRun *frozen)
{
    return naiveRun(transformer, tokens, {{editLayer, editPosition, HookPoint::MlpModuleOut, edit}}, frozen);
}

}  // namespace penfield::test
