#pragma once
// XXH3-64 over a row's key and contents. A digest over the rows' checksums seals a table.

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace penfield {

class Checksum {
public:
    Checksum();
    ~Checksum();
    Checksum(Checksum &&) noexcept;

    Checksum &add(std::int64_t value);
    Checksum &add(double value);
    Checksum &add(std::string_view text);  ///< with its length, so that "ab","c" and "a","bc" differ
    Checksum &add(std::span<const std::uint8_t> bytes);

    std::int64_t value() const;  ///< as SQLite stores it: the 64 bits read as signed

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A feature's, vocabulary chunk's, document's or supernode's row.
std::int64_t rowChecksum(std::int64_t id, std::span<const std::uint8_t> payload);
std::int64_t labelChecksum(std::int64_t id, std::string_view label, std::string_view source, double score);
std::int64_t metadataChecksum(std::string_view key, std::string_view value);

}  // namespace penfield
