#include "widgets/inspector/token_shade.h"

#include <algorithm>

namespace penfield {

TokenShade tokenShade(float activation, float largest, const Theme &theme)
{
    if (activation <= 0 || largest <= 0)
        return {{}, theme.text};
    const double share = std::min(1.0, static_cast<double>(activation / largest));
    const QColor background = theme.magnitude(0.10 + 0.90 * share);  // a weak activation must not look like none
    return {background, theme.textOn(background)};
}

}  // namespace penfield
