#include "backend/training/token_effects.h"

#include <ATen/ops/matmul.h>
#include <ATen/ops/topk.h>
#include <c10/core/InferenceMode.h>

namespace penfield::training {
namespace {

std::vector<TokenEffect> strongest(const at::Tensor &effects, const Vocabulary &vocabulary, std::int64_t count, bool largest)
{
    const auto [values, ids] = at::topk(effects, count, 0, largest);
    std::vector<TokenEffect> found;
    for (std::int64_t i = 0; i < count; ++i) {
        const auto id = static_cast<std::int32_t>(ids[i].item<std::int64_t>());
        found.push_back({TokenId(id), vocabulary.word(id), values[i].item<float>()});
    }
    return found;
}

}  // namespace

std::vector<TokenEffects> tokenEffects(const LanguageModel &model, const Transcoder &transcoder, const Vocabulary &vocabulary,
                                       std::int64_t count)
{
    c10::InferenceMode inference;
    const at::Tensor written = (transcoder.W_dec - transcoder.W_dec.mean(1, true)) * model.ln_final_w;
    const at::Tensor effects = at::matmul(written, (model.W_U - model.W_U.mean(0)).t());  // [features, d_vocab]
    std::vector<TokenEffects> all;
    for (std::int64_t f = 0; f < effects.size(0); ++f) {
        all.push_back({strongest(effects[f], vocabulary, count, true), strongest(effects[f], vocabulary, count, false)});
    }
    return all;
}

}  // namespace penfield::training
