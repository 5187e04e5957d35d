#pragma once
// A file that torch.save wrote: a zip of one pickle and the arrays it refers to (formats.md H.3). Read by our own restricted unpickler:
// PyTorch's would run what the file says.

#include "backend/formats/dtype.h"
#include "backend/formats/pickle.h"

#include <map>
#include <memory>
#include <string>

namespace penfield {

/// An array where it lies in the file: element (i, j, …) is at offset + i · stride[0] + j · stride[1] …, which is inside.
struct TorchTensor {
    formats::DType dtype = formats::DType::F32;
    std::vector<std::int64_t> shape, stride;
    std::int64_t offset = 0;  ///< elements
    formats::ByteView storage;

    std::int64_t elements() const;
    double number(std::int64_t element) const;  ///< `element` counts from the storage's start
    std::int64_t integer(std::int64_t element) const;
};

class TorchArchive {
public:
    /// Throws Error for what is not such a file, and for classes that a circuit-tracer graph does not have.
    static TorchArchive open(const std::string &path);

    const formats::Pickle &pickle() const { return m_pickle; }
    formats::PickleRef root() const { return m_pickle.root(); }

    /// The tensor that `ref` rebuilds. Throws Error when it is none, or reaches beyond its storage. `name` is for sentences.
    TorchTensor tensor(formats::PickleRef ref, const std::string &name) const;

private:
    formats::ByteView storage(formats::PickleRef id, formats::DType &dtype, const std::string &name) const;
    [[noreturn]] void refuse(const std::string &name) const;

    std::string m_path;
    std::shared_ptr<const formats::MappedFile> m_file;
    std::map<std::string, formats::ByteView, std::less<>> m_storages;  // by key
    formats::Pickle m_pickle;
};

}  // namespace penfield
