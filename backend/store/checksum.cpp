#include "backend/store/checksum.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>

namespace penfield {

struct Checksum::State {
    XXH3_state_t hash;
};

Checksum::Checksum() : m_state(std::make_unique<State>())
{
    XXH3_64bits_reset(&m_state->hash);
}
Checksum::~Checksum() = default;
Checksum::Checksum(Checksum &&) noexcept = default;

Checksum &Checksum::add(std::int64_t value)
{
    XXH3_64bits_update(&m_state->hash, &value, sizeof value);
    return *this;
}

Checksum &Checksum::add(double value)
{
    return add(std::bit_cast<std::int64_t>(value));
}

Checksum &Checksum::add(std::string_view text)
{
    add(static_cast<std::int64_t>(text.size()));
    XXH3_64bits_update(&m_state->hash, text.data(), text.size());
    return *this;
}

Checksum &Checksum::add(std::span<const std::uint8_t> bytes)
{
    add(static_cast<std::int64_t>(bytes.size()));
    XXH3_64bits_update(&m_state->hash, bytes.data(), bytes.size());
    return *this;
}

std::int64_t Checksum::value() const
{
    return static_cast<std::int64_t>(XXH3_64bits_digest(&m_state->hash));
}

std::int64_t rowChecksum(std::int64_t id, std::span<const std::uint8_t> payload)
{
    return Checksum().add(id).add(payload).value();
}

std::int64_t labelChecksum(std::int64_t id, std::string_view label, std::string_view source, double score)
{
    return Checksum().add(id).add(label).add(source).add(score).value();
}

std::int64_t metadataChecksum(std::string_view key, std::string_view value)
{
    return Checksum().add(key).add(value).value();
}

}  // namespace penfield
