#pragma once
// tokenizer.json, read into the stages of the pipeline (formats.md G). What Penfield would do differently from Hugging Face is
// refused by name, never approximated.

#include "backend/formats/mapped_file.h"
#include "backend/tokenizer/added_tokens.h"
#include "backend/tokenizer/decoder.h"
#include "backend/tokenizer/normalizer.h"
#include "backend/tokenizer/span_trimming.h"
#include "backend/tokenizer/token_model.h"

#include <memory>
#include <string>
#include <vector>

namespace penfield {

struct TokenizerParts {
    std::vector<AddedToken> addedTokens;
    std::unique_ptr<Normalizer> normalizer;  // null: the text stays as it is
    std::unique_ptr<PreTokenizer> preTokenizer;
    std::unique_ptr<TokenModel> model;
    std::unique_ptr<Decoder> decoder;  // null: tokens are joined by spaces
    std::vector<SpanTrimming> trimmings;  // in their order
};

TokenizerParts parseTokenizerFile(formats::ByteView bytes, const std::string &name);

}  // namespace penfield
