#pragma once

#include <string_view>

namespace penfield {

/// In place of a dictionary's path: the model's own MLP neurons (dictionary/neurons.h).
inline constexpr std::string_view neuronSource = "neurons:";

/// DictionaryInfo::kind of what is opened then.
inline constexpr std::string_view neuronKind = "mlp_neurons";

}  // namespace penfield
