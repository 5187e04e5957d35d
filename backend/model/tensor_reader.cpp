#include "backend/model/tensor_reader.h"

#include "backend/types/error.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <cstring>

namespace penfield::model {

namespace {

bool isMapped(const formats::TensorView &view)
{
    return view.dtype == formats::DType::F32 && reinterpret_cast<std::uintptr_t>(view.bytes.data()) % alignof(float) == 0;
}

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

at::Tensor readTensor(const formats::TensorView &view, std::shared_ptr<const void> keep)
{
    const at::ScalarType type = scalarType(view);
    if (isMapped(view)) {  // read-only pages: nothing ever writes to weights
        void *data = const_cast<std::byte *>(view.bytes.data());
        return at::from_blob(
            data, view.shape, [keep = std::move(keep)](void *) mutable { keep.reset(); }, at::kFloat);
    }
    at::Tensor stored = at::empty(view.shape, type);
    if (!view.bytes.empty())
        std::memcpy(stored.data_ptr(), view.bytes.data(), view.bytes.size());  // the map may be unaligned for the type
    return stored.to(at::kFloat);
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
