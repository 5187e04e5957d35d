#pragma once
// A tokenizer with what Hugging Face's tokenizers make of some thousand strings (tests/reference/tokenizer_pipelines.py): the same made
// here, and compared.

#include <string>
#include <vector>

namespace penfield {

struct TokenizerCheck {
    std::string name;    ///< of the folder
    std::string madeBy;  ///< "tokenizers 0.23.3"
    int strings = 0;
    int idsDiffer = 0;                  ///< strings whose ids are others
    int spansDiffer = 0;                ///< strings whose ids agree and whose offsets, in characters, do not
    int textsDiffer = 0;                ///< strings whose ids decode to another text
    std::vector<std::string> examples;  ///< of the first few differences: the string, what is here, and what was expected

    int differences() const { return idsDiffer + spansDiffer + textsDiffer; }
    bool passed() const { return strings > 0 && differences() == 0; }
};

/// The folders below `folder` that hold a golden.bin, by name.
std::vector<std::string> tokenizerReferencesBelow(const std::string &folder);

/// Compares the tokenizer in `folder` with golden.bin beside it, which is about the strings of strings.json in the folder above.
TokenizerCheck checkTokenizer(const std::string &folder);

}  // namespace penfield
