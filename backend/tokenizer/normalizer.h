#pragma once
// The stage that changes the text before it is split.

#include "backend/tokenizer/pattern.h"

namespace penfield {

class Normalizer {
public:
    virtual ~Normalizer() = default;
    virtual std::string normalize(std::string text) const = 0;  ///< valid UTF-8 to valid UTF-8
};

enum class UnicodeForm { NFC, NFD, NFKC, NFKD };

/// "NFC" and the other three, with the Unicode tables of Hugging Face's tokenizers.
class UnicodeNormalizer : public Normalizer {
public:
    explicit UnicodeNormalizer(UnicodeForm form) : m_form(form) {}
    std::string normalize(std::string text) const override;

private:
    UnicodeForm m_form;
};

/// "Prepend": in front of every text that is not empty.
class Prepend : public Normalizer {
public:
    explicit Prepend(std::string prefix) : m_prefix(std::move(prefix)) {}
    std::string normalize(std::string text) const override { return text.empty() ? text : m_prefix + text; }

private:
    std::string m_prefix;
};

/// "Replace": every match of a pattern becomes the same text.
class ReplaceNormalizer : public Normalizer {
public:
    ReplaceNormalizer(std::unique_ptr<Pattern> pattern, std::string content) : m_pattern(std::move(pattern)), m_content(std::move(content)) {}
    std::string normalize(std::string text) const override;

private:
    std::unique_ptr<Pattern> m_pattern;
    std::string m_content;
};

/// "Lowercase": each character by itself.
class Lowercase : public Normalizer {
public:
    std::string normalize(std::string text) const override;
};

/// "Strip": white space at the ends.
class StripSpace : public Normalizer {
public:
    StripSpace(bool left, bool right) : m_left(left), m_right(right) {}
    std::string normalize(std::string text) const override;

private:
    bool m_left, m_right;
};

class NormalizerSequence : public Normalizer {
public:
    explicit NormalizerSequence(std::vector<std::unique_ptr<Normalizer>> stages) : m_stages(std::move(stages)) {}
    std::string normalize(std::string text) const override;

private:
    std::vector<std::unique_ptr<Normalizer>> m_stages;
};

/// `text` with the matches of `pattern` replaced.
std::string replaced(std::string_view text, const Pattern &pattern, std::string_view content);

}  // namespace penfield
