#pragma once
// config.json of a model: what the decoder must know, checked. Families: formats.md F.1, I.1.

#include "backend/formats/mapped_file.h"
#include "backend/types/model_spec.h"

#include <string>
#include <vector>

namespace penfield::formats {

enum class ModelFamily { Gpt2, GptNeoX, Llama, Mistral, Qwen2, Qwen3, Gemma, Gemma2, Gemma3, TransformerLens };

/// Every size is positive and at most what a sane model has.
struct ModelConfig {
    std::string path;  ///< the file it came from
    ModelFamily family = ModelFamily::GptNeoX;
    std::vector<std::string> architectures;  ///< e.g. {"GPTNeoXForCausalLM"}
    ModelSpec spec;
    bool tieSaid = false;      ///< the file says whether the unembedding is tied; spec.tied is the family's default otherwise
    std::string storedDtype;   ///< "torch_dtype" / "dtype", e.g. "float16"; empty: not said
};

ModelConfig readModelConfig(const std::string &path);
ModelConfig parseModelConfig(ByteView bytes, const std::string &name);

/// The model types that can be run, as config.json spells them: "gpt2, gpt_neox, …".
std::string supportedModelTypes();

}  // namespace penfield::formats
