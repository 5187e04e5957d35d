#include "backend/formats/safetensors_writer.h"

#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdio>
#include <fstream>
#include <tuple>

namespace penfield::formats {
namespace {

static_assert(std::endian::native == std::endian::little, "tensors are written as they lie in memory");

std::string jsonString(const std::string &text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 8> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(c));
            quoted += escaped.data();
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

void check(const TensorToWrite &tensor)
{
    std::int64_t elements = 1;
    for (const std::int64_t dimension : tensor.shape)
        elements *= dimension;
    if (elements * bytesPerElement(tensor.dtype) != static_cast<std::int64_t>(tensor.bytes.size()))
        throw Error(PENFIELD_SENTENCE("The tensor %1 has another number of bytes than its shape says."), {tensor.name});
}

// {"name":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]}, …}, padded so that the data starts at a multiple of 8.
std::string headerOf(const std::vector<TensorToWrite> &tensors, const std::map<std::string, std::string> &metadata)
{
    std::string header = "{";
    if (!metadata.empty()) {
        header += "\"__metadata__\":{";
        for (const auto &[key, value] : metadata)
            header += jsonString(key) + ":" + jsonString(value) + ",";
        header.back() = '}';
        header += ',';
    }
    std::size_t offset = 0;
    for (const TensorToWrite &tensor : tensors) {
        header += jsonString(tensor.name) + ":{\"dtype\":\"" + std::string(dtypeName(tensor.dtype)) + "\",\"shape\":[";
        for (std::size_t i = 0; i < tensor.shape.size(); ++i)
            header += (i > 0 ? "," : "") + std::to_string(tensor.shape[i]);
        const std::size_t end = offset + tensor.bytes.size();
        header += "],\"data_offsets\":[" + std::to_string(offset) + "," + std::to_string(end) + "]},";
        offset = end;
    }
    if (header.back() == ',')
        header.pop_back();
    header += '}';
    header.resize((header.size() + 7) / 8 * 8, ' ');
    return header;
}

}  // namespace

void writeSafetensors(const std::string &path, std::vector<TensorToWrite> tensors, const std::map<std::string, std::string> &metadata)
{
    std::sort(tensors.begin(), tensors.end(), [](const TensorToWrite &a, const TensorToWrite &b) {
        return std::make_tuple(-bytesPerElement(a.dtype), std::cref(a.name)) <
               std::make_tuple(-bytesPerElement(b.dtype), std::cref(b.name));
    });
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        check(tensors[i]);
        if (i > 0 && tensors[i].name == tensors[i - 1].name)
            throw Error(PENFIELD_SENTENCE("The tensor %1 would be written twice."), {tensors[i].name});
    }
    const std::string header = headerOf(tensors, metadata);
    const std::uint64_t length = header.size();

    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char *>(&length), sizeof length);
    file.write(header.data(), static_cast<std::streamsize>(header.size()));
    for (const TensorToWrite &tensor : tensors)
        file.write(reinterpret_cast<const char *>(tensor.bytes.data()), static_cast<std::streamsize>(tensor.bytes.size()));
    file.close();
    if (!file)
        throw Error(PENFIELD_SENTENCE("The file %1 could not be written. Is there room, and may you write there?"), {path});
}

}  // namespace penfield::formats
