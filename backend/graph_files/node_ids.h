#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace penfield {

/// Which node a link's end is. circuit-tracer calls the error node of layer e at position p "0_e_p", which is also feature e of layer 0:
/// one id may mean a feature and an error node.
class NodeIds {
public:
    static constexpr std::int32_t none = -1;

    /// False: another node of the same kind has this id already, and keeps it.
    bool add(const std::string &id, std::int32_t node, bool isError);

    /// A second name for links to use; one that several nodes have names none of them.
    void addAlias(const std::string &name, std::int32_t node);

    /// Error nodes are never targets, so a shared id means the feature.
    std::int32_t target(std::string_view id) const;

    struct Source {
        std::int32_t node = none;
        std::int32_t rival = none;  ///< the error node of a shared id, which may have been meant
    };
    Source source(std::string_view id) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Owners {
        std::int32_t node = none, error = none;
    };
    template <class Value>
    using Map = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    Map<Owners> m_owners;
    Map<std::int32_t> m_aliases;
};

}  // namespace penfield
