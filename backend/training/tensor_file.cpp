#include "backend/training/tensor_file.h"

#include <ATen/ops/empty.h>

#include <cstring>
#include <vector>

#include "backend/formats/safetensors.h"
#include "backend/formats/safetensors_writer.h"
#include "backend/types/error.h"

namespace penfield::training {

void saveHalf(const std::string &path, const NamedTensors &tensors)
{
    std::vector<at::Tensor> keptAlive;
    std::vector<formats::TensorToWrite> entries;
    for (const auto &[name, tensor] : tensors) {
        const at::Tensor half = tensor.detach().to(at::kHalf).contiguous();
        keptAlive.push_back(half);
        const auto *bytes = static_cast<const std::byte *>(half.data_ptr());
        entries.push_back({name, formats::DType::F16, half.sizes().vec(), {bytes, half.nbytes()}});
    }
    formats::writeSafetensors(path, std::move(entries), {{"format", "pt"}});
}

NamedTensors loadFloat(const std::string &path)
{
    const formats::SafetensorsFile file = formats::SafetensorsFile::open(path);
    NamedTensors tensors;
    for (const formats::TensorView &view : file.tensors()) {
        if (view.dtype != formats::DType::F16) {
            throw Error(PENFIELD_SENTENCE("The tensor %1 in %2 is not fp16. Train again to write it anew."), {view.name, path});
        }
        at::Tensor half = at::empty(view.shape, at::kHalf);
        std::memcpy(half.data_ptr(), view.bytes.data(), view.bytes.size());
        tensors[view.name] = half.to(at::kFloat);
    }
    return tensors;
}

at::Tensor take(const NamedTensors &tensors, const std::string &name, const std::string &path)
{
    const auto found = tensors.find(name);
    if (found == tensors.end())
        throw Error(PENFIELD_SENTENCE("The file %1 has no tensor %2."), {path, name});
    return found->second;
}

}  // namespace penfield::training
