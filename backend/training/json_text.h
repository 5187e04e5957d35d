#pragma once

#include <cstdio>
#include <string>
#include <string_view>

namespace penfield::training {

// A JSON string literal; our words hold no control characters, and UTF-8 passes as it is.
inline std::string jsonString(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

// With `digits` significant digits, whatever the locale of the stream would say.
inline std::string number(double value, int digits = 4)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    return text;
}

inline std::string fixed(double value, int decimals = 3)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

}  // namespace penfield::training
