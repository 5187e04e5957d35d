#include "backend/formats/npy.h"
#include "backend/formats/npz.h"
#include "backend/types/error.h"
#include "tests/fuzz/fuzz_target.h"

#include <zlib.h>

namespace penfield::fuzz {

namespace {

void requireSound(const formats::TensorView &tensor)
{
    std::int64_t elements = 1;
    for (const std::int64_t dimension : tensor.shape)
        elements *= dimension;
    require(elements == tensor.elements(), "a shape that is not the array's size");
    std::size_t sum = 0;  // every byte can be read
    for (const std::byte byte : tensor.bytes)
        sum += std::to_integer<std::size_t>(byte);
    require(sum <= 255 * tensor.bytes.size(), "bytes that cannot be read");
}

template <class T>
std::string little(T value)
{
    std::string bytes;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes += static_cast<char>(static_cast<unsigned long long>(value) >> (8 * i));
    return bytes;
}

std::string npy(const std::string &header, std::size_t dataBytes)
{
    return std::string("\x93NUMPY\x01\0", 8) + little(static_cast<unsigned short>(header.size())) + header + std::string(dataBytes, 'd');
}

/// A stored archive of one array, checksum right, so that mutations of an array get past the zip.
std::string zipped(const std::string &content)
{
    const std::string name = "a.npy";
    const auto sum = static_cast<unsigned>(crc32(0, reinterpret_cast<const Bytef *>(content.data()), static_cast<uInt>(content.size())));
    const std::string common = little<unsigned short>(20) + little(0ul).substr(0, 8) + little(sum) +
                               little(static_cast<unsigned>(content.size())) + little(static_cast<unsigned>(content.size())) +
                               little(static_cast<unsigned short>(name.size())) + little<unsigned short>(0);
    const std::string local = "PK\x03\x04" + common + name + content;
    const std::string central = "PK\x01\x02" + little<unsigned short>(20) + common + std::string(14, '\0') + name;
    return local + central + "PK\x05\x06" + std::string(4, '\0') + little<unsigned short>(1) + little<unsigned short>(1) +
           little(static_cast<unsigned>(central.size())) + little(static_cast<unsigned>(local.size())) + little<unsigned short>(0);
}

}  // namespace

bool accepts(std::string_view input)
{
    bool accepted = false;
    try {
        const formats::NpzFile file = formats::NpzFile::parse(bytesOf(input), "fuzzed");
        for (const formats::TensorView &tensor : file.tensors())
            requireSound(tensor);
        accepted = true;
    } catch (const Error &) {
    }
    try {
        requireSound(formats::parseNpy(bytesOf(input), "a", "fuzzed"));
        accepted = true;
    } catch (const Error &) {
    }
    return accepted;
}

std::vector<std::string> seeds()
{
    const std::string small = npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }      \n", 24);
    const std::string scalar = npy("{'descr': '|u1', 'fortran_order': False, 'shape': (), }\n", 1);
    return {small, scalar, npy("{'descr': '<f2', 'fortran_order': False, 'shape': (5,)}", 10), zipped(small), zipped(scalar)};
}

}  // namespace penfield::fuzz
