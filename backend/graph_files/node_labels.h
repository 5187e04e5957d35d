#pragma once

#include <string>
#include <string_view>

namespace penfield {

/// The token in the label of a token or an answer: `the` of `Emb: "the"`, `Austin` of `Output "Austin" (p=0.625)`; the whole label when
/// it has no such form.
std::string textInLabel(std::string_view label);

/// 0.625 of `Output "Austin" (p=0.625)`; 0 when the label has no probability from 0 to 1.
float probabilityInLabel(std::string_view label);

/// `Output "Austin" (p=0.625)`.
std::string outputLabel(std::string_view token, float probability);

}  // namespace penfield
