#pragma once
// Strong ids: 32-bit numbers whose kinds the compiler keeps apart. A negative value means "none".

#include <compare>
#include <cstdint>
#include <functional>

namespace penfield {

template <class Tag>
struct Index {
    std::int32_t value = -1;

    constexpr Index() = default;
    constexpr explicit Index(std::int64_t v) : value(static_cast<std::int32_t>(v)) {}

    constexpr bool isValid() const { return value >= 0; }
    constexpr std::size_t index() const { return static_cast<std::size_t>(value); }
    auto operator<=>(const Index &) const = default;
};

using LayerIndex = Index<struct LayerTag>;        // 0 … n_layers−1
using FeatureIndex = Index<struct FeatureTag>;    // 0 … d_transcoder−1, within one layer
using TokenPosition = Index<struct PositionTag>;  // 0 … number of tokens of the prompt −1
using TokenId = Index<struct TokenTag>;           // vocabulary id
using NodeIndex = Index<struct NodeTag>;          // index into an AttributionGraph's nodes

/// One feature of a dictionary: the name it has everywhere (files, database, graph, window).
struct FeatureId {
    LayerIndex layer;
    FeatureIndex feature;
    auto operator<=>(const FeatureId &) const = default;
};

}  // namespace penfield

template <class Tag>
struct std::hash<penfield::Index<Tag>> {
    std::size_t operator()(penfield::Index<Tag> i) const noexcept { return std::hash<std::int32_t>{}(i.value); }
};

template <>
struct std::hash<penfield::FeatureId> {
    std::size_t operator()(const penfield::FeatureId &id) const noexcept
    {
        const auto packed = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(id.layer.value)) << 32)
                            | static_cast<std::uint32_t>(id.feature.value);
        return std::hash<std::uint64_t>{}(packed);
    }
};
