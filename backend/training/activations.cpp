#include "backend/training/activations.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/tensor.h>
#include <c10/core/GradMode.h>

#include <algorithm>

namespace penfield::training {
namespace {

constexpr std::size_t kDocumentsPerBatch = 500;

// Places of the documents' tokens in the packed rows, document after document; notes who they are.
std::vector<std::int64_t> describe(std::span<const Document> documents, const PackedRows &packed, std::size_t firstDocument,
                                   Activations &found)
{
    std::vector<std::int64_t> places;
    for (std::size_t d = 0; d < documents.size(); ++d) {
        const Document &document = documents[d];
        for (std::size_t i = 0; i < document.tokens.size(); ++i) {
            places.push_back(packed.start[d] + static_cast<std::int64_t>(i));
            found.token.push_back(document.tokens[i]);
            const bool beforeAnswer = i + 1 < document.tokens.size() && document.isAnswer[i + 1];
            found.nextAnswer.push_back(beforeAnswer ? document.tokens[i + 1] : -1);
            found.document.push_back(static_cast<std::int32_t>(firstDocument + d));
            found.position.push_back(static_cast<std::int32_t>(i));
        }
    }
    return places;
}

}  // namespace

Activations collectActivations(const LanguageModel &model, std::span<const Document> documents)
{
    c10::AutoGradMode noGradient(false);
    const std::size_t layers = model.layers.size();
    std::vector<std::vector<at::Tensor>> x(layers), y(layers);
    Activations found;
    for (std::size_t from = 0; from < documents.size(); from += kDocumentsPerBatch) {
        const auto part = documents.subspan(from, std::min(kDocumentsPerBatch, documents.size() - from));
        const PackedRows packed = packRows(part, 0.0F);
        const at::Tensor places = at::tensor(describe(part, packed, from, found), at::kLong);
        forward(model, toBatch(packed, model.shape), [&](std::int64_t layer, const at::Tensor &input, const at::Tensor &output) {
            const auto flat = [&](const at::Tensor &t) { return at::index_select(t.reshape({-1, model.shape.d_model}), 0, places); };
            x[static_cast<std::size_t>(layer)].push_back(flat(input));
            y[static_cast<std::size_t>(layer)].push_back(flat(output));
            return output;
        });
    }
    for (std::size_t l = 0; l < layers; ++l) {
        found.x.push_back(at::cat(x[l]));
        found.y.push_back(at::cat(y[l]));
    }
    return found;
}

}  // namespace penfield::training
