#include "widgets/geometry/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace penfield {
namespace {

/// Rectangles by the squares of a grid they touch.
class OccupiedSpace {
public:
    explicit OccupiedSpace(double cellSize) : m_cellSize(cellSize) {}

    void add(const QRectF &rect)
    {
        const int number = static_cast<int>(m_rects.size());
        m_rects.push_back(rect);
        forEachCell(rect, [&](std::int64_t cell) {
            m_cells[cell].push_back(number);
            return false;
        });
    }

    bool meets(const QRectF &rect) const
    {
        return forEachCell(rect, [&](std::int64_t cell) {
            const auto found = m_cells.find(cell);
            return found != m_cells.end()
                   && std::any_of(found->second.begin(), found->second.end(),
                                  [&](int number) { return m_rects[static_cast<std::size_t>(number)].intersects(rect); });
        });
    }

private:
    /// Visits cells until `visit` returns true; says whether it did.
    template <class Visit>
    bool forEachCell(const QRectF &rect, Visit visit) const
    {
        const auto cell = [this](double v) { return static_cast<std::int32_t>(std::floor(v / m_cellSize)); };
        for (std::int32_t y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
            for (std::int32_t x = cell(rect.left()); x <= cell(rect.right()); ++x)
                if (visit((static_cast<std::int64_t>(y) << 32) ^ static_cast<std::uint32_t>(x)))
                    return true;
        return false;
    }

    double m_cellSize;
    std::vector<QRectF> m_rects;
    std::unordered_map<std::int64_t, std::vector<int>> m_cells;
};

/// Which way from the node to the label's centre: −1, 0, 1 per axis.
struct Side {
    int x, y;
};

constexpr std::array besideFirst{Side{1, 0}, Side{-1, 0}, Side{0, -1}, Side{0, 1}, Side{1, -1}, Side{1, 1}, Side{-1, -1}, Side{-1, 1}};
constexpr std::array aboveFirst{Side{0, -1}, Side{1, 0}, Side{1, -1}, Side{-1, 0}, Side{-1, -1}, Side{0, 1}, Side{1, 1}, Side{-1, 1}};

QRectF placed(const LabelRequest &request, QSizeF size, Side side, double gap)
{
    // Diagonal places sit closer: the corner of the text meets the round of the node.
    const double reach = request.radius * (side.x && side.y ? 0.7 : 1.0) + gap;
    const QPointF center(request.anchor.x() + side.x * (reach + size.width() / 2), request.anchor.y() + side.y * (reach + size.height() / 2));
    return {center - QPointF(size.width(), size.height()) / 2, size};
}

std::vector<int> byPriority(std::span<const LabelRequest> requests)
{
    std::vector<int> order(requests.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return requests[static_cast<std::size_t>(a)].priority > requests[static_cast<std::size_t>(b)].priority;
    });
    return order;
}

bool findPlace(const LabelRequest &request, const LabelRoom &room, const OccupiedSpace &taken, PlacedLabel &label)
{
    for (std::size_t shape = 0; shape < request.shapes.size(); ++shape)
        for (const Side side : request.above ? aboveFirst : besideFirst) {
            const QRectF rect = placed(request, request.shapes[shape], side, room.gap);
            if (!room.bounds.contains(rect) || taken.meets(rect))
                continue;
            label.shape = static_cast<int>(shape);
            label.rect = rect;
            return true;
        }
    return false;
}

}  // namespace

std::vector<PlacedLabel> placeLabels(std::span<const LabelRequest> requests, const LabelRoom &room)
{
    OccupiedSpace taken(64);
    for (const QRectF &obstacle : room.obstacles)
        taken.add(obstacle);
    std::vector<PlacedLabel> labels;
    for (const int number : byPriority(requests)) {
        if (static_cast<int>(labels.size()) >= room.most)
            break;
        PlacedLabel label{number, 0, {}};
        if (!findPlace(requests[static_cast<std::size_t>(number)], room, taken, label))
            continue;
        labels.push_back(label);
        taken.add(label.rect.adjusted(-room.gap, -room.gap, room.gap, room.gap));
    }
    return labels;
}

}  // namespace penfield
