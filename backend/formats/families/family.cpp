#include "backend/formats/families/family.h"

#include <array>

namespace penfield::formats {

std::span<const FamilyRow> modelFamilies()
{
    static constexpr std::array<FamilyRow, 11> rows = {{
        {"gpt2", ModelFamily::Gpt2, readGpt2},
        {"gpt_neox", ModelFamily::GptNeoX, readGptNeox},
        {"llama", ModelFamily::Llama, readLlama},
        {"mistral", ModelFamily::Mistral, readMistral},
        {"qwen2", ModelFamily::Qwen2, readQwen2},
        {"qwen3", ModelFamily::Qwen3, readQwen3},
        {"gemma", ModelFamily::Gemma, readGemma},
        {"gemma2", ModelFamily::Gemma2, readGemma2},
        {"gemma3_text", ModelFamily::Gemma3, readGemma3},
        {"gemma3", ModelFamily::Gemma3, readGemma3Multimodal},
        {"", ModelFamily::TransformerLens, readTransformerLens},
    }};
    return rows;
}

}  // namespace penfield::formats
