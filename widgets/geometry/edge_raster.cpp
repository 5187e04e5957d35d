#include "widgets/geometry/edge_raster.h"

#include "widgets/geometry/edge_path.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

/// Premultiplied colour as four channels, ready to be scaled by a coverage.
struct Ink {
    float alpha, red, green, blue;

    explicit Ink(const QColor &color) : alpha(static_cast<float>(color.alphaF()) * 255), red(alpha * static_cast<float>(color.redF())),
        green(alpha * static_cast<float>(color.greenF())), blue(alpha * static_cast<float>(color.blueF())) {}
};

QRgb over(QRgb below, const Ink &ink, float coverage)
{
    const float keep = 1 - ink.alpha * coverage / 255;
    const auto mix = [&](int channel, float value) { return static_cast<int>(static_cast<float>(channel) * keep + value * coverage + 0.5F); };
    return qRgba(mix(qRed(below), ink.red), mix(qGreen(below), ink.green), mix(qBlue(below), ink.blue), mix(qAlpha(below), ink.alpha));
}

/// Coverage across one scanline: a trapezoid of area `ribbon` around `center`.
struct Profile {
    double center, reach, plateau, peak;

    Profile(double center, double ribbon, double sweep) : center(center), reach((ribbon + sweep) / 2),
        plateau(std::abs(ribbon - sweep) / 2), peak(std::min(1.0, ribbon / sweep)) {}

    float at(double x) const
    {
        const double distance = std::abs(x - center);
        if (distance <= plateau)
            return static_cast<float>(peak);
        return static_cast<float>(std::max(0.0, peak * (reach - distance) / (reach - plateau)));
    }
};

void blend(QRgb *line, int width, const Profile &profile, const Ink &ink, float share)
{
    const int first = std::max(0, static_cast<int>(std::floor(profile.center - profile.reach)));
    const int last = std::min(width - 1, static_cast<int>(std::ceil(profile.center + profile.reach)) - 1);
    for (int x = first; x <= last; ++x)
        line[x] = over(line[x], ink, profile.at(x + 0.5) * share);
}

void rasterEdge(QImage &image, const RasterEdge &edge)
{
    // Top to bottom, so that Newton's guess walks along. A level edge is given one pixel of height.
    QPointF top = edge.from, bottom = edge.to;
    if (top.y() > bottom.y())
        std::swap(top, bottom);
    if (bottom.y() - top.y() < 1)
        bottom.setY(top.y() + 1);
    const EdgeCurve curve(top, bottom);
    const Ink ink(edge.color);
    const int first = std::max(0, static_cast<int>(std::floor(top.y())));
    const int last = std::min(image.height() - 1, static_cast<int>(std::ceil(bottom.y())) - 1);
    double t = 0;
    for (int y = first; y <= last; ++y) {
        const double above = std::max<double>(y, top.y());
        const double below = std::min<double>(y + 1, bottom.y());
        t = curve.parameterAt((above + below) / 2, t);
        const double steepness = std::hypot(1.0, curve.slope(t));
        const Profile profile(curve.at(t).x(), static_cast<double>(edge.width) * steepness, steepness);
        blend(reinterpret_cast<QRgb *>(image.scanLine(y)), image.width(), profile, ink, static_cast<float>(below - above));
    }
}

}  // namespace

void rasterEdges(QImage &image, std::span<const RasterEdge> edges, const std::stop_token &stop)
{
    Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied);
    for (const RasterEdge &edge : edges) {
        if (stop.stop_requested())
            return;
        rasterEdge(image, edge);
    }
}

}  // namespace penfield
