#pragma once
// What Hugging Face's tokenizers make of some strings, as tests/reference/tokenizer_pipelines.py writes it down. Private to the room.

#include "backend/formats/mapped_file.h"
#include "backend/types/ids.h"

#include <string>
#include <vector>

namespace penfield {

struct GoldenStrings {
    std::string madeBy;              ///< "tokenizers 0.23.3"
    std::vector<std::string> texts;  ///< long ones are written as a short one and how often
};

GoldenStrings readGoldenStrings(const std::string &path);

/// One string's answer.
struct GoldenText {
    struct Offsets {
        std::int64_t begin = 0, end = 0;  ///< characters
        bool operator==(const Offsets &) const = default;
    };
    std::vector<TokenId> tokens;
    std::vector<Offsets> offsets;  ///< [n_tokens]
    std::uint32_t decodedCrc = 0;  ///< CRC-32 of the decoded text
};

/// Read from the first string to the last. Throws where the file ends too soon.
class GoldenFile {
public:
    explicit GoldenFile(const std::string &path);
    GoldenText next();
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    std::uint32_t number(int bytes);
    std::uint32_t varint();
    [[noreturn]] void refuse() const;

    std::string m_path;
    std::vector<unsigned char> m_bytes;
    std::size_t m_at = 0;
};

std::uint32_t crcOf(const std::string &text);

}  // namespace penfield
