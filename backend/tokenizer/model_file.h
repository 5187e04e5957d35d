#pragma once
// The model, out of its object in tokenizer.json. Private to the room: it shows JSON.

#include "backend/formats/json.h"
#include "backend/tokenizer/token_model.h"

#include <memory>

namespace penfield {

TokenId tokenIdOf(const formats::JsonValue &value);
std::unique_ptr<TokenModel> readModel(const formats::JsonValue &json);

}  // namespace penfield
