#pragma once
// While one lives, the process cannot map or allocate more than so many bytes beyond what it has: std::bad_alloc, not an Error.

#include <cstdint>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace penfield {

class MemoryLimit {
public:
    explicit MemoryLimit(std::uint64_t more)
    {
#ifndef __SANITIZE_ADDRESS__  // which reserves terabytes of addresses
        ::getrlimit(RLIMIT_AS, &m_before);
        unsigned long pages = 0;
        if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
            const int read = std::fscanf(file, "%lu", &pages);
            std::fclose(file);
            if (read != 1)
                return;
        }
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) + more;
        m_set = ::setrlimit(RLIMIT_AS, &limit) == 0;
#endif
    }
    ~MemoryLimit()
    {
        if (m_set)
            ::setrlimit(RLIMIT_AS, &m_before);
    }
    MemoryLimit(const MemoryLimit &) = delete;
    MemoryLimit &operator=(const MemoryLimit &) = delete;

private:
    rlimit m_before = {};
    bool m_set = false;
};

}  // namespace penfield
