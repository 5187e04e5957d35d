#pragma once
// All heads in one picture, painted in another thread and only copied to the screen: a thousand heads are drawn in a millisecond.

#include "backend/types/attention.h"
#include "widgets/common/theme.h"

#include <QImage>

#include <array>
#include <memory>
#include <stop_token>

namespace penfield {

/// Colour by weight: 255 is a weight of 1. Colours follow the square root: of 300 tokens most get a hundredth of the attention, which a
/// linear scale would not show.
using WeightColours = std::array<QRgb, 256>;
WeightColours weightColours(const Theme &theme);

struct AtlasRequest {
    std::shared_ptr<const AttentionOverview> overview;
    int cell = 0;   ///< device pixels from one head to the next
    int thumb = 0;  ///< device pixels of a head's picture
    int frame = 1;  ///< device pixels of the line around it, at the top left of its cell
    QRgb frameColour = 0;
    WeightColours colours{};
};

/// Layers as rows, the last one on top; heads as columns. What is between the pictures is transparent. Null when stopped.
QImage headAtlas(const AtlasRequest &request, const std::stop_token &stop);

}  // namespace penfield
