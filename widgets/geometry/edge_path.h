#pragma once
// The curve of an edge: a cubic with vertical tangents at both ends, one function x(y) whatever the ends are.
//
//   y(t) = y0 + dy·(1.5t − 1.5t² + t³)      x(t) = x0 + dx·(3t² − 2t³)
//
// which is the Bézier with control points (x0, y0 + dy/2) and (x1, y1 − dy/2). y is strictly monotone in t.

#include <QPainterPath>
#include <QPointF>

namespace penfield {

class EdgeCurve {
public:
    EdgeCurve(QPointF from, QPointF to) : m_from(from), m_delta(to - from) {}

    QPointF at(double t) const;
    double parameterAt(double y, double guess, double tolerance = 1e-6) const;  ///< t with y(t) = y; `guess`: a t nearby
    double slope(double t) const;                      ///< dx/dy
    double distanceTo(QPointF point) const;            ///< along x at the point's height; infinite outside the curve's heights

private:
    QPointF m_from, m_delta;
};

QPainterPath edgePath(QPointF from, QPointF to);

/// Stroke width of an edge: `strength` = |weight| / largest kept |weight|, `em` = height of the label font.
double edgeWidth(double strength, double em);

/// Opacity of an edge, 0 … 1: weak ones become a haze, strong ones stand out.
double edgeOpacity(double strength);

}  // namespace penfield
