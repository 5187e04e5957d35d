#include "backend/dictionary/stored_tensor.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <c10/core/MemoryFormat.h>

#include <utility>

namespace penfield::dictionary {

namespace {

at::ScalarType scalarType(formats::DType dtype)
{
    switch (dtype) {
    case formats::DType::F16:
        return at::kHalf;
    case formats::DType::BF16:
        return at::kBFloat16;
    case formats::DType::F64:
        return at::kDouble;
    default:  // the readers let nothing else pass
        return at::kFloat;
    }
}

}  // namespace

StoredTensor::StoredTensor(at::Tensor inMemory) : m_data(std::move(inMemory)), m_type(m_data.scalar_type()) {}

StoredTensor::StoredTensor(const formats::HeldTensor &held)
{
    if (!held.defined())
        return;
    const std::int64_t width = formats::bytesPerElement(held.view.dtype);
    void *bytes = const_cast<std::byte *>(held.view.bytes.data());  // read-only pages: nothing ever writes to weights
    m_type = scalarType(held.view.dtype);
    if (held.mapped)
        m_mapped = held.view.bytes;
    m_asBytes = reinterpret_cast<std::uintptr_t>(bytes) % static_cast<std::uintptr_t>(width) != 0;
    std::vector<std::int64_t> shape = held.view.shape;
    if (m_asBytes)
        shape.push_back(width);
    m_data = at::from_blob(
        bytes, shape, [keep = held.keep](void *) mutable { keep.reset(); }, m_asBytes ? at::kByte : m_type);
    if (held.turned)
        m_data = m_data.transpose(0, 1);
}

StoredTensor StoredTensor::like(at::Tensor data) const
{
    StoredTensor other = *this;
    other.m_data = std::move(data);
    return other;
}

int StoredTensor::dimensions() const
{
    return static_cast<int>(m_data.dim()) - (m_asBytes ? 1 : 0);
}

StoredTensor StoredTensor::turned() const
{
    return like(m_data.transpose(0, 1));
}

StoredTensor StoredTensor::narrowed(int dimension, std::int64_t first, std::int64_t n) const
{
    return like(m_data.narrow(dimension, first, n));
}

StoredTensor StoredTensor::at(int dimension, std::int64_t index) const
{
    return like(m_data.select(dimension, index));
}

at::Tensor StoredTensor::asFloat(const at::Tensor &data) const
{
    if (!m_asBytes)
        return data.to(at::kFloat);
    // A copy is aligned. Its layout must be dense, so that the last dimension can become one element.
    return data.clone(at::MemoryFormat::Contiguous).view(m_type).squeeze(-1).to(at::kFloat);
}

at::Tensor StoredTensor::load() const
{
    return asFloat(m_data).to(at::kCPU);
}

void StoredTensor::releasePages() const
{
    if (!m_mapped.empty())
        formats::releasePages(m_mapped);
}

at::Tensor StoredTensor::rows(const at::Tensor &indices) const
{
    return asFloat(m_data.index_select(0, indices.to(m_data.device()))).to(at::kCPU);
}

}  // namespace penfield::dictionary
