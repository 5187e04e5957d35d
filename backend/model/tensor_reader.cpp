#include "backend/model/tensor_reader.h"

#include "backend/types/error.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace penfield::model {

namespace {

at::ScalarType scalarType(const formats::TensorView &view)
{
    switch (view.dtype) {
    case formats::DType::F16:
        return at::kHalf;
    case formats::DType::BF16:
        return at::kBFloat16;
    case formats::DType::F32:
        return at::kFloat;
    case formats::DType::F64:
        return at::kDouble;
    default:
        throw Error(PENFIELD_SENTENCE("The tensor %1 is stored as %2. Penfield computes with F16, BF16, F32 and F64 weights."),
                    {view.name, std::string(formats::dtypeName(view.dtype))});
    }
}

}  // namespace

bool isMapped(const formats::TensorView &view)
{
    return view.dtype == formats::DType::F32 && reinterpret_cast<std::uintptr_t>(view.bytes.data()) % alignof(float) == 0;
}

void releasePages(const formats::TensorView &view)
{
    // Only whole pages inside the tensor: its neighbours may still be in use. A page that is read again comes back from the file.
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE)), begin = reinterpret_cast<std::uintptr_t>(view.bytes.data());
    const std::uintptr_t first = (begin + page - 1) / page * page, last = (begin + view.bytes.size()) / page * page;
    if (first < last)
        madvise(reinterpret_cast<void *>(first), last - first, MADV_DONTNEED);
}

at::Tensor readTensor(const formats::TensorView &view, std::shared_ptr<const void> keep)
{
    const at::ScalarType type = scalarType(view);
    const auto inPlace = [&](at::ScalarType as) {  // read-only pages: nothing ever writes to weights
        void *data = const_cast<std::byte *>(view.bytes.data());
        return at::from_blob(
            data, view.shape, [keep](void *) mutable { keep.reset(); }, as);
    };
    if (isMapped(view))
        return inPlace(at::kFloat);
    if (reinterpret_cast<std::uintptr_t>(view.bytes.data()) % c10::elementSize(type) == 0)
        return inPlace(type).to(at::kFloat);
    at::Tensor stored = at::empty(view.shape, type);
    if (!view.bytes.empty())
        std::memcpy(stored.data_ptr(), view.bytes.data(), view.bytes.size());
    return stored.to(at::kFloat, false, true);  // a copy also of unaligned float32
}

std::int64_t bytesToConvert(const formats::TensorView &view)
{
    return isMapped(view) ? 0 : view.elements() * static_cast<std::int64_t>(sizeof(float));
}

std::string shapeText(const std::vector<std::int64_t> &shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text.append(i ? ", " : "").append(std::to_string(shape[i]));
    return text.append("]");
}

void requireShape(const formats::TensorView &view, const std::vector<std::int64_t> &expected)
{
    if (view.shape != expected)
        throw Error(
            PENFIELD_SENTENCE("The tensor %1 has the shape %2, but %3 is needed here. The files in the folder do not belong together."),
            {view.name, shapeText(view.shape), shapeText(expected)});
}

}  // namespace penfield::model
