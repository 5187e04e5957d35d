#pragma once
// config.json of a Hugging Face model: what the decoder must know, checked. Families: formats.md F.1.

#include "backend/formats/mapped_file.h"

#include <string>
#include <vector>

namespace penfield::formats {

enum class ModelFamily { GptNeoX };

enum class Activation {
    Relu,
    Gelu,      ///< exact, with erf
    GeluTanh,  ///< the tanh formula ("gelu_new", "gelu_fast", "gelu_pytorch_tanh")
    Silu,
};

enum class Normalization { LayerNorm };

/// Rotary position embedding, unscaled.
struct RotaryConfig {
    double fraction = 1;  ///< of d_head that is rotated ("rotary_pct")
    int dimensions = 0;   ///< int(fraction · d_head), the first ones of each head
    double base = 10000;
};

/// Every size is positive and at most what a sane model has; n_heads divides d_model.
struct ModelConfig {
    std::string path;  ///< the file it came from
    ModelFamily family = ModelFamily::GptNeoX;
    std::string modelType;                   ///< "gpt_neox"
    std::vector<std::string> architectures;  ///< e.g. {"GPTNeoXForCausalLM"}
    int n_layers = 0;
    int d_model = 0;
    int n_heads = 0;
    int d_head = 0;
    int d_mlp = 0;
    int n_ctx = 0;
    int d_vocab = 0;
    Normalization normalization = Normalization::LayerNorm;
    double normEpsilon = 1e-5;
    RotaryConfig rotary;
    Activation activation = Activation::Gelu;
    bool parallelResidual = false;  ///< attention and MLP both read the block's input
    bool attentionBias = true;
    bool tiedEmbeddings = false;  ///< the unembedding is the embedding's transpose
    std::string storedDtype;      ///< "torch_dtype" / "dtype", e.g. "float16"; empty: not said
};

ModelConfig readModelConfig(const std::string &path);
ModelConfig parseModelConfig(ByteView bytes, const std::string &name);

}  // namespace penfield::formats
