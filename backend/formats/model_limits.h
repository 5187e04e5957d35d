#pragma once
// The largest sizes a config.json may give: some four times those of the largest published models, so that a broken file is
// refused by name before anything is multiplied or allocated.

namespace penfield::formats::limits {

inline constexpr int layers = 1'000;
inline constexpr int width = 1 << 20;  // d_model, d_mlp
inline constexpr int heads = 4'096;
inline constexpr int context = 1 << 24;
inline constexpr int vocabulary = 1 << 24;

}  // namespace penfield::formats::limits
