#include "backend/engine/math_library.h"

#include <ATen/Parallel.h>
#include <ATen/ops/full.h>
#include <ATen/ops/mm.h>
#include <torch/version.h>

#include <dlfcn.h>

#include <chrono>
#include <filesystem>

namespace penfield::engine {

namespace {

std::string fileOf(const void *address)
{
    Dl_info info{};
    return dladdr(address, &info) != 0 && info.dli_fname ? info.dli_fname : "";
}

/// The file that provides sgemm to LibTorch, with the folder it is in ("openblas-pthread/libblas.so.3": Debian's
/// alternatives all have the same file name); LibTorch's own file when the BLAS is part of it.
std::string blasFile()
{
    using Mm = at::Tensor (*)(const at::Tensor &, const at::Tensor &);
    const std::string libtorch = fileOf(reinterpret_cast<const void *>(static_cast<Mm>(&at::_ops::mm::call)));
    std::string file = libtorch;
    if (void *handle = dlopen(libtorch.c_str(), RTLD_LAZY | RTLD_NOLOAD)) {  // looks through its dependencies, too
        if (const void *sgemm = dlsym(handle, "sgemm_"))
            file = fileOf(sgemm);
        dlclose(handle);
    }
    std::error_code ignored;
    const std::filesystem::path real = std::filesystem::canonical(file, ignored);
    return real.empty() ? file : (real.parent_path().filename() / real.filename()).string();
}

double measuredGflopPerSecond()
{
    using Clock = std::chrono::steady_clock;
    constexpr std::int64_t n = 256;
    const at::Tensor a = at::full({n, n}, 0.5f), b = at::full({n, n}, 0.25f);
    at::mm(a, b);  // the first product also starts the library's buffers
    const auto start = Clock::now();
    std::chrono::duration<double> spent{};
    int products = 0;
    for (; spent.count() < 0.02; ++products, spent = Clock::now() - start)
        at::mm(a, b);
    return products * 2.0 * n * n * n / spent.count() / 1e9;
}

}  // namespace

EngineInfo describeMathLibrary()
{
    EngineInfo info;
    info.library = std::string("LibTorch ") + TORCH_VERSION;
    info.blas = blasFile();
    info.gflopPerSecond = measuredGflopPerSecond();
    info.threads = at::get_num_threads();
    return info;
}

}  // namespace penfield::engine
