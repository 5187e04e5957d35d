#pragma once
// What a person types into a search field, and what it matches.

#include <string>
#include <string_view>
#include <vector>

namespace penfield {

/// Words are separated by white space.
std::vector<std::string> searchWords(std::string_view text);

/// True when every word begins a word of `label` (ASCII letters match whatever their case). A search word that does not begin
/// with an ASCII letter or digit may begin anywhere.
bool labelMatches(std::string_view label, const std::vector<std::string> &words);

/// The words as an FTS5 query for beginnings of words; empty (search without the index) when one is not all ASCII
/// letters and digits ("+", "→", "市"), or when there are very many.
std::string ftsQuery(const std::vector<std::string> &words);

}  // namespace penfield
