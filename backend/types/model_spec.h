#pragma once
// What kind of decoder a model is. One Transformer is driven by this; a family (formats/families) only fills it in.
//   serial     x += post(attention(ln1 x));  x += post(mlp(ln2 x))           post: the identity unless post_norms
//   parallel   x += attention(ln1 x) + mlp(ln2 x), both reading the block's input
//   attention-only   x += attention(ln1 x)

#include <cstdint>
#include <string>
#include <vector>

namespace penfield {

enum class NormKind { None, LayerNorm, RmsNorm };
enum class PositionKind { None, Learned, Rotary };
enum class Activation { Relu, Gelu, GeluTanh, Silu };  // Gelu: exact (erf); GeluTanh: gelu_new, gelu_pytorch_tanh
enum class RotaryScaling { None, Linear, Llama3, Yarn };

/// Rotary positions of the first `dim` dimensions of each head, half-split pairs (i, i + dim/2).
struct RotarySpec {
    int dim = 0;     ///< even
    int period = 0;  ///< what the exponents are divided by; 0: dim. One less than dim where a family asks for an odd number of dimensions
    double base = 10000;
    RotaryScaling scaling = RotaryScaling::None;
    double factor = 1;                                 // all but None
    double low_freq_factor = 1, high_freq_factor = 4;  // Llama3
    double original_context = 8192;                    // Llama3 and Yarn
    double beta_fast = 32, beta_slow = 1;              // Yarn
    bool whole_range = true;                           // Yarn: the ramp begins and ends at whole pairs
    double attention_factor = 1;                       ///< cosines and sines are multiplied by it (Yarn)

    bool operator==(const RotarySpec &) const = default;
};

/// What may differ from layer to layer.
struct LayerAttention {
    int window = 0;  ///< key j visible from query i iff 0 ≤ i−j < window; 0: all earlier ones
    double scale = 0;
    bool local_rotary = false;  ///< turns by rotary_local instead of rotary

    bool operator==(const LayerAttention &) const = default;
};

struct ModelSpec {
    std::string family;  ///< config.json's model_type

    int n_layers = 0;
    int d_model = 0;
    int n_heads = 0;
    int n_kv_heads = 0;  ///< divides n_heads; query head h uses key/value head h / (n_heads / n_kv_heads)
    int d_head = 0;
    int d_mlp = 0;  ///< 0: attention-only blocks
    int n_ctx = 0;
    int d_vocab = 0;      ///< rows of the embedding
    int d_vocab_out = 0;  ///< columns of the unembedding; 0: d_vocab

    NormKind norm = NormKind::LayerNorm;
    NormKind final_norm = NormKind::LayerNorm;
    double norm_eps = 1e-5;
    bool post_norms = false;          ///< a norm after attention and after the MLP, before the residual is added to (Gemma 2, 3)
    bool norm_weights = true;         ///< gains (and LayerNorm's biases) are there; false: folded into the matrices (LNPre, RMSPre)
    bool final_norm_weights = true;   ///< the same of the final norm
    bool norm_gain_plus_one = false;  ///< stored gains are w of 1 + w (Gemma); folded on load

    PositionKind positions = PositionKind::Rotary;
    RotarySpec rotary;
    RotarySpec rotary_local;  ///< of layers with local_rotary

    double attention_scale = 0;          ///< scores are multiplied by this, e.g. 1/√d_head
    int window = 0;                      ///< see LayerAttention
    std::vector<LayerAttention> layers;  ///< [n_layers], or empty: every layer has the two above
    double attention_soft_cap = 0;       ///< c·tanh(score/c) after scaling, before the mask; 0: none
    bool qk_norm = false;                ///< RMSNorm of each head's query and key, before they are turned

    Activation activation = Activation::Relu;
    bool gated_mlp = false;         ///< act(x·W_gate + b_gate) ⊙ (x·W_in + b_in) instead of act(x·W_in + b_in)
    bool bias_after_gate = false;   ///< b_in is added to the product instead (TransformerLens)
    bool parallel_blocks = false;
    bool tied = false;           ///< W_U is W_E transposed
    double final_soft_cap = 0;   ///< of the logits; 0: none
    double embedding_scale = 1;  ///< of the rows that are looked up; a tied W_U is unscaled

    bool attention_bias = false;         ///< of Q, K and V
    bool attention_output_bias = false;  ///< of W_O
    bool mlp_bias = false;
    bool unembed_bias = false;

    bool operator==(const ModelSpec &) const = default;

    bool centresNorm() const { return norm == NormKind::LayerNorm; }
    bool hasMlp() const { return d_mlp > 0; }
    int vocabOut() const { return d_vocab_out > 0 ? d_vocab_out : d_vocab; }
    LayerAttention attention(int layer) const
    {
        return layers.empty() ? LayerAttention{window, attention_scale, false} : layers[static_cast<std::size_t>(layer)];
    }
};

}  // namespace penfield
