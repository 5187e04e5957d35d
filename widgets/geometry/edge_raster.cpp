#include "widgets/geometry/edge_raster.h"

#include "widgets/geometry/edge_path.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace penfield {
namespace {

/// Premultiplied colour in two pairs of channels, ready to be scaled by a coverage of 0 … 256.
struct Ink {
    std::uint32_t alphaGreen, redBlue;

    explicit Ink(const QColor &color)
    {
        const QRgb premultiplied = qPremultiply(color.rgba());
        alphaGreen = (premultiplied >> 8) & 0x00ff00ff;
        redBlue = premultiplied & 0x00ff00ff;
    }
};

/// `ink` · coverage over `below`; two channels at a time, rounded.
inline QRgb over(QRgb below, const Ink &ink, std::uint32_t coverage)
{
    constexpr std::uint32_t half = 0x00800080, low = 0x00ff00ff;
    const std::uint32_t alphaGreen = ((ink.alphaGreen * coverage + half) >> 8) & low;
    const std::uint32_t redBlue = ((ink.redBlue * coverage + half) >> 8) & low;
    const std::uint32_t keep = 256 - (alphaGreen >> 16);
    return (((((below >> 8) & low) * keep + (alphaGreen << 8)) & 0xff00ff00)) | ((((below & low) * keep + (redBlue << 8)) >> 8) & low);
}

/// Coverage across one scanline: a trapezoid of area `ribbon` around `center`, cut off at its full height.
struct Profile {
    float center, reach, peak, rise;

    Profile(double middle, double ribbon, double sweep)
        : center(static_cast<float>(middle)), reach(static_cast<float>((ribbon + sweep) / 2)), peak(static_cast<float>(std::min(1.0, ribbon / sweep))),
          rise(peak / std::max(1e-6F, static_cast<float>(std::min(ribbon, sweep)))) {}

    float at(float x) const { return std::min(peak, rise * (reach - std::abs(x - center))); }
};

void blend(QRgb *line, int width, const Profile &profile, const Ink &ink, float share)
{
    const int first = std::max(0, static_cast<int>(std::floor(profile.center - profile.reach + 0.5F)));
    const int last = std::min(width - 1, static_cast<int>(std::ceil(profile.center + profile.reach - 0.5F)) - 1);
    const float scale = share * 256;
    for (int x = first; x <= last; ++x)
        if (const float coverage = profile.at(static_cast<float>(x) + 0.5F); coverage > 0)
            line[x] = over(line[x], ink, static_cast<std::uint32_t>(coverage * scale + 0.5F));
}

void rasterEdge(QImage &image, const RasterEdge &edge)
{
    // Top to bottom, so that the parameter walks along. A level edge is given one pixel of height.
    QPointF top = edge.from, bottom = edge.to;
    if (top.y() > bottom.y())
        std::swap(top, bottom);
    if (bottom.y() - top.y() < 1)
        bottom.setY(top.y() + 1);
    const EdgeCurve curve(top, bottom);
    const Ink ink(edge.color);
    const double tolerance = 0.02 / (bottom.y() - top.y() + std::abs(bottom.x() - top.x()));  // a fiftieth of a pixel
    const int first = std::max(0, static_cast<int>(std::floor(top.y())));
    const int last = std::min(image.height() - 1, static_cast<int>(std::ceil(bottom.y())) - 1);
    double t = 0, step = 0;
    for (int y = first; y <= last; ++y) {
        const double above = std::max<double>(y, top.y());
        const double below = std::min<double>(y + 1, bottom.y());
        const double next = curve.parameterAt((above + below) / 2, t + step, tolerance);
        step = next - t;
        t = next;
        const double slope = curve.slope(t);
        const double steepness = std::sqrt(1 + slope * slope);
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
