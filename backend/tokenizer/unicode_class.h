#pragma once
// The classes of characters that tokenizers ask for, and their lower case.

#include <string>

namespace penfield::unicode {

bool isWhiteSpace(char32_t c);  ///< property White_Space, as Rust's char::is_whitespace
bool isWord(char32_t c);        ///< \w of Rust's regular expressions
bool isNumeric(char32_t c);     ///< Rust's char::is_numeric
bool isNormalized(char32_t c);  ///< false: younger than the tables of Hugging Face's tokenizers, which leave it alone

void appendUtf8(char32_t c, std::string &text);
void appendLowercase(char32_t c, std::string &text);

}  // namespace penfield::unicode
