#include "backend/store/byte_stream.h"

#include <bit>
#include <cstring>
#include <limits>

namespace penfield {

static_assert(std::endian::native == std::endian::little, "records are little-endian and written as they lie in memory");

namespace {
template <class T>
void append(std::vector<std::uint8_t> &data, T value)
{
    const auto *first = reinterpret_cast<const std::uint8_t *>(&value);
    data.insert(data.end(), first, first + sizeof(T));
}

template <class T>
T take(ByteReader &reader)
{
    T value;
    std::memcpy(&value, reader.bytes(sizeof(T)).data(), sizeof(T));
    return value;
}
}  // namespace

void ByteWriter::count(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        m_data.push_back(static_cast<std::uint8_t>(value | 0x80));
    m_data.push_back(static_cast<std::uint8_t>(value));
}

void ByteWriter::signedNumber(std::int64_t value)
{
    count((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
}

void ByteWriter::float32(float value)
{
    append(m_data, value);
}
void ByteWriter::float64(double value)
{
    append(m_data, value);
}
void ByteWriter::int16(std::int16_t value)
{
    append(m_data, value);
}

void ByteWriter::text(std::string_view value)
{
    count(value.size());
    m_data.insert(m_data.end(), value.begin(), value.end());
}

void ByteWriter::bytes(std::span<const std::uint8_t> values)
{
    m_data.insert(m_data.end(), values.begin(), values.end());
}

std::uint64_t ByteReader::count()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::uint8_t byte = bytes(1)[0];
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    throw OutOfBytes();
}

std::int64_t ByteReader::signedNumber()
{
    const std::uint64_t zigzag = count();
    return static_cast<std::int64_t>(zigzag >> 1) ^ -static_cast<std::int64_t>(zigzag & 1);
}

float ByteReader::float32()
{
    return take<float>(*this);
}
double ByteReader::float64()
{
    return take<double>(*this);
}
std::int16_t ByteReader::int16()
{
    return take<std::int16_t>(*this);
}

std::string ByteReader::text()
{
    const auto raw = bytes(count());
    return {raw.begin(), raw.end()};
}

std::span<const std::uint8_t> ByteReader::bytes(std::uint64_t length)
{
    if (length > m_rest.size())
        throw OutOfBytes();
    const auto taken = m_rest.first(static_cast<std::size_t>(length));
    m_rest = m_rest.subspan(static_cast<std::size_t>(length));
    return taken;
}

std::size_t ByteReader::countOf(std::size_t bytesEach)
{
    const std::uint64_t n = count();
    if (n > m_rest.size() / bytesEach)
        throw OutOfBytes();
    return static_cast<std::size_t>(n);
}

int ByteReader::smallNumber()
{
    const std::uint64_t n = count();
    if (n > static_cast<std::uint64_t>(std::numeric_limits<int>::max()))
        throw OutOfBytes();
    return static_cast<int>(n);
}

}  // namespace penfield
