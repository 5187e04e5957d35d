#include "backend/engine/loader/engine_loader.h"

#include "backend/engine/loader/module_abi.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include <dlfcn.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace penfield {

namespace fs = std::filesystem;

namespace {

constexpr char kModuleVariable[] = "PENFIELD_ENGINE_MODULE";

/// Half of the hardware's threads: the window's thread and other programs need some too.
std::string blasThreads()
{
    return std::to_string(std::max(1U, std::thread::hardware_concurrency() / 2));
}

/// A run's tensors are freed and asked for again, tens of megabytes each time. Left to itself, glibc gives them back to the system
/// and gets them anew page by page: 15 % of a forward pass of GPT-2 small. One arena, or each thread would keep its own.
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kept = 512 << 20, largestFromHeap = 32 << 20 /* the most glibc takes */, growth = 16 << 20;
    if (!std::getenv("MALLOC_ARENA_MAX"))
        mallopt(M_ARENA_MAX, 1);
    if (!std::getenv("MALLOC_TRIM_THRESHOLD_"))
        mallopt(M_TRIM_THRESHOLD, kept);
    if (!std::getenv("MALLOC_MMAP_THRESHOLD_"))
        mallopt(M_MMAP_THRESHOLD, largestFromHeap);
    if (!std::getenv("MALLOC_TOP_PAD_"))
        mallopt(M_TOP_PAD, growth);
#endif
}

[[noreturn]] void throwNotAnEngine(const std::string &path)
{
    throw Error(PENFIELD_SENTENCE("%1 is not an engine of this Penfield. Install the engine that belongs to this version."), {path});
}

CreateEngine createFunction(void *library, const std::string &path)
{
    void *symbol = dlsym(library, createEngineSymbol);
    if (!symbol)
        throwNotAnEngine(path);
    return reinterpret_cast<CreateEngine>(symbol);
}

}  // namespace

void prepareEngineEnvironment()
{
    constexpr int keepWhatIsSet = 0;
    setenv("OMP_WAIT_POLICY", "passive", keepWhatIsSet);  // waiting threads that spin made two threads five times slower than one
    setenv("OPENBLAS_NUM_THREADS", blasThreads().c_str(), keepWhatIsSet);
    keepFreedMemory();
}

std::string findEngineModule()
{
    if (const char *chosen = std::getenv(kModuleVariable))
        return chosen;
    std::error_code failure;
    const fs::path folder = fs::read_symlink("/proc/self/exe", failure).parent_path();
    for (const char *place : {".", "../lib", "../lib/penfield"}) {
        const fs::path candidate = (folder / place / engineModuleFileName).lexically_normal();
        if (fs::is_regular_file(candidate, failure))
            return candidate.string();
    }
    throw Error(PENFIELD_SENTENCE("The engine (%1) is not beside the program, so no model can be opened. Install it, or name it in %2."),
                {engineModuleFileName, kModuleVariable});
}

std::unique_ptr<Engine> loadEngine(const std::string &modulePath)
{
    if (std::error_code failure; !fs::is_regular_file(modulePath, failure))
        throw Error(PENFIELD_SENTENCE("The engine %1 is not there. Check the path, or install Penfield's engine."), {modulePath});
    prepareEngineEnvironment();
    void *library = dlopen(fs::absolute(modulePath).c_str(), RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
    if (!library)
        throw Error(PENFIELD_SENTENCE("The engine cannot be loaded: %1."), {dlerror()});
    std::unique_ptr<Engine> engine(createFunction(library, modulePath)(engineAbiVersion));
    if (!engine)
        throwNotAnEngine(modulePath);
    return engine;
}

}  // namespace penfield
