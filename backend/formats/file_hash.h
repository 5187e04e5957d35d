#pragma once

#include "backend/formats/mapped_file.h"

#include <memory>
#include <string>
#include <vector>

namespace penfield::formats {

/// XXH3-128 over bytes that arrive in pieces.
class Hasher {
public:
    Hasher();
    ~Hasher();
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    void add(ByteView bytes);
    void addFile(const std::string &path);
    std::string hex() const;  ///< of everything so far: 32 lower-case digits

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// XXH3-128 of a file's bytes.
std::string hashFile(const std::string &path);

/// What tells weights apart without reading gigabytes: up to 256 MiB in total, XXH3-128 of the files' bytes one after the other; above,
/// "sampled-" and XXH3-128 of each file's size, its first 64 KiB and 64 evenly spaced blocks of 4 KiB.
std::string contentId(const std::vector<std::string> &paths);

}  // namespace penfield::formats
