#pragma once
// The tensors of one dictionary file, *.safetensors or *.npz, and checks that all readers share. Private to this room.

#include "backend/formats/dictionaries/stored_layer.h"

#include <initializer_list>
#include <string_view>

namespace penfield::formats {

class TensorFile {
public:
    static TensorFile open(const std::string &path);

    const std::string &path() const { return m_path; }
    bool has(std::string_view name) const { return find(name) != nullptr; }
    const TensorView &view(std::string_view name) const;  ///< throws an Error that names the file and the tensor

    /// Throws unless the tensor is there, has the shape and floating-point elements.
    HeldTensor at(std::string_view name, const std::vector<std::int64_t> &shape) const;
    HeldTensor ifThere(std::string_view name, const std::vector<std::int64_t> &shape) const;
    HeldTensor turned(std::string_view name, const std::vector<std::int64_t> &shape) const;  ///< the same, `turned`

    /// Two dimensions, both above zero and not beyond what any dictionary has.
    std::pair<std::int64_t, std::int64_t> matrix(std::string_view name) const;

    /// Throws when a tensor is of none of these names; `kind` says of what ("a per-layer transcoder").
    void refuseOthers(std::initializer_list<std::string_view> known, const std::string &kind) const;

    std::uint64_t unpackedBytes() const { return m_unpackedBytes; }

private:
    const TensorView *find(std::string_view name) const;

    std::string m_path;
    std::vector<TensorView> m_tensors;
    std::shared_ptr<const void> m_keep;
    bool m_mapped = false;
    std::uint64_t m_unpackedBytes = 0;
};

std::string shapeText(const std::vector<std::int64_t> &shape);  ///< "[2, 3]"

}  // namespace penfield::formats
