#include "widgets/evidence/picture_scale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penfield {

namespace {

/// Least and most of what is finite, 0 included.
class Extent {
public:
    void add(double value)
    {
        if (std::isfinite(value)) {
            m_least = std::min(m_least, value);
            m_most = std::max(m_most, value);
        }
    }
    void add(const Interval &interval)
    {
        if (interval.isKnown()) {
            add(interval.lower);
            add(interval.upper);
        }
    }
    PictureScale scale(double from, double to, double room) const
    {
        const double wide = m_most > m_least ? m_most - m_least : 1;
        return {m_least - room * wide, m_most + room * wide, from, to};
    }

private:
    double m_least = 0, m_most = 0;
};

}  // namespace

double PictureScale::at(double value) const
{
    const double wide = most - least;
    return wide > 0 ? from + (value - least) / wide * (to - from) : (from + to) / 2;
}

PictureScale distributionScale(const std::vector<double> &controls, double claimed, double left, double right)
{
    Extent extent;
    extent.add(claimed);
    for (const double control : controls)
        extent.add(control);
    return extent.scale(left, right, 0.04);
}

std::vector<int> binned(const std::vector<double> &values, const PictureScale &scale, int bins)
{
    std::vector<int> counts(static_cast<std::size_t>(bins), 0);
    for (const double value : values)
        if (std::isfinite(value)) {
            const double place = (value - scale.least) / (scale.most - scale.least) * bins;
            ++counts[static_cast<std::size_t>(std::clamp(static_cast<int>(place), 0, bins - 1))];
        }
    return counts;
}

DoseScales doseScales(const std::vector<DosePoint> &points, const QRectF &box)
{
    Extent dose, score;
    for (const DosePoint &point : points) {
        dose.add(point.dose);
        score.add(point.score);
        score.add(point.interval);
    }
    return {dose.scale(box.left(), box.right(), 0), score.scale(box.bottom(), box.top(), 0.06)};
}

PictureScale stripScale(const std::vector<Measure> &strip, double bottom, double top)
{
    Extent extent;
    for (const Measure &measure : strip) {
        extent.add(measure.value);
        extent.add(measure.interval);
    }
    return extent.scale(bottom, top, 0.08);
}

}  // namespace penfield
