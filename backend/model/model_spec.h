#pragma once
// What kind of decoder a model is. One Transformer is driven by this; a family (families/) only fills it in.
// The block, serial:    x += attention(ln1 x);  x += mlp(ln2 x)
// The block, parallel:  x += attention(ln1 x) + mlp(ln2 x), both reading the block's input

#include <cstdint>
#include <string>

namespace penfield::model {

enum class NormKind { None, LayerNorm, RmsNorm };
enum class PositionKind { None, Learned, Rotary };
enum class Activation { Relu, Gelu, GeluTanh, Silu };  // Gelu: exact (erf); GeluTanh: gelu_new, gelu_pytorch_tanh

struct ModelSpec {
    std::string family;  ///< config.json's model_type

    int n_layers = 0;
    int d_model = 0;
    int n_heads = 0;
    int n_kv_heads = 0;  ///< divides n_heads; query head h uses key/value head h / (n_heads / n_kv_heads)
    int d_head = 0;
    int d_mlp = 0;
    int n_ctx = 0;
    int d_vocab = 0;

    NormKind norm = NormKind::LayerNorm;
    double norm_eps = 1e-5;

    PositionKind positions = PositionKind::Rotary;
    int rotary_dim = 0;  ///< the first rotary_dim of d_head dimensions are turned; even; half-split pairs (i, i + rotary_dim/2)
    double rotary_base = 10000;

    double attention_scale = 0;     ///< scores are multiplied by this, e.g. 1/√d_head
    double attention_soft_cap = 0;  ///< c·tanh(score/c) after scaling, before the mask; 0: none
    int window = 0;                 ///< key j visible from query i iff 0 ≤ i−j < window; 0: all earlier ones

    Activation activation = Activation::Relu;
    bool gated_mlp = false;  ///< act(x·W_gate) ⊙ (x·W_in) instead of act(x·W_in)
    bool parallel_blocks = false;
    bool tied = false;           ///< W_U is W_E transposed
    double final_soft_cap = 0;   ///< of the logits; 0: none
    double embedding_scale = 1;  ///< folded into W_E on load

    bool centresNorm() const { return norm == NormKind::LayerNorm; }
};

}  // namespace penfield::model
