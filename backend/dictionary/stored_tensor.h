#pragma once
// A tensor where it lies, in a file's memory map, in memory or on a GPU, in whatever element type: parts of it become float32 when they are asked
// for. Views (turned, narrowed) cost nothing. Immutable.

#include "backend/formats/dictionaries/stored_layer.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace penfield::dictionary {

class StoredTensor {
public:
    StoredTensor() = default;
    explicit StoredTensor(at::Tensor inMemory);              // of any floating-point type
    explicit StoredTensor(const formats::HeldTensor &held);  // undefined when `held` is

    bool defined() const { return m_data.defined(); }
    std::int64_t size(int dimension) const { return m_data.size(dimension); }
    int dimensions() const;

    StoredTensor turned() const;                                                     // the first two dimensions changed over
    StoredTensor narrowed(int dimension, std::int64_t first, std::int64_t n) const;  // a part
    StoredTensor at(int dimension, std::int64_t index) const;                        // one entry, without that dimension

    /// Float32 on the CPU; shares memory when it is float32 already and aligned.
    at::Tensor load() const;
    /// Those entries of the first dimension, float32: indices [n] int64. Reads no others.
    at::Tensor rows(const at::Tensor &indices) const;

    /// Gives the memory back that reading a mapped file has filled (formats::releasePages()); reading again is slower once.
    void releasePages() const;

private:
    StoredTensor like(at::Tensor data) const;
    at::Tensor asFloat(const at::Tensor &data) const;

    at::Tensor m_data;  // elements, or bytes in one more dimension when the map is not aligned for the type
    at::ScalarType m_type = at::kFloat;
    bool m_asBytes = false;
    formats::ByteView m_mapped;  // where all of it lies in a mapped file; empty: elsewhere
};

}  // namespace penfield::dictionary
