#include "backend/graph_files/torch_archive.h"

#include "backend/formats/checked.h"
#include "backend/formats/little_endian.h"
#include "backend/formats/zip.h"
#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <set>

namespace penfield {

using formats::DType;
using formats::PickleRef;
using formats::PickleValue;

namespace {

constexpr std::array<std::pair<std::string_view, DType>, 10> kStorages{{{"torch.FloatStorage", DType::F32},
                                                                        {"torch.DoubleStorage", DType::F64},
                                                                        {"torch.HalfStorage", DType::F16},
                                                                        {"torch.BFloat16Storage", DType::BF16},
                                                                        {"torch.LongStorage", DType::I64},
                                                                        {"torch.IntStorage", DType::I32},
                                                                        {"torch.ShortStorage", DType::I16},
                                                                        {"torch.CharStorage", DType::I8},
                                                                        {"torch.ByteStorage", DType::U8},
                                                                        {"torch.BoolStorage", DType::Bool}}};

std::optional<DType> storageType(std::string_view name)
{
    for (const auto &[known, dtype] : kStorages)
        if (known == name)
            return dtype;
    return std::nullopt;
}

/// Names that a circuit-tracer graph may hold (formats.md C.2). All of them stay names.
bool isKnownName(std::string_view name)
{
    static const std::set<std::string_view> known{"collections.OrderedDict",
                                                  "torch._utils._rebuild_tensor_v2",
                                                  "torch._utils._rebuild_parameter",
                                                  "torch.device",
                                                  "torch.Size",
                                                  "torch.float32",
                                                  "torch.float64",
                                                  "torch.float16",
                                                  "torch.bfloat16",
                                                  "torch.int64",
                                                  "torch.int32",
                                                  "torch.int16",
                                                  "torch.int8",
                                                  "torch.uint8",
                                                  "torch.bool",
                                                  "numpy.core.multiarray.scalar",
                                                  "numpy._core.multiarray.scalar",
                                                  "numpy.dtype",
                                                  "_codecs.encode",
                                                  "circuit_tracer.attribution.targets.LogitTarget",
                                                  "circuit_tracer.utils.tl_nnsight_mapping.UnifiedConfig",
                                                  "transformer_lens.HookedTransformerConfig.HookedTransformerConfig",
                                                  "transformer_lens.config.hooked_transformer_config.HookedTransformerConfig"};
    return known.contains(name) || storageType(name).has_value();
}

double halfToDouble(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 31, fraction = bits & 1023;
    const double size = exponent == 31  ? (fraction ? std::nan("") : std::numeric_limits<double>::infinity())
                        : exponent == 0 ? std::ldexp(fraction, -24)
                                        : std::ldexp(1024 + fraction, exponent - 25);
    return bits & 0x8000 ? -size : size;
}

/// The whole numbers in a tuple; nothing when something else is in it.
std::optional<std::vector<std::int64_t>> numbersOf(const formats::Pickle &pickle, PickleRef ref)
{
    std::vector<std::int64_t> numbers;
    if (pickle.at(ref).kind != PickleValue::Kind::Tuple)
        return std::nullopt;
    for (const PickleRef item : pickle.at(ref).items) {
        if (pickle.at(item).kind != PickleValue::Kind::Int)
            return std::nullopt;
        numbers.push_back(pickle.at(item).number);
    }
    return numbers;
}

/// All elements lie in a storage of `elements`.
bool fits(const TorchTensor &tensor, std::uint64_t elements)
{
    if (tensor.shape.size() != tensor.stride.size() || tensor.shape.size() > 8 || tensor.offset < 0)
        return false;
    formats::CheckedSize last(static_cast<std::uint64_t>(tensor.offset)), count(1);
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        if (tensor.shape[i] < 0 || tensor.stride[i] < 0)
            return false;
        count = count * formats::CheckedSize(static_cast<std::uint64_t>(tensor.shape[i]));
        if (tensor.shape[i] > 0)
            last = last + formats::CheckedSize(static_cast<std::uint64_t>(tensor.shape[i] - 1)) *
                              formats::CheckedSize(static_cast<std::uint64_t>(tensor.stride[i]));
    }
    // As many elements as the storage has: a stride of 0 would make a small file a large array.
    return !count.overflowed() && !last.overflowed() && *count.value() <= elements && (*count.value() == 0 || *last.value() < elements);
}

}  // namespace

std::int64_t TorchTensor::elements() const
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    return count;
}

double TorchTensor::number(std::int64_t element) const
{
    const auto at = [&](auto as) {
        using T = decltype(as);
        return formats::littleEndian<T>(storage.subspan(static_cast<std::size_t>(element) * sizeof(T), sizeof(T)));
    };
    switch (dtype) {
    case DType::F32:
        return static_cast<double>(std::bit_cast<float>(at(std::uint32_t())));
    case DType::F64:
        return std::bit_cast<double>(at(std::uint64_t()));
    case DType::F16:
        return halfToDouble(at(std::uint16_t()));
    case DType::BF16:
        return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(at(std::uint16_t())) << 16));
    default:
        return static_cast<double>(integer(element));
    }
}

std::int64_t TorchTensor::integer(std::int64_t element) const
{
    const auto at = [&](auto as) {
        using T = decltype(as);
        return static_cast<std::int64_t>(
            formats::littleEndian<T>(storage.subspan(static_cast<std::size_t>(element) * sizeof(T), sizeof(T))));
    };
    switch (dtype) {
    case DType::I64:
        return at(std::int64_t());
    case DType::I32:
        return at(std::int32_t());
    case DType::I16:
        return at(std::int16_t());
    case DType::I8:
        return at(std::int8_t());
    case DType::U8:
    case DType::Bool:
        return at(std::uint8_t());
    default:
        return -1;
    }
}

TorchArchive TorchArchive::open(const std::string &path)
{
    TorchArchive archive;
    archive.m_path = path;
    archive.m_file = formats::MappedFile::open(path);
    formats::ByteView pickle;
    for (const formats::ZipEntry &entry : formats::readZipDirectory(archive.m_file->bytes(), path, formats::ZipNames::InFolders)) {
        if (entry.deflated)
            throw Error(PENFIELD_SENTENCE("The file %1 is compressed, which torch.save does not do. Save it again, or unpack it."), {path});
        const std::string_view name = entry.name;
        const std::size_t slash = name.find('/');
        const std::string_view inside = slash == name.npos ? name : name.substr(slash + 1);
        if (inside == "data.pkl")
            pickle = entry.packed;
        else if (inside.starts_with("data/"))
            archive.m_storages.emplace(inside.substr(5), entry.packed);
        else if (inside == "byteorder" && entry.size == 3)
            throw Error(
                PENFIELD_SENTENCE("The file %1 was saved on a machine of the other byte order (big-endian). Save it on an ordinary one."),
                {path});
    }
    if (pickle.empty())
        throw Error(PENFIELD_SENTENCE("The file %1 is an archive, but not one that torch.save wrote: it has no data.pkl."), {path});
    archive.m_pickle = formats::Pickle::parse(pickle, path, isKnownName);
    return archive;
}

void TorchArchive::refuse(const std::string &name) const
{
    throw Error(
        PENFIELD_SENTENCE("In the file %1, \"%2\" is not an array that fits its data. The file is damaged: download it or save it again."),
        {m_path, name});
}

/// ('storage', class, key, device, elements)
formats::ByteView TorchArchive::storage(PickleRef id, DType &dtype, const std::string &name) const
{
    const PickleValue &persistent = m_pickle.at(id);
    if (persistent.kind != PickleValue::Kind::Persistent)
        refuse(name);
    const PickleValue &parts = m_pickle.at(persistent.items.front());
    if (parts.kind != PickleValue::Kind::Tuple || parts.items.size() != 5)
        refuse(name);
    const auto type = storageType(m_pickle.at(parts.items[1]).text);
    const auto found = m_storages.find(m_pickle.at(parts.items[2]).text);
    if (!type || found == m_storages.end())
        refuse(name);
    dtype = *type;
    return found->second;
}

TorchTensor TorchArchive::tensor(PickleRef ref, const std::string &name) const
{
    const PickleValue *call = &m_pickle.at(ref);
    if (call->kind == PickleValue::Kind::Call && call->text == "torch._utils._rebuild_parameter" && !call->items.empty())
        call = &m_pickle.at(call->items.front());
    if (call->kind != PickleValue::Kind::Call || call->text != "torch._utils._rebuild_tensor_v2" || call->items.size() < 4)
        refuse(name);
    TorchTensor tensor;
    tensor.storage = storage(call->items[0], tensor.dtype, name);
    const auto shape = numbersOf(m_pickle, call->items[2]), stride = numbersOf(m_pickle, call->items[3]);
    if (m_pickle.at(call->items[1]).kind != PickleValue::Kind::Int || !shape || !stride)
        refuse(name);
    tensor.offset = m_pickle.at(call->items[1]).number;
    tensor.shape = *shape;
    tensor.stride = *stride;
    if (!fits(tensor, tensor.storage.size() / static_cast<std::size_t>(formats::bytesPerElement(tensor.dtype))))
        refuse(name);
    return tensor;
}

}  // namespace penfield
