#include "backend/formats/safetensors.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

namespace penfield::fuzz {

namespace {

std::string file(const std::string &header, std::size_t dataBytes)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(header.size() >> (8 * i));
    return bytes + header + std::string(dataBytes, 'd');
}

/// A header's length that fits the file, so that mutations of the JSON get past it: the last byte of the length chooses.
std::string repaired(std::string_view input)
{
    std::string bytes(input);
    const std::size_t close = bytes.rfind('}');
    if (bytes.size() < 9 || close == std::string::npos || close < 8 || bytes[7] != 0)
        return bytes;
    const std::size_t length = close + 1 - 8;
    for (std::size_t i = 0; i < 7; ++i)
        bytes[i] = static_cast<char>(length >> (8 * i));
    return bytes;
}

void requireSound(const formats::SafetensorsFile &tensors, std::string_view input)
{
    std::size_t total = 0;
    for (const formats::TensorView &tensor : tensors.tensors()) {
        const auto *begin = reinterpret_cast<const char *>(tensor.bytes.data());
        require(begin >= input.data() && begin + tensor.bytes.size() <= input.data() + input.size(), "a tensor outside its file");
        std::int64_t elements = 1;
        for (const std::int64_t dimension : tensor.shape)
            elements *= dimension;
        require(elements == tensor.elements(), "a shape that is not the tensor's size");
        require(tensors.find(tensor.name) == &tensor, "a tensor that is not found by its name");
        total += tensor.bytes.size();
    }
    require(total + 8 <= input.size(), "tensors that overlap");
}

}  // namespace

bool accepts(std::string_view input)
{
    bool accepted = false;
    for (const std::string &bytes : {std::string(input), repaired(input)}) {
        try {
            requireSound(formats::SafetensorsFile::parse(bytesOf(bytes), "fuzzed"), bytes);
            accepted = true;
        } catch (const Error &) {
        }
    }
    return accepted;
}

std::vector<std::string> seeds()
{
    return {
        file("{}", 0),
        file(R"({"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}   )", 24),
        file(
            R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},"b":{"dtype":"I64",)"
            R"("shape":[],"data_offsets":[4,12]}})",
            12),
        file(R"({"empty":{"dtype":"BF16","shape":[0,7],"data_offsets":[3,3]},"b":{"dtype":"BOOL","shape":[1,3],"data_offsets":[0,3]}})", 3),
        file(R"({"x":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"y":{"dtype":"F64","shape":[1],"data_offsets":[1,9]}})", 9),
    };
}

}  // namespace penfield::fuzz
