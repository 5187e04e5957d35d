#include "widgets/geometry/wrapped_chips.h"

#include <algorithm>
#include <cmath>

namespace penfield {

WrappedChips::WrappedChips(const std::vector<double> &widths, double height, double gap, double room)
{
    double x = 0, y = 0;
    for (const double wanted : widths) {
        const double width = std::min(wanted, std::max(1.0, room));
        if (x > 0 && x + width > room) {
            x = 0;
            y += height + gap;
        }
        m_rects.emplace_back(x, y, width, height);
        x += width + gap;
    }
}

int WrappedChips::chipAt(QPointF point) const
{
    // The first chip that ends below or right of the point in reading order is the only one that can hold it.
    const auto found = std::lower_bound(m_rects.begin(), m_rects.end(), point, [](const QRectF &rect, QPointF p) {
        return rect.bottom() <= p.y() || (rect.top() <= p.y() && rect.right() <= p.x());
    });
    return found != m_rects.end() && found->contains(point) ? static_cast<int>(found - m_rects.begin()) : -1;
}

int WrappedChips::neighbour(int chip, int lines) const
{
    const QRectF from = rect(chip);
    int best = chip;
    double distance = 0, line = from.top();
    for (int other = chip + lines; other >= 0 && other < count(); other += lines) {
        const QRectF to = rect(other);
        if (to.top() == from.top())
            continue;
        if (best != chip && to.top() != line)
            break;
        const double away = std::abs(to.center().x() - from.center().x());
        if (best == chip || away < distance) {
            best = other;
            distance = away;
            line = to.top();
        }
    }
    return best;
}

}  // namespace penfield
