#include "backend/tokenizer/tokenizer_golden.h"

#include "backend/formats/json.h"
#include "backend/types/error.h"

#include <zlib.h>

#include <algorithm>

namespace penfield {

namespace {

constexpr std::size_t mostBytes = std::size_t(64) << 20;

std::uint32_t littleEndian(const unsigned char *bytes, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value |= std::uint32_t(bytes[i]) << (8 * i);
    return value;
}

std::string repeated(std::string_view text, std::int64_t times)
{
    std::string whole;
    for (; times > 0; --times)
        whole += text;
    return whole;
}

}  // namespace

GoldenStrings readGoldenStrings(const std::string &path)
{
    const auto document = formats::JsonDocument::open(path);
    GoldenStrings golden;
    golden.madeBy = document.root().at("made_by").asString();
    for (const formats::JsonValue &row : document.root().at("strings").items()) {
        const std::vector<formats::JsonValue> parts = row.items();
        if (parts.size() != 2)
            row.refuse("a text and how often it stands there");
        golden.texts.push_back(repeated(parts[0].asString(), parts[1].asInt(1, 1'000'000)));
    }
    return golden;
}

GoldenFile::GoldenFile(const std::string &path) : m_path(path)
{
    const auto file = formats::MappedFile::open(path);
    const auto *const data = reinterpret_cast<const unsigned char *>(file->bytes().data());
    if (file->size() < 4 || littleEndian(data, 4) > mostBytes)
        refuse();
    m_bytes.resize(littleEndian(data, 4));
    auto length = static_cast<uLongf>(m_bytes.size());
    if (uncompress(m_bytes.data(), &length, data + 4, static_cast<uLong>(file->size() - 4)) != Z_OK || length != m_bytes.size())
        refuse();
}

void GoldenFile::refuse() const
{
    throw Error(PENFIELD_SENTENCE("The reference %1 is damaged. Install Penfield again."), {m_path});
}

std::uint32_t GoldenFile::number(int bytes)
{
    if (m_bytes.size() - m_at < static_cast<std::size_t>(bytes))
        refuse();
    const std::uint32_t value = littleEndian(m_bytes.data() + m_at, bytes);
    m_at += static_cast<std::size_t>(bytes);
    return value;
}

std::uint32_t GoldenFile::varint()
{
    std::uint32_t value = 0;
    for (int shift = 0; shift < 32; shift += 7) {
        const std::uint32_t byte = number(1);
        value |= (byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    refuse();
}

GoldenText GoldenFile::next()
{
    GoldenText golden;
    const std::uint32_t count = number(4);
    if (count > (m_bytes.size() - m_at) / 2)
        refuse();
    for (std::uint32_t i = 0; i < count; ++i)
        golden.tokens.emplace_back(number(2));
    std::int64_t last = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t zigzag = varint();
        const std::int64_t begin = last + (zigzag % 2 ? -(std::int64_t(zigzag) + 1) / 2 : zigzag / 2);
        last = begin + varint();
        golden.offsets.push_back({begin, last});
    }
    golden.decodedCrc = number(4);
    return golden;
}

std::uint32_t crcOf(const std::string &text)
{
    return static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef *>(text.data()), static_cast<uInt>(text.size())));
}

}  // namespace penfield
