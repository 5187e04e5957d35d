#include "widgets/plots/plot_style.h"

namespace penfield {

QCPColorGradient gradientOf(const Theme &theme, bool isSigned)
{
    constexpr int stops = 64;  // even: the middle one is the neutral colour
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (int i = 0; i <= stops; ++i) {
        const double t = double(i) / stops;
        gradient.setColorStopAt(t, isSigned ? theme.signedValue(2 * t - 1) : theme.magnitude(t));
    }
    gradient.setLevelCount(513);  // odd: zero has a level of its own
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

void styleAxis(QCPAxis &axis, const Theme &theme, const QFont &font)
{
    axis.setBasePen(QPen(theme.line));
    axis.setTickPen(QPen(theme.line));
    axis.setSubTickPen(QPen(theme.line));
    axis.setTickLabelColor(theme.mutedText);
    axis.setLabelColor(theme.mutedText);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.grid()->setPen(QPen(theme.line, 0.5));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

QColor veil(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

}  // namespace penfield
