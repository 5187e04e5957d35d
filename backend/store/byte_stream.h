#pragma once
// Small binary records: numbers as variable-length integers, texts with their length, floats as they are (little-endian).
// The reader never trusts a length: what is not there throws OutOfBytes, which its caller turns into a sentence.

#include <cstdint>
#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penfield {

class OutOfBytes : public std::exception {
public:
    const char *what() const noexcept override { return "record ends too early or holds impossible numbers"; }
};

class ByteWriter {
public:
    void count(std::uint64_t value);        ///< 7 bits a byte, low ones first
    void signedNumber(std::int64_t value);  ///< zigzag: small magnitudes are short whatever their sign
    void float32(float value);
    void float64(double value);
    void int16(std::int16_t value);
    void text(std::string_view value);
    void bytes(std::span<const std::uint8_t> values);

    const std::vector<std::uint8_t> &data() const { return m_data; }

private:
    std::vector<std::uint8_t> m_data;
};

class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> data) : m_rest(data) {}

    std::uint64_t count();
    std::int64_t signedNumber();
    float float32();
    double float64();
    std::int16_t int16();
    std::string text();
    std::span<const std::uint8_t> bytes(std::uint64_t length);

    /// A number of things that each take at least `bytesEach` bytes: more than can be there throws.
    std::size_t countOf(std::size_t bytesEach);

    /// A number that must be representable as a non-negative int.
    int smallNumber();

    bool atEnd() const { return m_rest.empty(); }

private:
    std::span<const std::uint8_t> m_rest;
};

}  // namespace penfield
