#include "backend/model/model_facts.h"

#include "backend/types/error.h"

#include <algorithm>
#include <cstdio>

namespace penfield::model {

namespace {

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

std::string whole(int value)
{
    return std::to_string(value);
}

std::string normText(const ModelSpec &spec)
{
    const char *kind = spec.norm == NormKind::None ? "none" : spec.norm == NormKind::LayerNorm ? "LayerNorm" : "RMSNorm";
    std::string text = kind;
    if (spec.norm == NormKind::None)
        return text;
    text += ", eps " + number(spec.norm_eps);
    if (!spec.norm_weights)
        text += ", weights folded";
    if (spec.norm_gain_plus_one)
        text += ", gain 1 + w";
    if (spec.post_norms)
        text += ", before and after";
    return text;
}

std::string rotaryText(const RotarySpec &rotary)
{
    std::string text = "base " + number(rotary.base) + ", " + whole(rotary.dim) + " dimensions";
    static constexpr const char *scalings[] = {"", "linear", "llama3", "yarn"};
    if (rotary.scaling != RotaryScaling::None)
        text += std::string(", ") + scalings[static_cast<int>(rotary.scaling)] + " × " + number(rotary.factor);
    return text;
}

bool hasLocalRotary(const ModelSpec &spec)
{
    return std::any_of(spec.layers.begin(), spec.layers.end(), [](const LayerAttention &l) { return l.local_rotary; });
}

std::string positionText(const ModelSpec &spec)
{
    switch (spec.positions) {
    case PositionKind::None:
        return "none";
    case PositionKind::Learned:
        return "learned";
    case PositionKind::Rotary:
        break;
    }
    return "rotary, " + rotaryText(spec.rotary) + (hasLocalRotary(spec) ? "; local: " + rotaryText(spec.rotary_local) : "");
}

std::string headText(const ModelSpec &spec)
{
    std::string text = whole(spec.n_heads) + " × " + whole(spec.d_head);
    if (spec.n_kv_heads != spec.n_heads)
        text += ", " + whole(spec.n_kv_heads) + " key/value";
    if (spec.qk_norm)
        text += ", QK-norm";
    return text;
}

std::string windowText(const ModelSpec &spec)
{
    int windowed = 0, width = 0;
    for (int l = 0; l < spec.n_layers; ++l)
        if (const int window = spec.attention(l).window; window > 0) {
            ++windowed;
            width = window;
        }
    return windowed == 0 ? "none" : whole(width) + " in " + whole(windowed) + " / " + whole(spec.n_layers) + " layers";
}

std::string capText(const ModelSpec &spec)
{
    if (spec.attention_soft_cap <= 0 && spec.final_soft_cap <= 0)
        return "none";
    std::string text;
    if (spec.attention_soft_cap > 0)
        text = "attention " + number(spec.attention_soft_cap);
    if (spec.final_soft_cap > 0)
        text.append(text.empty() ? "" : ", ").append("logits " + number(spec.final_soft_cap));
    return text;
}

std::string mlpText(const ModelSpec &spec)
{
    static constexpr const char *names[] = {"ReLU", "GELU", "GELU (tanh)", "SiLU"};
    if (!spec.hasMlp())
        return "none (attention only)";
    return whole(spec.d_mlp) + ", " + names[static_cast<int>(spec.activation)] + (spec.gated_mlp ? ", gated" : "");
}

}  // namespace

std::vector<Fact> factsOf(const ModelSpec &spec)
{
    return {
        {PENFIELD_SENTENCE("family"), spec.family},
        {PENFIELD_SENTENCE("layers"), whole(spec.n_layers)},
        {PENFIELD_SENTENCE("width (d_model)"), whole(spec.d_model)},
        {PENFIELD_SENTENCE("attention heads"), headText(spec)},
        {PENFIELD_SENTENCE("MLP"), mlpText(spec)},
        {PENFIELD_SENTENCE("blocks"), spec.parallel_blocks ? "parallel" : "serial"},
        {PENFIELD_SENTENCE("normalisation"), normText(spec)},
        {PENFIELD_SENTENCE("positions"), positionText(spec)},
        {PENFIELD_SENTENCE("sliding window"), windowText(spec)},
        {PENFIELD_SENTENCE("soft-caps"), capText(spec)},
        {PENFIELD_SENTENCE("context (n_ctx)"), whole(spec.n_ctx)},
        {PENFIELD_SENTENCE("vocabulary"), whole(spec.d_vocab)},
        {PENFIELD_SENTENCE("unembedding"), spec.tied ? "tied" : "untied"},
    };
}

}  // namespace penfield::model
