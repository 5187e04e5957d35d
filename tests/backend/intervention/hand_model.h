#pragma once
// One block small enough to be computed by hand: no norms, uniform attention, width 4. Tokens are unit vectors, and so are answers.
//   attention  each position sees the mean m of what came so far: head 0 adds 3·m₁ to x₀, head 1 adds 6·m₂ to x₁
//   MLP        neuron 0 = relu(x₁) writes 2·e₃;  neuron 1 = relu(x₀ − 3·x₂) writes e₂
//   features   0 = relu(x₁) writes 1.5·e₃;  1 = relu(x₃ − 0.5) writes e₀
// Prompt 0 1 2 (0 is the beginning of the sequence), at its last position: m = (⅓,⅓,⅓,0), after attention (1,2,1,0), neurons (2,0),
// features (2,0), error 1·e₃, logits (1,2,1,4). One position before: (1.5,1,0,0), neurons (1,1.5), feature 0 = 1, error (0,0,1.5,0.5).
// Prompt 0 2 2: after attention (0,4,1,0), neurons (4,0), features (4,0), error 2·e₃, logits (0,4,1,8).

#include "backend/dictionary/dictionary.h"
#include "backend/model/transformer.h"

namespace penfield::test {

model::Transformer handModel();
dictionary::Dictionary handDictionary();

}  // namespace penfield::test
