#include "backend/formats/file_hash.h"

#include "backend/types/error.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <new>
#include <xxhash.h>

namespace penfield::formats {

namespace {

constexpr std::uint64_t wholeBytes = 256 << 20;
constexpr std::uint64_t headBytes = 64 << 10, blockBytes = 4 << 10, blocks = 64;

std::uint64_t sizeOf(const std::string &path)
{
    std::error_code failed;
    const std::uintmax_t size = std::filesystem::file_size(path, failed);
    if (failed)
        throw Error(PENFIELD_SENTENCE("The file %1 is not there. Check the name, or copy the missing file into the folder."), {path});
    return size;
}

/// Reads rather than maps: a map's pages would count as the process's memory.
void addSample(Hasher &hasher, const std::string &path, std::uint64_t size)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<char> buffer(headBytes);
    const auto add = [&](std::uint64_t offset, std::uint64_t bytes) {
        file.seekg(static_cast<std::streamoff>(offset));
        file.read(buffer.data(), static_cast<std::streamsize>(std::min(bytes, size - offset)));
        hasher.add(std::as_bytes(std::span(buffer.data(), static_cast<std::size_t>(file.gcount()))));
        file.clear();
    };
    std::array<unsigned char, 8> sizeBytes;
    for (std::size_t i = 0; i < sizeBytes.size(); ++i)
        sizeBytes[i] = static_cast<unsigned char>(size >> (8 * i));
    hasher.add(std::as_bytes(std::span(sizeBytes)));
    add(0, headBytes);
    for (std::uint64_t i = 0; i < blocks; ++i)
        add(size / blocks * i, blockBytes);
}

}  // namespace

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

std::string contentId(const std::vector<std::string> &paths)
{
    std::vector<std::uint64_t> sizes;
    std::uint64_t total = 0;
    for (const std::string &path : paths)
        total += sizes.emplace_back(sizeOf(path));
    Hasher hasher;
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (total <= wholeBytes)
            hasher.addFile(paths[i]);
        else
            addSample(hasher, paths[i], sizes[i]);
    return total <= wholeBytes ? hasher.hex() : "sampled-" + hasher.hex();
}

}  // namespace penfield::formats
