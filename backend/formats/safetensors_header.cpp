// Steps: (1) the header's length against the file, (2) JSON, (3) each entry's type, shape and range, (4) the ranges in order must
// tile the data area exactly. Nothing is allocated for a size that was only declared.

#include "backend/formats/safetensors_header.h"

#include "backend/formats/checked.h"
#include "backend/formats/json.h"
#include "backend/formats/printable.h"
#include "backend/formats/stranger.h"
#include "backend/types/error.h"

#include <algorithm>
#include <limits>

namespace penfield::formats {

namespace {

constexpr std::uint64_t maxHeaderBytes = 100'000'000;  // the format's own limit
constexpr std::size_t lengthBytes = 8;
constexpr std::uint32_t zipSignature = 0x04034b50;  // "PK", with which pickled weights begin
constexpr std::size_t maxRank = 64;  // more than any library's tensors have

struct Range {
    std::uint64_t begin, end;  // relative to the data area
};

struct Entry {
    TensorView tensor;
    Range range;
};

std::uint64_t littleEndian64(ByteView bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        value |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
    return value;
}

ByteView headerBytes(ByteView file, const std::string &name)
{
    if (file.size() < lengthBytes)
        throw Error(PENFIELD_SENTENCE("The file %1 is too short to be a safetensors file. Download or copy it again."), {name});
    const std::uint64_t length = littleEndian64(file);
    if (length > maxHeaderBytes)
        refuseStranger(file, name);
    if (static_cast<std::uint32_t>(length) == zipSignature)
        throw Error(PENFIELD_SENTENCE("The file %1 is a zip archive, not a safetensors file. If it holds pickled weights, save them as "
                                      "safetensors."),
                    {name});
    if (length > maxHeaderBytes)
        throw Error(PENFIELD_SENTENCE("The file %1 declares a header of %2 bytes, which no safetensors file has. Check that it is one."),
                    {name, std::to_string(length)});
    if (length > file.size() - lengthBytes)
        throw Error(PENFIELD_SENTENCE("The file %1 ends inside its header. It is incomplete: download or copy it again."), {name});
    const ByteView header = file.subspan(lengthBytes, length);
    if (header.empty() || header.front() != std::byte{'{'})
        throw Error(PENFIELD_SENTENCE("The header of the file %1 does not begin with a brace. Check that it is a safetensors file."),
                    {name});
    return header;
}

[[noreturn]] void throwBadEntry(const char *sentence, const JsonValue &entry)
{
    throw Error(sentence, {entry.file(), printable(entry.key())});
}

Range rangeOf(const JsonValue &entry, std::uint64_t available)
{
    const auto offsets = entry.at("data_offsets").items();
    if (offsets.size() != 2)
        throwBadEntry(PENFIELD_SENTENCE("In the file %1, \"data_offsets\" of the tensor %2 are not two numbers. Download it again."),
                      entry);
    const Range range{offsets[0].asSize(), offsets[1].asSize()};
    if (range.end < range.begin)
        throwBadEntry(PENFIELD_SENTENCE("In the file %1, the tensor %2 ends before it begins. Download the file again."), entry);
    if (range.end > available)
        throwBadEntry(PENFIELD_SENTENCE("In the file %1, the tensor %2 reaches beyond the end of the file. The file is incomplete: "
                                        "download or copy it again."),
                      entry);
    return range;
}

DType dtypeOf(const JsonValue &entry)
{
    const std::string_view name = entry.at("dtype").asString();
    if (const auto dtype = dtypeFromName(name))
        return *dtype;
    throw Error(PENFIELD_SENTENCE("In the file %1, the tensor %2 has the element type %3, which Penfield does not read. Convert it to F16, "
                                  "BF16 or F32."),
                {entry.file(), printable(entry.key()), printable(name)});
}

std::vector<std::int64_t> shapeOf(const JsonValue &entry)
{
    const auto dimensions = entry.at("shape").items();
    if (dimensions.size() > maxRank)
        throwBadEntry(PENFIELD_SENTENCE("In the file %1, the tensor %2 has more dimensions than any tensor. Download the file again."),
                      entry);
    std::vector<std::int64_t> shape;
    for (const JsonValue &dimension : dimensions)
        shape.push_back(dimension.asInt(0, std::numeric_limits<std::int64_t>::max()));
    return shape;
}

/// A zero dimension does not excuse the others: their product must be a size all the same, since shapes are multiplied later on.
CheckedSize declaredBytes(const std::vector<std::int64_t> &shape, DType dtype)
{
    CheckedSize total(static_cast<std::uint64_t>(bytesPerElement(dtype)));
    for (const std::int64_t dimension : shape)
        total = total * static_cast<std::uint64_t>(dimension);
    return total;
}

Entry readEntry(const JsonValue &entry, ByteView data)
{
    Entry result;
    result.tensor.name = entry.key();
    result.tensor.dtype = dtypeOf(entry);
    result.tensor.shape = shapeOf(entry);
    result.range = rangeOf(entry, data.size());
    const CheckedSize bytes = declaredBytes(result.tensor.shape, result.tensor.dtype);
    if (bytes.overflowed())
        throwBadEntry(PENFIELD_SENTENCE("In the file %1, the shape of the tensor %2 is larger than any memory. Download the file again."),
                      entry);
    if (!(bytes == result.range.end - result.range.begin))
        throwBadEntry(PENFIELD_SENTENCE("In the file %1, the tensor %2 does not have as many bytes as its shape and type need. "
                                        "Download the file again."),
                      entry);
    result.tensor.bytes = data.subspan(result.range.begin, result.range.end - result.range.begin);
    return result;
}

std::map<std::string, std::string> readMetadata(const JsonValue &metadata)
{
    std::map<std::string, std::string> values;
    metadata.forEachMember([&](const JsonValue &value) { values.emplace(value.key(), value.asString()); });
    return values;
}

void requireTiling(const std::vector<Entry> &entries, std::uint64_t dataSize, const std::string &name)
{
    std::uint64_t next = 0;
    for (const Entry &entry : entries) {
        if (entry.range.begin < next)
            throw Error(PENFIELD_SENTENCE("In the file %1, the tensor %2 overlaps another one. Download the file again."),
                        {name, printable(entry.tensor.name)});
        if (entry.range.begin > next)
            throw Error(PENFIELD_SENTENCE("In the file %1, there are bytes before the tensor %2 that belong to no tensor. "
                                          "Download the file again."),
                        {name, printable(entry.tensor.name)});
        next = entry.range.end;
    }
    if (next != dataSize)
        throw Error(PENFIELD_SENTENCE("The file %1 goes on after its last tensor. Download it again."), {name});
}

}  // namespace

SafetensorsHeader parseSafetensorsHeader(ByteView file, const std::string &name)
{
    const ByteView header = headerBytes(file, name);
    const ByteView data = file.subspan(lengthBytes + header.size());
    const JsonDocument document = JsonDocument::parse(header, name, {.maxBytes = maxHeaderBytes, .maxDepth = 8});

    SafetensorsHeader result;
    std::vector<Entry> entries;
    document.root().forEachMember([&](const JsonValue &member) {
        if (member.key() == "__metadata__")
            result.metadata = readMetadata(member);
        else
            entries.push_back(readEntry(member, data));
    });
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.range.begin, a.range.end) < std::pair(b.range.begin, b.range.end);
    });
    requireTiling(entries, data.size(), name);
    result.tensors.reserve(entries.size());
    for (Entry &entry : entries)
        result.tensors.push_back(std::move(entry.tensor));
    return result;
}

}  // namespace penfield::formats
