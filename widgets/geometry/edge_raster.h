#pragma once
// A rasteriser for edge curves, ten to thirty times as fast as stroking paths. Any thread; no QPainter.
//
// An edge is a function x(y) (edge_path.h), so it is drawn scanline by scanline: the ribbon cuts a scanline over
// W = width·√(1 + m²) pixels (m = dx/dy) and sweeps S ≈ √(1 + m²) pixels while the scanline is crossed. The coverage across
// the scanline is the convolution of the two boxes, a trapezoid, whose area is W: thickness and smoothness are right at any slope.

#include <QColor>
#include <QImage>
#include <QPointF>

#include <span>
#include <stop_token>

namespace penfield {

struct RasterEdge {
    QPointF from, to;  ///< device pixels
    float width = 1;   ///< device pixels
    QColor color;      ///< alpha counts
};

/// Draws `edges` in order onto `image` (ARGB32_Premultiplied). Stops early, leaving a partial picture, when asked to.
void rasterEdges(QImage &image, std::span<const RasterEdge> edges, const std::stop_token &stop = {});

}  // namespace penfield
