#include "backend/formats/file_hash.h"

#include <new>
#include <xxhash.h>

namespace penfield::formats {

struct Hasher::State {
    XXH3_state_t *xxh = XXH3_createState();

    State()
    {
        if (!xxh)
            throw std::bad_alloc();
        XXH3_128bits_reset(xxh);
    }
    ~State() { XXH3_freeState(xxh); }
};

Hasher::Hasher() : m_state(std::make_unique<State>()) {}
Hasher::~Hasher() = default;

void Hasher::add(ByteView bytes)
{
    XXH3_128bits_update(m_state->xxh, bytes.data(), bytes.size());
}

void Hasher::addFile(const std::string &path)
{
    add(MappedFile::open(path)->bytes());
}

std::string Hasher::hex() const
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->xxh));
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : canonical.digest)
        text += {digits[byte >> 4], digits[byte & 15]};
    return text;
}

std::string hashFile(const std::string &path)
{
    Hasher hasher;
    hasher.addFile(path);
    return hasher.hex();
}

}  // namespace penfield::formats
