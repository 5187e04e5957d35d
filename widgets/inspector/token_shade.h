#pragma once

#include "widgets/common/theme.h"

namespace penfield {

struct TokenShade {
    QColor background;  ///< invalid: none
    QColor text;
};

/// How a token is coloured by an activation: nothing at 0, then stronger with it, up to the scale's end at `largest`.
TokenShade tokenShade(float activation, float largest, const Theme &theme);

}  // namespace penfield
