#pragma once
// Chips in lines, as words in a paragraph: pixel arithmetic with no widget in sight.

#include <QPointF>
#include <QRectF>

#include <vector>

namespace penfield {

class WrappedChips {
public:
    WrappedChips() = default;
    /// `widths` of the chips; a chip wider than `room` gets a line of its own and is as wide as the room.
    WrappedChips(const std::vector<double> &widths, double height, double gap, double room);

    int count() const { return static_cast<int>(m_rects.size()); }
    double height() const { return m_rects.empty() ? 0 : m_rects.back().bottom(); }
    QRectF rect(int chip) const { return m_rects[static_cast<std::size_t>(chip)]; }
    int chipAt(QPointF point) const;             ///< −1: none
    int neighbour(int chip, int lines) const;    ///< the chip nearest above (−1) or below (+1); itself where there is no such line

private:
    std::vector<QRectF> m_rects;  // in reading order
};

}  // namespace penfield
