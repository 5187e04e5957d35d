#pragma once

#include <string>
#include <vector>

#include "backend/training/vocabulary.h"

namespace penfield::training {

// A word-level tokenizer as Hugging Face's `tokenizers` reads it: split at white space, <bos> first.
std::string tokenizerJson(const Vocabulary &vocabulary);
// The same of any words, by their ids; "<pad>", "<bos>" and "<unk>" among them.
std::string tokenizerJson(const std::vector<std::string> &words);
std::string tokenizerConfigJson();
std::string specialTokensJson();

}  // namespace penfield::training
