#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "backend/training/document.h"
#include "backend/training/world.h"

namespace penfield::training {

// Word ↔ id. Ids: <pad> 0, <bos> 1, "." 2, function words, content words, <unk> last.
class Vocabulary {
public:
    explicit Vocabulary(const World &world);

    static constexpr std::int32_t kPad = 0;
    static constexpr std::int32_t kBos = 1;
    static constexpr std::int32_t kStop = 2;

    std::size_t size() const { return m_words.size(); }  // <unk> included
    const std::vector<std::string> &words() const { return m_words; }
    const std::string &word(std::int32_t id) const { return m_words.at(static_cast<std::size_t>(id)); }
    std::int32_t unknown() const { return static_cast<std::int32_t>(m_words.size()) - 1; }
    std::int32_t id(std::string_view word) const;  // <unk> when there is none

    // Words that random sequences to be copied are made of: all content except cities that are no capitals.
    // Cities stay out because copying them would force the model to keep their identity, and then no feature
    // would mean "a city in Texas" (recipe, part 2 section 7).
    const std::vector<std::string> &copyableWords() const { return m_copyable; }

    std::vector<std::int32_t> encode(std::string_view sentence) const;  // <bos> and words, no stop
    Document encode(Task task, const Phrase &phrase) const;

private:
    std::vector<std::string> m_words;
    std::vector<std::string> m_copyable;
    std::unordered_map<std::string, std::int32_t> m_ids;
};

}  // namespace penfield::training
