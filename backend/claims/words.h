#pragma once
// The words that files use for what is an enum here, in the enum's order.

#include "backend/types/claim.h"
#include "backend/types/verdict.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace penfield::claims {

template <class Enum>
struct Words;

template <>
struct Words<ScoreKind> {
    static constexpr std::array<std::string_view, 3> all{"logit_difference", "log_probability", "kl_divergence"};
};
template <>
struct Words<AblationValue> {
    static constexpr std::array<std::string_view, 4> all{"zero", "mean", "resample", "counterfactual"};
};
template <>
struct Words<EffectDirection> {
    static constexpr std::array<std::string_view, 2> all{"lowers", "raises"};
};
template <>
struct Words<Article> {
    static constexpr std::array<std::string_view, 2> all{"the", "a"};
};
template <>
struct Words<Where> {
    static constexpr std::array<std::string_view, 3> all{"every_token", "last_token", "slot"};
};
template <>
struct Words<UnitKind> {
    static constexpr std::array<std::string_view, 6> all{"feature", "neuron", "head", "direction", "token", "error"};
};
template <>
struct Words<Mark> {
    static constexpr std::array<std::string_view, 4> all{"supported", "weakened", "contradicted", "cannot_tell"};
};
template <>
struct Words<Scale> {
    static constexpr std::array<std::string_view, 2> all{"share", "plain"};
};

template <class Enum>
std::string_view wordOf(Enum value)
{
    return Words<Enum>::all[static_cast<std::size_t>(value)];
}

template <class Enum>
std::optional<Enum> fromWord(std::string_view word)
{
    for (std::size_t i = 0; i < Words<Enum>::all.size(); ++i)
        if (Words<Enum>::all[i] == word)
            return static_cast<Enum>(i);
    return {};
}

}  // namespace penfield::claims
