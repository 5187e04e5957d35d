#pragma once
// 16-bit floats, as bits, to float.

#include <bit>
#include <cstdint>

namespace penfield::formats {

/// IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits. Exact, denormals, infinities and NaN included.
inline float floatFromHalf(std::uint16_t half)
{
    const std::uint32_t sign = (half & 0x8000u) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1Fu;
    const std::uint32_t fraction = half & 0x3FFu;
    if (exponent == 0x1F)  // infinity, NaN
        return std::bit_cast<float>(sign | 0x7F800000u | (fraction << 13));
    if (exponent == 0)  // zero, denormal: fraction · 2⁻²⁴
        return std::bit_cast<float>(sign | std::bit_cast<std::uint32_t>(static_cast<float>(fraction) * 0x1p-24f));
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (fraction << 13));
}

/// The upper half of a float.
inline float floatFromBfloat16(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

}  // namespace penfield::formats
