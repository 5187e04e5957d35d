#include "widgets/common/oklab.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

double linearFromSrgb(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}
double srgbFromLinear(double v)
{
    return v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

double relativeLuminance(const QColor &c)
{
    return 0.2126 * linearFromSrgb(c.redF()) + 0.7152 * linearFromSrgb(c.greenF()) + 0.0722 * linearFromSrgb(c.blueF());
}

int clippedChannel(double linear)
{
    return static_cast<int>(std::lround(255 * std::clamp(srgbFromLinear(std::max(linear, 0.0)), 0.0, 1.0)));
}

}  // namespace

OkLab toOkLab(const QColor &color)
{
    const double r = linearFromSrgb(color.redF()), g = linearFromSrgb(color.greenF()), b = linearFromSrgb(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOkLab(const OkLab &lab)
{
    const double l = std::pow(lab.L + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.L - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.L - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return QColor(clippedChannel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                  clippedChannel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                  clippedChannel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

QColor mixed(const QColor &from, const QColor &to, double t)
{
    const OkLab x = toOkLab(from), y = toOkLab(to);
    return fromOkLab({std::lerp(x.L, y.L, t), std::lerp(x.a, y.a, t), std::lerp(x.b, y.b, t)});
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double x = relativeLuminance(one), y = relativeLuminance(other);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace penfield
