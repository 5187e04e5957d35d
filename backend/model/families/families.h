#pragma once

#include "backend/model/family.h"

namespace penfield::model {

const Family &gpt2();
const Family &gptNeoX();          ///< also Pythia and the demo
const Family &llama();            ///< Llama, Mistral, Qwen 2 and 3, Gemma: one set of names
const Family &gemma();            ///< Gemma 2 and 3: norms on both sides; inside a multimodal checkpoint, too
const Family &transformerLens();  ///< a HookedTransformer's state dict

}  // namespace penfield::model
