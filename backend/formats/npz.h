#pragma once
// Reader of *.npz, a zip of arrays. Format and rules: formats.md H.2.

#include "backend/formats/safetensors.h"

namespace penfield::formats {

/// One file. What is stored stays in the memory map and is read when it is touched; what is deflated is unpacked at opening, as long as
/// all of it stays below four times the file's size and 32 MiB.
class NpzFile {
public:
    static NpzFile open(const std::string &path);

    /// The same over bytes that somebody else keeps.
    static NpzFile parse(ByteView bytes, const std::string &name);

    const std::vector<TensorView> &tensors() const { return m_tensors; }  ///< in the archive's order; names without ".npy"
    const std::string &path() const { return m_path; }
    std::uint64_t unpackedBytes() const { return m_unpackedBytes; }     ///< memory that deflated arrays take
    const std::shared_ptr<const void> &keep() const { return m_keep; }  ///< keep it as long as a view is used

private:
    std::string m_path;
    std::vector<TensorView> m_tensors;
    std::shared_ptr<const void> m_keep;
    std::uint64_t m_unpackedBytes = 0;
};

}  // namespace penfield::formats
