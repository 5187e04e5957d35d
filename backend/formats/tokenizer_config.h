#pragma once
// The special tokens that tokenizer_config.json and special_tokens_map.json declare (formats.md A.3 and G.5).

#include "backend/formats/mapped_file.h"

#include <optional>
#include <string>
#include <vector>

namespace penfield::formats {

/// Texts of special tokens; the ids are in tokenizer.json.
struct SpecialTokens {
    std::optional<std::string> bos, pad, eos;
    std::vector<std::string> all;  ///< bos, eos, unk, sep, pad, cls, mask, then additional ones; each once

    bool operator==(const SpecialTokens &) const = default;
};

/// Reads both files of a model's folder. A file that is not there declares nothing; the first to declare a role wins:
/// tokenizer_config.json, then special_tokens_map.json.
SpecialTokens readSpecialTokens(const std::string &folder);

/// One of the two files.
SpecialTokens parseSpecialTokens(ByteView bytes, const std::string &name);

}  // namespace penfield::formats
