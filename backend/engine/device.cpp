#include "backend/engine/device.h"

#include "backend/types/error.h"

#include <ATen/Context.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>

#include <algorithm>

namespace penfield::engine {

namespace {

int gpuCount()
{
    if (!at::hasCUDA())  // built without it, or no driver
        return 0;
    const c10::impl::DeviceGuardImplInterface *gpus = c10::impl::device_guard_impl_registry[static_cast<std::size_t>(at::kCUDA)].load();
    return gpus ? gpus->deviceCount() : 0;
}

}  // namespace

std::vector<std::string> deviceNames()
{
    std::vector<std::string> names{"cpu"};
    for (int i = 0; i < gpuCount(); ++i)
        names.push_back("cuda:" + std::to_string(i));
    return names;
}

at::Device deviceNamed(const std::string &name)
{
    const std::vector<std::string> names = deviceNames();
    const std::string wanted = name == "auto" ? names.at(names.size() > 1 ? 1 : 0) : name == "cuda" ? "cuda:0" : name;
    if (std::find(names.begin(), names.end(), wanted) == names.end()) {
        std::string known;
        for (const std::string &one : names)
            known += one + ", ";
        throw Error(PENFIELD_SENTENCE("There is no device \"%1\" that LibTorch can use here. There are: %2auto."), {name, known});
    }
    return at::Device(wanted);
}

}  // namespace penfield::engine
