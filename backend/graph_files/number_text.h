#pragma once

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>

namespace penfield {

/// The whole of `text` as a whole number; "3.0" is one, too.
inline std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const char *end = text.data() + text.size();
    if (const auto [stop, failed] = std::from_chars(text.data(), end, number); failed == std::errc() && stop == end)
        return number;
    double real = 0;
    const auto [stop, failed] = std::from_chars(text.data(), end, real);
    if (failed != std::errc() || stop != end || real != std::floor(real) || std::abs(real) > 0x1p53)
        return std::nullopt;
    return static_cast<std::int64_t>(real);
}

/// The whole of `text` as a number; none when it is not finite as a float32.
inline std::optional<float> finiteNumber(std::string_view text)
{
    float number = 0;
    const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (stop != text.data() + text.size() || failed == std::errc::invalid_argument)
        return std::nullopt;
    if (failed == std::errc::result_out_of_range) {  // too small is zero, too large is nothing
        double wide = 0;
        const auto wideResult = std::from_chars(text.data(), text.data() + text.size(), wide);
        const bool isTiny =
            wideResult.ec == std::errc() ? std::abs(wide) < 1 : text.find("e-") != text.npos || text.find("E-") != text.npos;
        return isTiny ? std::optional(0.0F) : std::nullopt;
    }
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

}  // namespace penfield
