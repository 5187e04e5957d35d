#pragma once
// Tiny random models and dictionaries, equal for equal seeds. For tests of everything that computes.

#include "backend/dictionary/dictionary.h"
#include "backend/model/transformer.h"

#include <cstdint>
#include <vector>

namespace penfield::test {

model::ModelSpec serialSpec();    ///< the demo's kind: GPT-NeoX, serial, LayerNorm, rotary on all dimensions, ReLU
model::ModelSpec parallelSpec();  ///< Pythia's kind: parallel blocks, rotary on half the dimensions, exact GELU
model::ModelSpec gatedSpec();     ///< Llama's kind: RMSNorm, two query heads per key/value head, gated SiLU, soft-caps, a window
model::ModelSpec sandwichSpec();  ///< Gemma 2's kind: the same with norms after attention and the MLP
model::ModelSpec learnedSpec();   ///< GPT-2's kind: learned positions, tanh GELU, tied embeddings
model::ModelSpec bareSpec();      ///< no norms, no positions

model::Transformer randomTransformer(const model::ModelSpec &spec, std::uint64_t seed);

struct DictionaryShape {
    HookPoint hook = HookPoint::MlpIn;
    HookPoint output = HookPoint::MlpContribution;
    dictionary::ActivationKind activation = dictionary::ActivationKind::Relu;
    std::int64_t features = 40;
    std::int64_t k = 6;  ///< TopK only
    bool skip = false;
    bool crossLayer = false;
    dictionary::InputScaling scaling = dictionary::InputScaling::None;
    int missing = -1;  ///< a layer without a dictionary
};

/// Roughly a third of the features are active at a position (k of them for TopK).
dictionary::Dictionary randomDictionary(const model::ModelSpec &spec, const DictionaryShape &shape, std::uint64_t seed);

std::vector<TokenId> randomTokens(const model::ModelSpec &spec, std::int64_t n, std::uint64_t seed);

}  // namespace penfield::test
