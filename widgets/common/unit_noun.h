#pragma once

namespace penfield {

/// What the open dictionary's features are called: the model's own neurons, opened in place of a dictionary, are features to every panel
/// but in words.
enum class UnitNoun { Feature, Neuron };

}  // namespace penfield
