#pragma once
// The stage that changes the text before it is split.

#include "backend/tokenizer/aligned_text.h"

namespace penfield {

class Normalizer {
public:
    virtual ~Normalizer() = default;
    virtual void normalize(AlignedText &text) const = 0;  ///< valid UTF-8 to valid UTF-8
};

/// "Prepend": in front of every text that is not empty.
class Prepend : public Normalizer {
public:
    explicit Prepend(std::string prefix) : m_prefix(std::move(prefix)) {}
    void normalize(AlignedText &text) const override { text.prepend(m_prefix); }

private:
    std::string m_prefix;
};

/// "Replace": every match of a pattern becomes the same text.
class ReplaceNormalizer : public Normalizer {
public:
    ReplaceNormalizer(std::unique_ptr<Pattern> pattern, std::string content) : m_pattern(std::move(pattern)), m_content(std::move(content)) {}
    void normalize(AlignedText &text) const override;

private:
    std::unique_ptr<Pattern> m_pattern;
    std::string m_content;
};

/// "Lowercase": each character by itself.
class Lowercase : public Normalizer {
public:
    void normalize(AlignedText &text) const override;
};

/// "Strip": white space at the ends.
class StripSpace : public Normalizer {
public:
    StripSpace(bool left, bool right) : m_left(left), m_right(right) {}
    void normalize(AlignedText &text) const override;

private:
    bool m_left, m_right;
};

class NormalizerSequence : public Normalizer {
public:
    explicit NormalizerSequence(std::vector<std::unique_ptr<Normalizer>> stages) : m_stages(std::move(stages)) {}
    void normalize(AlignedText &text) const override;

private:
    std::vector<std::unique_ptr<Normalizer>> m_stages;
};

}  // namespace penfield
