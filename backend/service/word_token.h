#pragma once
// From a word that a person types to the one token of a model that stands for it.

#include "backend/types/ids.h"

#include <string>

namespace penfield {

class Engine;

struct WordToken {
    std::string word;  ///< as typed
    TokenId token;     ///< none: the model's vocabulary does not have it
    std::string text;  ///< the token's own text, UTF-8, e.g. " Austin"
    int tokens = 0;    ///< how many the word is made of; more than one: `token` is the first
};

/// The word as it goes on a text (with a blank before it) when that is one token, else the word alone when that is one, else the first
/// token of the word as it goes on. A blank that was typed is kept. Throws what Engine::tokenize throws.
WordToken wordToken(Engine &engine, const std::string &word);

}  // namespace penfield
