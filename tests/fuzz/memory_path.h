#pragma once
// For parsers that take a file's name: a file in memory that is written anew for every input.

#include <string>
#include <string_view>

#include <sys/mman.h>
#include <unistd.h>

namespace penfield::fuzz {

class MemoryPath {
public:
    MemoryPath() : m_fd(::memfd_create("fuzzed", MFD_CLOEXEC)) {}
    ~MemoryPath() { ::close(m_fd); }
    MemoryPath(const MemoryPath &) = delete;
    MemoryPath &operator=(const MemoryPath &) = delete;

    /// The name of a file that holds `content`.
    std::string holding(std::string_view content) const
    {
        const bool written =
            ::ftruncate(m_fd, 0) == 0 && ::pwrite(m_fd, content.data(), content.size(), 0) == static_cast<ssize_t>(content.size());
        return written ? "/proc/self/fd/" + std::to_string(m_fd) : "/nowhere";
    }

private:
    int m_fd;
};

}  // namespace penfield::fuzz
