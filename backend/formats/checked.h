#pragma once
// Arithmetic on sizes that come from a foreign file. An overflow sticks to the result instead of wrapping, so a formula can
// be written down whole and asked once, at its end, whether it holds.

#include <cstdint>
#include <optional>

namespace penfield::formats {

/// A 64-bit unsigned size, or "too large". Every product or sum of numbers read from a file is made of these.
class CheckedSize {
public:
    constexpr explicit CheckedSize(std::uint64_t value) : m_value(value) {}

    friend constexpr CheckedSize operator*(CheckedSize a, CheckedSize b)
    {
        CheckedSize result(0);
        result.m_overflow = __builtin_mul_overflow(a.m_value, b.m_value, &result.m_value);
        return result.inherit(a, b);
    }
    friend constexpr CheckedSize operator+(CheckedSize a, CheckedSize b)
    {
        CheckedSize result(0);
        result.m_overflow = __builtin_add_overflow(a.m_value, b.m_value, &result.m_value);
        return result.inherit(a, b);
    }
    friend constexpr CheckedSize operator*(CheckedSize a, std::uint64_t b) { return a * CheckedSize(b); }
    friend constexpr CheckedSize operator+(CheckedSize a, std::uint64_t b) { return a + CheckedSize(b); }

    constexpr bool overflowed() const { return m_overflow; }

    /// Nothing when any step on the way overflowed.
    constexpr std::optional<std::uint64_t> value() const { return m_overflow ? std::nullopt : std::optional<std::uint64_t>(m_value); }

    constexpr bool operator==(std::uint64_t other) const { return !m_overflow && m_value == other; }

private:
    constexpr CheckedSize inherit(CheckedSize a, CheckedSize b) const
    {
        CheckedSize result = *this;
        result.m_overflow = result.m_overflow || a.m_overflow || b.m_overflow;
        return result;
    }

    std::uint64_t m_value;
    bool m_overflow = false;
};

}  // namespace penfield::formats
