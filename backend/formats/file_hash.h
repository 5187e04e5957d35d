#pragma once

#include "backend/formats/mapped_file.h"

#include <memory>
#include <string>

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

}  // namespace penfield::formats
