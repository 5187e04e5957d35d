#include "widgets/geometry/graph_layout.h"

#include "widgets/geometry/layout_cells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace penfield {
namespace {

// Distances in em.
constexpr double smallestRadius = 0.30, largestRadius = 0.50;
constexpr double pitchAcross = 1.30, widestPitch = 13;  // between neighbours in a line
constexpr double pitchDown = 1.45, highestPitch = 2.1;  // between the lines of a cell
constexpr double cellPadding = 0.35;
constexpr double emptyColumn = 0.9;
constexpr double featureRow = 2.4, tokenRow = 1.7, answerRow = 4.4;
constexpr std::array stances{24.0, 12.0, 8.0, 5.0, 3.0, 2.0, 1.2, 0.8, 0.5};  // how much wider than high a full cell is
constexpr double worthOfWidth = 0.88;       // share of the best scale that a wider stance may cost
constexpr double leastScaleForTexts = 0.8;
constexpr double apartInRow = 0.24;        // of a row's height: components below and above its middle
constexpr double answerFromBottom = 0.85;  // the node of an answer sits low in its row; its text is above

bool sizeMeansInfluence(NodeKind kind)
{
    return kind == NodeKind::Feature || kind == NodeKind::Head || kind == NodeKind::Mlp;
}

class Arrangement {
public:
    Arrangement(const AttributionGraph &graph, const KeptGraph &kept, const LayoutOptions &options)
        : m_graph(graph), m_kept(kept), m_options(options), m_em(options.em), m_cells(gatherCells(graph, kept)),
          m_columnCount(columnCount(graph)), m_rowCount(graph.n_layers + 2) {}

    GraphLayout run()
    {
        chooseShape();
        placeRows();
        placeColumns();
        m_layout.em = m_em;
        const auto size = static_cast<std::size_t>(m_kept.size());
        m_layout.position.resize(size);
        m_layout.row.resize(size);
        m_layout.column.resize(size);
        placeNodes();
        for (int sweep = 0; sweep < 6; ++sweep) {
            orderByNeighbours(m_cells, m_graph, m_kept, xOfSlots(), sweep % 2 == 0);
            placeNodes();
        }
        chooseRadii();
        return std::move(m_layout);
    }

private:
    CellShape shape(const LayoutCell &cell) const
    {
        const int count = static_cast<int>(cell.members.size());
        return isAnswers(cell) ? CellShape{1, count} : shapeOf(count, m_cellWidth);
    }
    bool isAnswers(const LayoutCell &cell) const { return cell.row == m_rowCount - 1; }

    /// The widest stance that costs next to no scale: wide cells leave their rows even and their labels room.
    void chooseShape()
    {
        double best = 0;
        for (const bool across : {true, false}) {
            best = 0;
            for (const double width : stances)
                best = std::max(best, scaleFor(width, across));
            if (best >= leastScaleForTexts)
                break;  // texts of tokens may claim width while little has to shrink for them
        }
        for (const double width : stances)
            if (scaleFor(width, m_layout.tokensFitAcross) >= best * worthOfWidth)
                break;
        // What is narrower than the room at that scale is stretched to it: the picture fills the window either way.
        m_room = m_options.room / scaleFor(m_cellWidth, m_layout.tokensFitAcross);
    }

    double scaleFor(double width, bool across)
    {
        m_cellWidth = width;
        m_layout.tokensFitAcross = across;
        const std::vector<double> columns = columnWidths(), rows = rowHeights();
        const double w = std::accumulate(columns.begin(), columns.end(), 0.0), h = std::accumulate(rows.begin(), rows.end(), 0.0);
        return std::min({1.0, m_options.room.width() / w, m_options.room.height() / h});
    }

    double answerPitch() const
    {
        const auto widest = std::max_element(m_options.answerText.begin(), m_options.answerText.end());
        const double text = m_layout.tokensFitAcross && widest != m_options.answerText.end() ? std::min(*widest, 6 * m_em) + 0.6 * m_em : 0;
        return std::max(pitchAcross * m_em, text);
    }

    double widthOf(const LayoutCell &cell) const
    {
        return shape(cell).perLine * (isAnswers(cell) ? answerPitch() : pitchAcross * m_em) + 2 * cellPadding * m_em;
    }

    std::vector<double> columnWidths() const
    {
        std::vector<double> widths(static_cast<std::size_t>(m_columnCount), emptyColumn * m_em);
        if (m_layout.tokensFitAcross)
            for (std::size_t i = 0; i < std::min(widths.size(), m_options.tokenText.size()); ++i)
                widths[i] = std::max(widths[i], m_options.tokenText[i] + 0.9 * m_em);
        for (const LayoutCell &cell : m_cells) {
            double &width = widths[static_cast<std::size_t>(cell.column)];
            width = std::max(width, cell.row == 0 ? emptyColumn * m_em : widthOf(cell));
        }
        return widths;
    }

    std::vector<double> rowHeights() const
    {
        std::vector<double> heights(static_cast<std::size_t>(m_rowCount), featureRow * m_em);
        for (const LayoutCell &cell : m_cells) {
            double &height = heights[static_cast<std::size_t>(cell.row)];
            height = std::max(height, (shape(cell).lines * pitchDown + 2 * cellPadding) * m_em);
        }
        heights.front() = tokenRow * m_em;
        heights.back() = answerRow * m_em;
        return heights;
    }

    /// Feature rows share the height that is left over; they stay even where their content lets them.
    void placeRows()
    {
        std::vector<double> heights = rowHeights();
        const double level = levelFor(heights, m_room.height() - heights.front() - heights.back());
        for (std::size_t row = 1; row + 1 < heights.size(); ++row)
            heights[row] = std::max(heights[row], level);
        double y = 0;
        m_layout.rows.resize(heights.size());
        for (std::size_t row = heights.size(); row-- > 0;) {
            m_layout.rows[row] = {y, y + heights[row]};
            y += heights[row];
        }
        m_layout.bounds.setHeight(y);
    }

    /// The common height to which the feature rows can be raised within `room`.
    static double levelFor(const std::vector<double> &heights, double room)
    {
        std::vector<double> inner(heights.begin() + 1, heights.end() - 1);
        std::sort(inner.begin(), inner.end(), std::greater<>());
        for (std::size_t taller = 0; taller < inner.size(); ++taller) {
            const double level = room / static_cast<double>(inner.size() - taller);
            if (level >= inner[taller])
                return level;
            room -= inner[taller];
        }
        return 0;
    }

    void placeColumns()
    {
        std::vector<double> widths = columnWidths();
        const double extra = m_room.width() - std::accumulate(widths.begin(), widths.end(), 0.0);
        if (extra > 0)
            shareOut(widths, extra);
        double x = 0;
        for (const double width : widths) {
            m_layout.columns.push_back({x, x + width});
            x += width;
        }
        m_layout.bounds.setWidth(x);
    }

    /// Columns that hold features get the room that is left over, the fuller the more: it is for their labels.
    void shareOut(std::vector<double> &widths, double extra) const
    {
        std::vector<double> claim(widths.size(), 0.25);
        for (const LayoutCell &cell : m_cells)
            if (cell.row > 0 && !isAnswers(cell)) {
                double &share = claim[static_cast<std::size_t>(cell.column)];
                share = std::max(share, 0.5 + shape(cell).perLine);
            }
        const double all = std::accumulate(claim.begin(), claim.end(), 0.0);
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] += extra * claim[i] / all;
    }

    void placeNodes()
    {
        for (const LayoutCell &cell : m_cells)
            placeCell(cell);
    }

    /// Fills line by line within each place across, so that the order of the cell is the order of x.
    void placeCell(const LayoutCell &cell)
    {
        const LayoutSpan column = m_layout.columns[static_cast<std::size_t>(cell.column)];
        const LayoutSpan row = m_layout.rows[static_cast<std::size_t>(cell.row)];
        const CellShape stance = shape(cell);
        const double across = std::min((column.length() - 2 * cellPadding * m_em) / stance.perLine, widestPitch * m_em);
        const double down = std::min((row.length() - 2 * cellPadding * m_em) / stance.lines, highestPitch * m_em);
        const double middle = isAnswers(cell) ? row.high - answerFromBottom * m_em : row.middle() + sunk(cell) * row.length();
        for (std::size_t i = 0; i < cell.members.size(); ++i) {
            const int place = static_cast<int>(i) / stance.lines, line = static_cast<int>(i) % stance.lines;
            // Lines are shifted against each other: no node hides the way straight up from the one below it.
            const double shift = (line - (stance.lines - 1) / 2.0) / stance.lines * 0.8;
            const auto slot = static_cast<std::size_t>(cell.members[i]);
            m_layout.position[slot] = {column.middle() + (place - (stance.perLine - 1) / 2.0 + shift) * across,
                                       middle + (line - (stance.lines - 1) / 2.0) * down};
            m_layout.row[slot] = cell.row;
            m_layout.column[slot] = cell.column;
        }
    }

    /// How far below the middle of its row a cell stands: heads below the MLP that they write to.
    double sunk(const LayoutCell &cell) const
    {
        switch (m_graph.nodes[m_kept.nodes()[static_cast<std::size_t>(cell.members.front())].index()].key.kind) {
        case NodeKind::Head: return apartInRow;
        case NodeKind::Mlp: return -apartInRow;
        default: return 0;
        }
    }

    std::vector<double> xOfSlots() const
    {
        std::vector<double> x;
        for (const QPointF &position : m_layout.position)
            x.push_back(position.x());
        return x;
    }

    void chooseRadii()
    {
        float most = 0;
        for (const NodeIndex node : m_kept.nodes())
            if (sizeMeansInfluence(m_graph.nodes[node.index()].key.kind))
                most = std::max(most, m_graph.nodes[node.index()].influence);
        for (const NodeIndex node : m_kept.nodes()) {
            const GraphNode &n = m_graph.nodes[node.index()];
            double share = most > 0 ? std::sqrt(std::clamp(n.influence / most, 0.0F, 1.0F)) : 0.5;
            if (!sizeMeansInfluence(n.key.kind))
                share = n.key.kind == NodeKind::Error ? 0.2 : 0.45;
            m_layout.radius.push_back(m_em * std::lerp(smallestRadius, largestRadius, share));
        }
    }

    const AttributionGraph &m_graph;
    const KeptGraph &m_kept;
    const LayoutOptions &m_options;
    const double m_em;
    std::vector<LayoutCell> m_cells;
    const int m_columnCount, m_rowCount;
    double m_cellWidth = 2;  // of the stance, see shapeOf
    QSizeF m_room;  // content units
    GraphLayout m_layout;
};

}  // namespace

QRectF GraphLayout::cell(int rowNumber, int columnNumber) const
{
    const LayoutSpan x = columns[static_cast<std::size_t>(columnNumber)], y = rows[static_cast<std::size_t>(rowNumber)];
    return {QPointF(x.low, y.low), QPointF(x.high, y.high)};
}

QRectF GraphLayout::nodeRect(int slot) const
{
    const auto at = static_cast<std::size_t>(slot);
    return {position[at] - QPointF(radius[at], radius[at]), QSizeF(2 * radius[at], 2 * radius[at])};
}

int columnCount(const AttributionGraph &graph)
{
    if (graph.components) {
        std::int32_t heads = 0;
        for (const GraphNode &node : graph.nodes)
            if (node.key.kind == NodeKind::Head)
                heads = std::max(heads, node.key.feature + 1);
        return heads + 1;
    }
    auto columns = static_cast<std::int32_t>(graph.prompt.size());
    for (const GraphNode &node : graph.nodes)
        columns = std::max(columns, node.key.position.value + 1);
    return std::max(columns, 1);
}

GraphLayout layOut(const AttributionGraph &graph, const KeptGraph &kept, const LayoutOptions &options)
{
    return Arrangement(graph, kept, options).run();
}

}  // namespace penfield
