// penfield-open-counted READER PATH: opens one file in a process of its own and counts what it allocates, for models-6.
// Prints the largest number of bytes that were allocated at one time while it was open, and behind it the sentence of the refusal.
// Exit status: 0 refused with an Error · 1 opened · 2 another exception, std::bad_alloc before all.

#include "backend/types/error.h"
#include "tests/malformed/malformed_file.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <sys/resource.h>

namespace {

std::atomic<std::int64_t> live = 0, peak = 0;

void *counted(void *block)
{
    const std::int64_t now = live += static_cast<std::int64_t>(malloc_usable_size(block));
    for (std::int64_t before = peak; before < now && !peak.compare_exchange_weak(before, now);) {
    }
    return block;
}

void discounted(void *block)
{
    live -= static_cast<std::int64_t>(malloc_usable_size(block));
}

/// What no file needs, so that a reader without a bound takes no machine with it.
void limitMemory(rlim_t bytes)
{
    const rlimit limit = {bytes, bytes};
    setrlimit(RLIMIT_AS, &limit);
}

}  // namespace

// Every allocation of every library of this process comes through these, glibc's documented way of replacing malloc.
extern "C" {
void *__libc_malloc(std::size_t);
void *__libc_calloc(std::size_t, std::size_t);
void *__libc_realloc(void *, std::size_t);
void *__libc_memalign(std::size_t, std::size_t);
void __libc_free(void *);

void *malloc(std::size_t size)
{
    return counted(__libc_malloc(size));
}
void *calloc(std::size_t n, std::size_t size)
{
    return counted(__libc_calloc(n, size));
}
void *realloc(void *block, std::size_t size)
{
    const auto before = static_cast<std::int64_t>(malloc_usable_size(block));
    void *moved = __libc_realloc(block, size);
    if (moved || size == 0)
        live -= before;
    return counted(moved);
}
void *memalign(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}
void *aligned_alloc(std::size_t alignment, std::size_t size)
{
    return counted(__libc_memalign(alignment, size));
}
int posix_memalign(void **block, std::size_t alignment, std::size_t size)
{
    *block = counted(__libc_memalign(alignment, size));
    return *block ? 0 : ENOMEM;
}
void free(void *block)
{
    discounted(block);
    __libc_free(block);
}
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    limitMemory(rlim_t(2) << 30);
    const QString reader = argv[1];
    const std::string path = argv[2];
    std::string said;
    int status = EXIT_SUCCESS;
    const std::int64_t before = live;
    peak = before;
    try {
        penfield::openAs(reader, path);
        status = 1;
    } catch (const penfield::Error &error) {
        said = error.what();
    } catch (const std::exception &other) {
        said = other.what();
        status = 2;
    }
    std::printf("%lld\n%s", static_cast<long long>(peak - before), said.c_str());
    return status;
}
