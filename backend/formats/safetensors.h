#pragma once
// Reader of *.safetensors, and of a model's folder of them. Format and rules: formats.md H.1.

#include "backend/formats/dtype.h"
#include "backend/formats/mapped_file.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace penfield::formats {

/// One tensor, where it lies in its file. Row-major, little-endian. `bytes` may be unaligned for its type: copy before casting.
struct TensorView {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape;  ///< [] is a scalar; a dimension may be 0
    ByteView bytes;

    std::int64_t elements() const { return static_cast<std::int64_t>(bytes.size()) / bytesPerElement(dtype); }
};

/// One file. Only its header is read at opening; the tensors' pages are read when they are touched.
class SafetensorsFile {
public:
    static SafetensorsFile open(const std::string &path);

    /// The same over bytes that somebody else keeps; `name` is what sentences call the file.
    static SafetensorsFile parse(ByteView bytes, const std::string &name);

    std::vector<std::string> names() const;               ///< in file order
    const TensorView *find(std::string_view name) const;  ///< null: there is no such tensor
    const TensorView &at(std::string_view name) const;    ///< throws an Error that names the file and the tensor

    const std::vector<TensorView> &tensors() const { return m_tensors; }  ///< in file order
    const std::map<std::string, std::string> &metadata() const { return m_metadata; }
    const std::string &path() const { return m_path; }
    std::shared_ptr<const MappedFile> file() const { return m_file; }  ///< keep it as long as a view is used; null after parse()

private:
    std::string m_path;
    std::shared_ptr<const MappedFile> m_file;
    std::vector<TensorView> m_tensors;
    std::unordered_map<std::string, std::size_t> m_byName;
    std::map<std::string, std::string> m_metadata;
};

/// The weights of a model's folder: model.safetensors, or the shards that model.safetensors.index.json lists.
class SafetensorsModel {
public:
    static SafetensorsModel open(const std::string &folder);

    std::vector<std::string> names() const;
    const TensorView *find(std::string_view name) const;  ///< null: there is no such tensor
    const TensorView &at(std::string_view name) const;    ///< throws an Error that names the folder and the tensor

    const std::string &folder() const { return m_folder; }
    const std::vector<SafetensorsFile> &files() const { return m_files; }  ///< one, or the shards by name

private:
    std::string m_folder;
    std::vector<SafetensorsFile> m_files;
};

}  // namespace penfield::formats
