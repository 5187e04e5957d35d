#include "widgets/geometry/edge_path.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield {

QPointF EdgeCurve::at(double t) const
{
    return {m_from.x() + m_delta.x() * t * t * (3 - 2 * t), m_from.y() + m_delta.y() * t * (1.5 - 1.5 * t + t * t)};
}

double EdgeCurve::parameterAt(double y, double guess, double tolerance) const
{
    const double wanted = m_delta.y() == 0 ? 0 : (y - m_from.y()) / m_delta.y();
    double t = guess;
    for (int step = 0; step < 12; ++step) {  // Newton; the derivative lies between 0.75 and 1.5
        const double miss = t * (1.5 - 1.5 * t + t * t) - wanted;
        t -= miss / (1.5 - 3 * t + 3 * t * t);
        if (std::abs(miss) < tolerance)
            break;
    }
    return std::clamp(t, 0.0, 1.0);
}

double EdgeCurve::slope(double t) const
{
    if (m_delta.y() == 0)
        return 0;
    return m_delta.x() * 6 * t * (1 - t) / (m_delta.y() * (1.5 - 3 * t + 3 * t * t));
}

double EdgeCurve::distanceTo(QPointF point) const
{
    const double low = std::min(m_from.y(), m_from.y() + m_delta.y());
    const double high = std::max(m_from.y(), m_from.y() + m_delta.y());
    if (point.y() < low || point.y() > high)
        return std::numeric_limits<double>::infinity();
    return std::abs(at(parameterAt(point.y(), 0.5)).x() - point.x());
}

QPainterPath edgePath(QPointF from, QPointF to)
{
    const double half = (to.y() - from.y()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(0, half), to - QPointF(0, half), to);
    return path;
}

double edgeWidth(double strength, double em)
{
    return em * (0.05 + 0.22 * std::pow(std::clamp(strength, 0.0, 1.0), 0.8));
}

double edgeOpacity(double strength)
{
    return 0.10 + 0.72 * std::pow(std::clamp(strength, 0.0, 1.0), 0.75);
}

}  // namespace penfield
