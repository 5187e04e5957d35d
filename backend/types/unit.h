#pragma once
// What can be touched: one word for features, neurons, heads, directions, token embeddings and error nodes.

#include "backend/types/hook_point.h"
#include "backend/types/ids.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace penfield {

enum class UnitKind : std::uint8_t {
    Feature,    ///< of the open dictionary; its scalar is its activation
    Neuron,     ///< of the MLP: mlp.hook_post, after the gate of a gated MLP; its scalar is that value
    Head,       ///< an attention head: its slice of attn.hook_z; its scalar is the multiple of what it holds (1: intact)
    Direction,  ///< of a hooked tensor x; its scalar is x·v / v·v
    Token,      ///< what the token's embedding gives to layer 0's input, without positions; its scalar is the multiple (1: intact)
    Error,      ///< what the dictionary leaves unexplained in the intact run; its scalar is the multiple (1: intact)
};

/// A direction v, read and added at one place of one layer.
struct Direction {
    HookPoint hook = HookPoint::ResidPost;  ///< a writable one
    std::vector<float> vector;              ///< [width at the hook]; not zero, need not be of length 1
    std::string name;                       ///< as the user calls it; may be empty
};

struct Unit {
    UnitKind kind = UnitKind::Feature;
    LayerIndex layer;                            ///< none for a token
    std::int32_t index = -1;                     ///< number of the feature, neuron or head within its layer; −1 for the others
    std::shared_ptr<const Direction> direction;  ///< of a direction, else null. Two units are the same when they share it

    Unit() = default;
    Unit(FeatureId id) : layer(id.layer), index(id.feature.value) {}  // implicit, as most units are features
    Unit(LayerIndex l, FeatureIndex feature) : layer(l), index(feature.value) {}

    static Unit neuron(LayerIndex layer, std::int32_t number) { return {UnitKind::Neuron, layer, number}; }
    static Unit head(LayerIndex layer, std::int32_t number) { return {UnitKind::Head, layer, number}; }
    static Unit along(LayerIndex layer, std::shared_ptr<const Direction> v) { return {UnitKind::Direction, layer, -1, std::move(v)}; }
    static Unit token() { return {UnitKind::Token, {}, -1}; }
    static Unit error(LayerIndex layer) { return {UnitKind::Error, layer, -1}; }

    bool isFeature() const { return kind == UnitKind::Feature; }
    FeatureId featureId() const { return {layer, FeatureIndex(index)}; }  ///< of a feature

    auto operator<=>(const Unit &) const = default;

private:
    Unit(UnitKind k, LayerIndex l, std::int32_t i, std::shared_ptr<const Direction> v = nullptr)
        : kind(k), layer(l), index(i), direction(std::move(v))
    {
    }
};

}  // namespace penfield
