#pragma once
// The stage that turns the texts of tokens back into text.

#include "backend/tokenizer/metaspace.h"

namespace penfield {

class Decoder {
public:
    virtual ~Decoder() = default;

    /// The texts of some tokens, which joined are the decoded text, or are handed to the next decoder.
    virtual std::vector<std::string> decode(std::vector<std::string> tokens) const = 0;

    /// What one token stands for, by itself; perhaps not whole UTF-8 characters.
    virtual std::string bytesOf(std::string token) const { return token; }

    /// The opposite of bytesOf(): how the vocabulary writes this text.
    virtual std::string tokenOf(std::string text) const { return text; }
};

/// "ByteLevel": the bytes of the byte-level alphabet.
class ByteLevelDecoder : public Decoder {
public:
    std::vector<std::string> decode(std::vector<std::string> tokens) const override;
    std::string bytesOf(std::string token) const override;
    std::string tokenOf(std::string text) const override;
};

/// "ByteFallback": runs of <0x00> to <0xFF> become the text of those bytes, or one U+FFFD each.
class ByteFallback : public Decoder {
public:
    std::vector<std::string> decode(std::vector<std::string> tokens) const override;
    std::string bytesOf(std::string token) const override;
};

/// "Replace": of fixed texts, as a rule of ▁ by a space.
class ReplaceDecoder : public Decoder {
public:
    /// `fixed`: the text that `pattern` looks for; empty: a regular expression.
    ReplaceDecoder(std::unique_ptr<Pattern> pattern, std::string fixed, std::string content);
    std::vector<std::string> decode(std::vector<std::string> tokens) const override;
    std::string bytesOf(std::string token) const override;
    std::string tokenOf(std::string text) const override;

private:
    std::unique_ptr<Pattern> m_pattern;
    std::string m_fixed, m_content;
};

/// "Fuse": all tokens become one.
class Fuse : public Decoder {
public:
    std::vector<std::string> decode(std::vector<std::string> tokens) const override;
};

/// "Strip": up to so many of one character, at the ends of every token.
class StripDecoder : public Decoder {
public:
    StripDecoder(std::string character, int start, int stop) : m_character(std::move(character)), m_start(start), m_stop(stop) {}
    std::vector<std::string> decode(std::vector<std::string> tokens) const override;

private:
    std::string stripped(std::string_view token) const;

    std::string m_character;
    int m_start, m_stop;
};

/// "Metaspace": marks become spaces; in the first token they vanish, unless none was put in front.
class MetaspaceDecoder : public Decoder {
public:
    MetaspaceDecoder(std::string mark, PrependScheme scheme) : m_mark(std::move(mark)), m_scheme(scheme) {}
    std::vector<std::string> decode(std::vector<std::string> tokens) const override;
    std::string bytesOf(std::string token) const override;
    std::string tokenOf(std::string text) const override;

private:
    std::string m_mark;
    PrependScheme m_scheme;
};

class DecoderSequence : public Decoder {
public:
    explicit DecoderSequence(std::vector<std::unique_ptr<Decoder>> stages) : m_stages(std::move(stages)) {}
    std::vector<std::string> decode(std::vector<std::string> tokens) const override;
    std::string bytesOf(std::string token) const override;
    std::string tokenOf(std::string text) const override;

private:
    std::vector<std::unique_ptr<Decoder>> m_stages;
};

}  // namespace penfield
