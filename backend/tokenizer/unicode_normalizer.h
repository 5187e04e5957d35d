#pragma once

#include "backend/tokenizer/normalizer.h"

namespace penfield {

enum class UnicodeForm { NFC, NFD, NFKC, NFKD };

/// "NFC" and the other three, with the Unicode tables of Hugging Face's tokenizers.
class UnicodeNormalizer : public Normalizer {
public:
    explicit UnicodeNormalizer(UnicodeForm form) : m_form(form) {}
    void normalize(AlignedText &text) const override;

private:
    UnicodeForm m_form;
};

}  // namespace penfield
