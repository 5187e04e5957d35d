#include "backend/formats/dictionaries/tensor_file.h"

#include "backend/formats/npz.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield::formats {

namespace {

constexpr std::int64_t mostFeatures = std::int64_t(1) << 26;  // ids are 32-bit, and the largest published have 2^20
constexpr std::int64_t widest = std::int64_t(1) << 22;

bool isReal(DType dtype)
{
    return dtype == DType::F16 || dtype == DType::BF16 || dtype == DType::F32 || dtype == DType::F64;
}

}  // namespace

std::string shapeText(const std::vector<std::int64_t> &shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text.append(i ? ", " : "").append(std::to_string(shape[i]));
    return text.append("]");
}

TensorFile TensorFile::open(const std::string &path)
{
    TensorFile result;
    result.m_path = path;
    if (path.ends_with(".npz")) {
        const NpzFile file = NpzFile::open(path);
        result.m_tensors = file.tensors();
        result.m_keep = file.keep();
        result.m_unpackedBytes = file.unpackedBytes();
    } else {
        const SafetensorsFile file = SafetensorsFile::open(path);
        result.m_tensors = file.tensors();
        result.m_keep = file.file();
        result.m_mapped = true;
    }
    return result;
}

const TensorView *TensorFile::find(std::string_view name) const
{
    const auto found = std::find_if(m_tensors.begin(), m_tensors.end(), [&](const TensorView &t) { return t.name == name; });
    return found == m_tensors.end() ? nullptr : &*found;
}

const TensorView &TensorFile::view(std::string_view name) const
{
    if (const TensorView *tensor = find(name))
        return *tensor;
    throw Error(PENFIELD_SENTENCE("The file %1 has no tensor named %2. Check that it belongs to this dictionary."),
                {m_path, printable(name)});
}

HeldTensor TensorFile::at(std::string_view name, const std::vector<std::int64_t> &shape) const
{
    const TensorView &tensor = view(name);
    if (tensor.shape != shape)
        throw Error(
            PENFIELD_SENTENCE("The tensor %1 in %2 has the shape %3, but %4 is needed here. The file is damaged, or of another kind."),
            {printable(name), m_path, shapeText(tensor.shape), shapeText(shape)});
    if (!isReal(tensor.dtype))
        throw Error(PENFIELD_SENTENCE("The tensor %1 in %2 is stored as %3. Penfield computes with F16, BF16, F32 and F64 weights."),
                    {printable(name), m_path, std::string(dtypeName(tensor.dtype))});
    return {tensor, m_keep, m_mapped};
}

HeldTensor TensorFile::ifThere(std::string_view name, const std::vector<std::int64_t> &shape) const
{
    return has(name) ? at(name, shape) : HeldTensor{};
}

HeldTensor TensorFile::turned(std::string_view name, const std::vector<std::int64_t> &shape) const
{
    HeldTensor tensor = at(name, shape);
    tensor.turned = true;
    return tensor;
}

std::pair<std::int64_t, std::int64_t> TensorFile::matrix(std::string_view name) const
{
    const std::vector<std::int64_t> &shape = view(name).shape;
    const auto most = std::max(mostFeatures, widest);
    if (shape.size() != 2 || shape[0] == 0 || shape[1] == 0 || shape[0] > most || shape[1] > most)
        throw Error(PENFIELD_SENTENCE("%1 in %2 has the shape %3; a matrix of features by model width is needed."),
                    {printable(name), m_path, shapeText(shape)});
    return {shape[0], shape[1]};
}

void TensorFile::refuseOthers(std::initializer_list<std::string_view> known, const std::string &kind) const
{
    for (const TensorView &tensor : m_tensors)
        if (std::find(known.begin(), known.end(), tensor.name) == known.end())
            throw Error(PENFIELD_SENTENCE("%1 holds the tensor %2, which %3 does not have. It is another kind of dictionary."),
                        {m_path, printable(tensor.name), kind});
}

}  // namespace penfield::formats
