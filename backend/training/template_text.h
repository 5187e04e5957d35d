#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace penfield::training {

// Replaces every {key} of a template.
inline std::string fill(std::string text, std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    for (const auto &[key, value] : values) {
        const std::string mark = "{" + std::string(key) + "}";
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
            text.replace(at, mark.size(), value);
        }
    }
    return text;
}

}  // namespace penfield::training
