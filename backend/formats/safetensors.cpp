#include "backend/formats/safetensors.h"

#include "backend/formats/printable.h"
#include "backend/formats/safetensors_header.h"
#include "backend/types/error.h"

namespace penfield::formats {

SafetensorsFile SafetensorsFile::open(const std::string &path)
{
    const auto file = MappedFile::open(path);
    SafetensorsFile result = parse(file->bytes(), path);
    result.m_file = file;
    return result;
}

SafetensorsFile SafetensorsFile::parse(ByteView bytes, const std::string &name)
{
    SafetensorsHeader header = parseSafetensorsHeader(bytes, name);
    SafetensorsFile result;
    result.m_path = name;
    result.m_tensors = std::move(header.tensors);
    result.m_metadata = std::move(header.metadata);
    result.m_byName.reserve(result.m_tensors.size());
    for (std::size_t i = 0; i < result.m_tensors.size(); ++i)
        result.m_byName.emplace(result.m_tensors[i].name, i);
    return result;
}

std::vector<std::string> SafetensorsFile::names() const
{
    std::vector<std::string> names;
    for (const TensorView &tensor : m_tensors)
        names.push_back(tensor.name);
    return names;
}

const TensorView *SafetensorsFile::find(std::string_view name) const
{
    const auto it = m_byName.find(std::string(name));
    return it == m_byName.end() ? nullptr : &m_tensors[it->second];
}

const TensorView &SafetensorsFile::at(std::string_view name) const
{
    if (const TensorView *tensor = find(name))
        return *tensor;
    throw Error(PENFIELD_SENTENCE("The file %1 has no tensor named %2. Check that it belongs to this model."), {m_path, printable(name)});
}

}  // namespace penfield::formats
