#pragma once

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

#include "backend/training/document.h"
#include "backend/training/language_model.h"

namespace penfield::training {

// What every MLP read and wrote at every token of some documents, document after document.
struct Activations {
    std::vector<at::Tensor> x, y;  // by layer: [tokens, d_model]
    // All [tokens]:
    std::vector<std::int32_t> token;
    std::vector<std::int32_t> nextAnswer;  // the answer that this token must predict, or -1
    std::vector<std::int32_t> document;
    std::vector<std::int32_t> position;

    std::size_t size() const { return token.size(); }
};

Activations collectActivations(const LanguageModel &model, std::span<const Document> documents);

}  // namespace penfield::training
