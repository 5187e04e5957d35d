#include "backend/tokenizer/decoder.h"

#include "backend/formats/utf8.h"
#include "backend/tokenizer/byte_characters.h"
#include "backend/tokenizer/lossy_utf8.h"
#include "backend/tokenizer/text_growth.h"

#include <algorithm>
#include <iterator>

namespace penfield {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int letter = (c | 0x20) - 'a';
    return letter >= 0 && letter < 6 ? 10 + letter : -1;
}

/// The byte that <0x..> stands for, or −1. A + in place of the first digit counts as nothing, as in Rust.
int byteOf(std::string_view token)
{
    if (token.size() != 6 || !token.starts_with("<0x") || token[5] != '>')
        return -1;
    const int high = token[3] == '+' ? 0 : hexDigit(token[3]);
    const int low = hexDigit(token[4]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

std::string replaced(std::string_view text, const Pattern &pattern, std::string_view content)
{
    const std::vector<Stretch> stretches = pattern.find(text);
    std::size_t bytes = 0;
    for (const Stretch &stretch : stretches)
        bytes += stretch.match ? content.size() : stretch.end - stretch.begin;
    requireRoomFor(bytes, mostDecodedBytes);
    std::string result;
    result.reserve(bytes);
    for (const Stretch &stretch : stretches)
        result += stretch.match ? content : text.substr(stretch.begin, stretch.end - stretch.begin);
    return result;
}

std::string replacedAll(std::string_view text, const std::string &what, std::string_view by)
{
    return what.empty() ? std::string(text) : replaced(text, FixedPattern(what), by);
}

}  // namespace

std::vector<std::string> ByteLevelDecoder::decode(std::vector<std::string> tokens) const
{
    std::string bytes;
    for (std::string &token : tokens)
        bytes += bytesOf(std::move(token));
    return {lossyUtf8(bytes)};
}

std::string ByteLevelDecoder::bytesOf(std::string token) const
{
    auto bytes = bytesOfCharacters(token);
    return bytes ? std::move(*bytes) : token;
}

std::string ByteLevelDecoder::tokenOf(std::string text) const
{
    return charactersOfBytes(text);
}

std::vector<std::string> ByteFallback::decode(std::vector<std::string> tokens) const
{
    std::vector<std::string> result;
    std::string run;
    const auto endRun = [&] {
        if (formats::firstInvalidUtf8(run) != std::string_view::npos)
            result.insert(result.end(), run.size(), std::string(replacementCharacter));
        else if (!run.empty())
            result.push_back(run);
        run.clear();
    };
    for (std::string &token : tokens) {
        const int byte = byteOf(token);
        if (byte >= 0) {
            run += static_cast<char>(byte);
            continue;
        }
        endRun();
        result.push_back(std::move(token));
    }
    endRun();
    return result;
}

std::string ByteFallback::bytesOf(std::string token) const
{
    const int byte = byteOf(token);
    return byte >= 0 ? std::string(1, static_cast<char>(byte)) : token;
}

ReplaceDecoder::ReplaceDecoder(std::unique_ptr<Pattern> pattern, std::string fixed, std::string content)
    : m_pattern(std::move(pattern)), m_fixed(std::move(fixed)), m_content(std::move(content))
{
}

std::vector<std::string> ReplaceDecoder::decode(std::vector<std::string> tokens) const
{
    std::size_t bytes = 0;
    for (std::string &token : tokens) {
        token = replaced(token, *m_pattern, m_content);
        requireRoomFor(bytes += token.size(), mostDecodedBytes);
    }
    return tokens;
}

std::string ReplaceDecoder::bytesOf(std::string token) const
{
    return replaced(token, *m_pattern, m_content);
}

std::string ReplaceDecoder::tokenOf(std::string text) const
{
    return m_fixed.empty() ? text : replacedAll(text, m_content, m_fixed);
}

std::vector<std::string> Fuse::decode(std::vector<std::string> tokens) const
{
    std::string whole;
    for (const std::string &token : tokens)
        whole += token;
    return {whole};
}

std::vector<std::string> StripDecoder::decode(std::vector<std::string> tokens) const
{
    for (std::string &token : tokens)
        token = stripped(token);
    return tokens;
}

std::string StripDecoder::stripped(std::string_view token) const
{
    for (int i = 0; i < m_start && token.starts_with(m_character); ++i)
        token.remove_prefix(m_character.size());
    for (int i = 0; i < m_stop && token.ends_with(m_character); ++i)
        token.remove_suffix(m_character.size());
    return std::string(token);
}

std::vector<std::string> MetaspaceDecoder::decode(std::vector<std::string> tokens) const
{
    for (std::size_t i = 0; i < tokens.size(); ++i)
        tokens[i] = replacedAll(tokens[i], m_mark, i == 0 && m_scheme != PrependScheme::Never ? "" : " ");
    return tokens;
}

std::string MetaspaceDecoder::bytesOf(std::string token) const
{
    return replacedAll(token, m_mark, " ");
}

std::string MetaspaceDecoder::tokenOf(std::string text) const
{
    return replacedAll(text, " ", m_mark);
}

std::vector<std::string> DecoderSequence::decode(std::vector<std::string> tokens) const
{
    for (const auto &stage : m_stages)
        tokens = stage->decode(std::move(tokens));
    return tokens;
}

std::string DecoderSequence::bytesOf(std::string token) const
{
    for (const auto &stage : m_stages)
        token = stage->bytesOf(std::move(token));
    return token;
}

std::string DecoderSequence::tokenOf(std::string text) const
{
    for (auto stage = m_stages.rbegin(); stage != m_stages.rend(); ++stage)
        text = (*stage)->tokenOf(std::move(text));
    return text;
}

}  // namespace penfield
