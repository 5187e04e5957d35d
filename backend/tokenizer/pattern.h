#pragma once
// What a stage looks for in the text: a fixed text, a regular expression, or a kind of character.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace penfield {

/// Part of a text of less than 4 GB: a match, or what stands between two. Small, since there may be one for every character.
struct Stretch {
    Stretch(std::size_t first, std::size_t stop, bool isMatch)
        : begin(static_cast<std::uint32_t>(first)), end(static_cast<std::uint32_t>(stop)), match(isMatch)
    {
    }

    std::uint32_t begin, end;  ///< bytes
    bool match;
};

class Pattern {
public:
    virtual ~Pattern() = default;

    /// `text` (valid UTF-8) from its beginning to its end, matches and gaps in turn; none for an empty text. A match may be empty.
    virtual std::vector<Stretch> find(std::string_view text) const = 0;
};

class FixedPattern : public Pattern {
public:
    explicit FixedPattern(std::string text) : m_text(std::move(text)) {}
    std::vector<Stretch> find(std::string_view text) const override;

private:
    std::string m_text;  // not empty
};

/// Numeric characters, each a match of its own.
class NumericPattern : public Pattern {
public:
    std::vector<Stretch> find(std::string_view text) const override;
};

/// A regular expression as Oniguruma reads it, run by PCRE2.
class RegexPattern : public Pattern {
public:
    /// `name` is the file, for sentences. Throws when the expression is wrong, or uses what the two engines may read differently.
    RegexPattern(std::string_view expression, const std::string &name);
    ~RegexPattern() override;

    std::vector<Stretch> find(std::string_view text) const override;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> m_compiled;
};

}  // namespace penfield
