#pragma once
// A YAML file read defensively: its size, depth and growth by aliases are bounded, and yaml-cpp's exceptions become sentences.
// Private to the readers of this room.

#include "backend/formats/mapped_file.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace penfield::formats {

/// The flat part of a YAML mapping: scalars, and lists of scalars. That is all our dictionaries' files use.
class YamlMapping {
public:
    static YamlMapping open(const std::string &path);
    static YamlMapping parse(ByteView bytes, const std::string &name);

    const std::string &file() const { return m_file; }
    std::string text(std::string_view key) const;                        ///< throws when absent or not a plain value
    std::optional<std::string> textIfThere(std::string_view key) const;  ///< nothing when absent or null
    std::vector<std::string> listIfThere(std::string_view key) const;    ///< empty when absent or null
    std::optional<int> wholeNumberIfThere(std::string_view key, int least, int most) const;

private:
    struct Entry {
        std::string key;
        enum Kind { Null, Scalar, List, Other } kind;
        std::vector<std::string> values;
    };
    const Entry *find(std::string_view key) const;

    std::string m_file;
    std::vector<Entry> m_entries;
};

}  // namespace penfield::formats
