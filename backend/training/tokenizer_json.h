#pragma once

#include <string>

#include "backend/training/vocabulary.h"

namespace penfield::training {

// A word-level tokenizer as Hugging Face's `tokenizers` reads it: split at white space, <bos> first.
std::string tokenizerJson(const Vocabulary &vocabulary);
std::string tokenizerConfigJson();
std::string specialTokensJson();

}  // namespace penfield::training
