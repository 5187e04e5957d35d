#pragma once
// Random models and dictionaries as files, for tests that open folders, whole or broken.

#include "backend/dictionary/dictionary.h"
#include "backend/model/transformer.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace penfield::test {

using NamedTensors = std::map<std::string, at::Tensor>;

/// A GPT-NeoX model's tensors under Hugging Face's names, in its layouts. Only for specs of that family.
NamedTensors checkpointTensors(const model::Transformer &transformer);

/// Writes float32 or (rounded) float16.
void writeTensors(const std::string &path, const NamedTensors &tensors, at::ScalarType type = at::kFloat);

void writeText(const std::string &path, const std::string &text);

std::string configJson(const model::ModelSpec &spec);

/// A word-level tokenizer: <unk> is 0, <bos> is 1 (an id of 0 is never put in front), then the words "w2", "w3", …
std::string tokenizerJson(int d_vocab);

/// config.json, model.safetensors, tokenizer.json.
void writeModelFolder(const std::string &folder, const model::Transformer &transformer, at::ScalarType type = at::kFloat);

NamedTensors layerTensors(const dictionary::Layer &layer);
std::string dictionaryYaml(const dictionary::Dictionary &set);

/// config.yaml and layer_{i}.safetensors.
void writeDictionaryFolder(const std::string &folder, const dictionary::Dictionary &set, at::ScalarType type = at::kFloat);

/// A prompt of these words.
std::string promptOf(const std::vector<TokenId> &tokens);

}  // namespace penfield::test
