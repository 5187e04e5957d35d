#pragma once
// Token texts, each stored once and known by its number.

#include "backend/store/payload.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace penfield {

class TextTable {
public:
    /// Texts whose numbers are their places in `texts` (two tokens may read the same).
    void assign(std::span<const std::string> texts);

    TextNumber numberOf(const std::string &text);  ///< adds the text when it is new
    const std::vector<std::string> &texts() const { return m_texts; }

private:
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, TextNumber> m_numbers;
};

}  // namespace penfield
