#pragma once
// Restricted reader of Python pickles (protocols 2 to 5). Nothing is ever run: a call is kept as what would have been called with what, and
// only names that the caller lists may occur at all. Reference: Python's pickletools.

#include "backend/formats/mapped_file.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penfield::formats {

/// Number of a value within its Pickle: values may be shared and may even contain themselves.
using PickleRef = std::uint32_t;

struct PickleValue {
    enum class Kind {
        None,
        Bool,
        Int,
        Real,
        Text,
        Bytes,
        List,
        Tuple,
        Dict,        ///< items: key, value, key, value …
        Global,      ///< text: "module.name"
        Call,        ///< text: the called name, items: the arguments
        Object,      ///< text: the class, items: the arguments
        Persistent,  ///< items: one, the persistent id
    };
    Kind kind = Kind::None;
    std::int64_t number = 0;  ///< Int, Bool
    double real = 0;
    std::string text;
    std::vector<PickleRef> items;
    std::optional<PickleRef> state;  ///< of a Call or an Object: what it would be given to set itself up
};

class Pickle {
public:
    static constexpr std::size_t mostBytes = 16 << 20, mostValues = 1'000'000;

    /// Throws Error, naming `file`: for what is not a complete pickle, for opcodes that data does not need, for names that `isKnown`
    /// ("module.name") does not accept, for more than mostBytes or mostValues.
    static Pickle parse(ByteView bytes, const std::string &file, const std::function<bool(std::string_view)> &isKnown);

    PickleRef root() const { return m_root; }
    const PickleValue &at(PickleRef ref) const { return m_values[ref]; }

    /// The value of a text key in a Dict; nothing when it is not there.
    std::optional<PickleRef> find(PickleRef dict, std::string_view key) const;

private:
    friend class PickleMachine;
    std::vector<PickleValue> m_values;
    PickleRef m_root = 0;
};

}  // namespace penfield::formats
