#pragma once
// The two classes of characters that tokenizers ask for.

namespace penfield::unicode {

bool isWhiteSpace(char32_t c);  ///< property White_Space, as Rust's char::is_whitespace
bool isWord(char32_t c);        ///< \w of Rust's regular expressions

}  // namespace penfield::unicode
