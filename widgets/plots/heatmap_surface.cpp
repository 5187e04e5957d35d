#include "widgets/plots/heatmap_surface.h"

#include "widgets/plots/cell_texts.h"
#include "widgets/plots/plot_style.h"

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr double tallestPlainRow = 30;
constexpr double widestColumn = 96;
constexpr double longestColumnLabel = 84;  // pixels, before it is shortened
constexpr double columnWithText = 4.2;     // em
constexpr double tallestWithDetails = 2.9; // em
constexpr double largestSquare = 56;
constexpr double gap = 6;
constexpr int labelAngle = -45;
constexpr int tallestScale = 220;

/// Negative numbers with a real minus sign, as everywhere else.
class MinusTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar format, int precision) override
    {
        return QCPAxisTicker::getTickLabel(tick, locale, format, precision).replace(QLatin1Char('-'), QChar(0x2212));
    }
};

QSharedPointer<QCPAxisTicker> tickerOf(const std::vector<ScaleTick> &ticks)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const ScaleTick &tick : ticks)
        ticker->addTick(tick.value, tick.text);
    return ticker;
}

void setRect(QCPItemRect *item, const QRectF &rect)
{
    item->topLeft->setPixelPosition(rect.topLeft());
    item->bottomRight->setPixelPosition(rect.bottomRight());
}

}  // namespace

struct HeatmapSurface::Parts {
    explicit Parts(QWidget *parent);
    QCPItemRect *addRect(const QString &layer, bool clipped);

    QCustomPlot *plot;
    QCPColorMap *map;
    QCPColorScale *scale;
    QSharedPointer<QCPAxisTicker> roundNumbers;
    CellTexts *texts;
    QCPItemRect *rowBand, *columnBand, *rowName, *currentCell, *hoveredCell;
    std::vector<QCPItemRect *> muted;
};

HeatmapSurface::Parts::Parts(QWidget *parent) : plot(new QCustomPlot(parent))
{
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setMouseTracking(true);
    plot->setNotAntialiasedElements(QCP::aeItems);
    plot->plotLayout()->setMargins({});
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->axisRect()->setSizeConstraintRect(QCPLayoutElement::scrOuterRect);
    plot->xAxis->setVisible(false);
    plot->xAxis2->setVisible(true);
    plot->yAxis->setRangeReversed(true);
    for (QCPAxis *axis : {plot->xAxis2, plot->yAxis}) {
        axis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
        axis->grid()->setVisible(false);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setTickLabelPadding(5);
        axis->setBasePen(Qt::NoPen);
    }
    map = new QCPColorMap(plot->xAxis2, plot->yAxis);
    map->setInterpolate(false);
    map->setTightBoundary(false);
    scale = new QCPColorScale(plot);
    scale->setBarWidth(10);
    scale->setType(QCPAxis::atRight);
    plot->plotLayout()->addElement(0, 1, scale);
    plot->plotLayout()->setColumnSpacing(0);
    scale->setAutoMargins(QCP::msNone);
    auto ticker = QSharedPointer<MinusTicker>::create();
    ticker->setTickCount(4);
    roundNumbers = ticker;
    scale->axis()->setTicker(ticker);
    map->setColorScale(scale);
    texts = new CellTexts(plot, QStringLiteral("axes"));  // above the cells, below the marks
    rowName = addRect("background", false);
    rowBand = addRect("overlay", true);
    columnBand = addRect("overlay", true);
    hoveredCell = addRect("overlay", true);
    currentCell = addRect("overlay", false);
}

QCPItemRect *HeatmapSurface::Parts::addRect(const QString &layer, bool clipped)
{
    auto *rect = new QCPItemRect(plot);
    rect->setLayer(layer);
    rect->setClipToAxisRect(clipped);
    rect->setVisible(false);
    for (QCPItemPosition *corner : {rect->topLeft, rect->bottomRight})
        corner->setType(QCPItemPosition::ptAbsolute);
    return rect;
}

HeatmapSurface::HeatmapSurface(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>(this))
{
    m_parts->plot->installEventFilter(this);
}

HeatmapSurface::~HeatmapSurface() = default;

QWidget *HeatmapSurface::canvas() const
{
    return m_parts->plot;
}

void HeatmapSurface::invalidate()
{
    m_stale = true;
    m_parts->plot->update();
}

void HeatmapSurface::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_styleStale = true;
    invalidate();
}

void HeatmapSurface::setData(const HeatmapData &data)
{
    m_data = data;
    m_mapStale = true;
    m_parts->texts->setData(&m_data);
    measure();
    invalidate();
}

void HeatmapSurface::setMarks(const Marks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    invalidate();
}

void HeatmapSurface::setScroll(const Scroll &scroll)
{
    if (m_scroll == scroll)
        return;
    m_scroll = scroll;
    invalidate();
}

/// The plot is brought up to date just before it is painted: any number of changes cost one drawing, and a grab is never old.
bool HeatmapSurface::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts->plot && event->type() == QEvent::Paint && m_stale)
        refresh();
    return false;
}

void HeatmapSurface::resizeEvent(QResizeEvent *)
{
    m_parts->plot->setGeometry(rect());
    invalidate();
}

void HeatmapSurface::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_styleStale = true;
        measure();
        invalidate();
    }
    QWidget::changeEvent(event);
}

double HeatmapSurface::smallestRow() const
{
    return std::ceil(QFontMetricsF(font()).height()) + 3;
}

double HeatmapSurface::tallestRow() const
{
    return m_data.cellDetails.empty() ? tallestPlainRow : std::round(tallestWithDetails * QFontMetricsF(font()).height());
}

double HeatmapSurface::smallestColumn() const
{
    return m_data.cellTexts.empty() ? smallestRow() : std::round(columnWithText * QFontMetricsF(font()).height());
}

void HeatmapSurface::measure()
{
    const QFontMetricsF metrics(font());
    const auto widest = [&](const std::vector<QString> &labels) {
        double most = 0;
        for (const QString &label : labels)
            most = std::max(most, metrics.horizontalAdvance(label));
        return most;
    };
    m_widestRowLabel = widest(m_data.rowLabels);
    m_widestColumnLabel = std::min(widest(m_data.columnLabels), longestColumnLabel);
}

double HeatmapSurface::rowLabelWidth() const
{
    return std::min(m_widestRowLabel + 2, std::max(60.0, 0.38 * width()));
}

QString HeatmapSurface::rowLabelShown(int row) const
{
    return QFontMetricsF(font()).elidedText(m_data.rowLabels[static_cast<std::size_t>(row)], Qt::ElideRight, rowLabelWidth());
}

double HeatmapSurface::scaleLabelWidth() const
{
    const QFontMetricsF metrics(font());
    double widest = metrics.horizontalAdvance(QStringLiteral("−00.0"));
    for (const ScaleTick &tick : m_data.scaleTicks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest;
}

HeatmapSurface::Gutters HeatmapSurface::gutters() const
{
    const QFontMetricsF metrics(font());
    const double slanted = (m_widestColumnLabel + metrics.height()) * std::sin(M_PI / 4);
    const double scaleRoom = 10 + 6 * gap + scaleLabelWidth() + metrics.height();  // less would push the cells aside
    Gutters g;
    g.left = rowLabelWidth() + 2 * gap;
    g.right = scaleRoom;
    const double widthPerColumn = m_data.columns > 0 ? std::min(widestColumn, (width() - g.left - g.right) / m_data.columns) : 0;
    const bool across = !m_data.square && m_widestColumnLabel + gap <= widthPerColumn;
    g.top = across ? metrics.height() + gap : slanted + gap;
    return g;
}

QRectF HeatmapSurface::cells() const
{
    const Gutters g = gutters();
    const double right = width() - g.right, bottom = height() - gap;
    QRectF room(g.left, std::ceil(g.top), std::max(1.0, right - g.left), std::max(1.0, bottom - std::ceil(g.top)));
    if (m_data.rows == 0 || m_data.columns == 0)
        return room.toRect();
    const double square = std::clamp(std::min(room.width() / m_data.columns, room.height() / m_data.rows), smallestRow(), largestSquare);
    room.setWidth(std::min(room.width(), m_data.columns * (m_data.square ? square : widestColumn)));
    room.setHeight(std::min(room.height(), m_data.rows * (m_data.square ? square : tallestRow())));
    return room.toRect();
}

int HeatmapSurface::visibleRows() const
{
    return std::clamp(static_cast<int>(cells().height() / smallestRow()), 1, std::max(1, m_data.rows));
}

int HeatmapSurface::visibleColumns() const
{
    return std::clamp(static_cast<int>(cells().width() / smallestColumn()), 1, std::max(1, m_data.columns));
}

HeatmapGeometry HeatmapSurface::geometryOfCells() const
{
    const QRectF seen = cells();
    const double rowHeight = seen.height() / visibleRows(), columnWidth = seen.width() / visibleColumns();
    const QRectF all(seen.left() - m_scroll.column * columnWidth, seen.top() - m_scroll.row * rowHeight,
                     m_data.columns * columnWidth, m_data.rows * rowHeight);
    return {all, m_data.rows, m_data.columns};
}

bool HeatmapSurface::columnsAcross() const
{
    return m_widestColumnLabel + gap <= geometryOfCells().columnWidth();
}

void HeatmapSurface::refresh()
{
    m_stale = false;
    if (m_styleStale)
        refreshStyle();
    if (m_mapStale)
        refreshMap();
    layOut();
    refreshLabels();
    refreshMarks();
    m_parts->plot->replot(QCustomPlot::rpQueuedRefresh);
}

void HeatmapSurface::refreshStyle()
{
    m_styleStale = false;
    m_mapStale = true;
    m_gradientIsSigned.reset();
    QCustomPlot &plot = *m_parts->plot;
    plot.setBackground(QBrush(m_theme.base));
    m_parts->texts->setTheme(m_theme);
    styleAxis(*plot.xAxis2, m_theme, font());
    styleAxis(*plot.yAxis, m_theme, font());
    for (QCPAxis *axis : {plot.xAxis2, plot.yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
    }
    plot.yAxis->setTickLabelColor(m_theme.text);
    styleAxis(*m_parts->scale->axis(), m_theme, font());
    for (QCPAxis *axis : m_parts->scale->axis()->axisRect()->axes())
        axis->setBasePen(QPen(m_theme.line));
    for (QCPItemRect *band : {m_parts->rowBand, m_parts->columnBand}) {
        band->setPen(QPen(veil(m_theme.accent, 0.55), 1));
        band->setBrush(Qt::NoBrush);
    }
    m_parts->rowName->setPen(Qt::NoPen);
    m_parts->rowName->setBrush(veil(m_theme.accent, 0.18));
    m_parts->hoveredCell->setPen(QPen(m_theme.mutedText, 1));
}

void HeatmapSurface::refreshMap()
{
    m_mapStale = false;
    QCPColorMapData *cells = m_parts->map->data();
    cells->setSize(m_data.columns, m_data.rows);
    cells->setRange(QCPRange(0, std::max(1, m_data.columns) - 1), QCPRange(0, std::max(1, m_data.rows) - 1));
    for (int row = 0; row < m_data.rows; ++row)
        for (int column = 0; column < m_data.columns; ++column)
            cells->setCell(column, row, m_data.at(row, column));
    if (m_gradientIsSigned != m_data.isSigned) {
        m_gradientIsSigned = m_data.isSigned;
        m_parts->scale->setGradient(gradientOf(m_theme, m_data.isSigned));
    }
    m_parts->scale->setDataRange(QCPRange(m_data.scaleStart(), m_data.scaleEnd()));
    m_parts->scale->setLabel(m_data.unit);
    m_parts->scale->axis()->setTicker(m_data.scaleTicks.empty() ? m_parts->roundNumbers : tickerOf(m_data.scaleTicks));
    m_parts->map->setVisible(m_data.rows > 0 && m_data.columns > 0);
}

void HeatmapSurface::layOut()
{
    const QRect seen = cells().toRect();
    QCustomPlot &plot = *m_parts->plot;
    plot.setViewport(rect());
    plot.axisRect()->setMargins({seen.left(), seen.top(), 0, height() - seen.bottom() - 1});
    plot.axisRect()->setMinimumSize(seen.right() + 1, 1);
    plot.axisRect()->setMaximumSize(seen.right() + 1, QWIDGETSIZE_MAX);
    const int scaleHeight = std::min(height() - seen.top() - static_cast<int>(gap), tallestScale);
    m_parts->scale->setMargins({static_cast<int>(2 * gap), seen.top(), 0, std::max(0, height() - seen.top() - scaleHeight)});
}

void HeatmapSurface::refreshLabels()
{
    const QFontMetricsF metrics(font());
    auto rows = QSharedPointer<QCPAxisTickerText>::create();
    const int lastRow = std::min(m_data.rows, m_scroll.row + visibleRows());
    for (int row = m_scroll.row; row < lastRow; ++row)
        rows->addTick(row, rowLabelShown(row));
    auto columns = QSharedPointer<QCPAxisTickerText>::create();
    const int lastColumn = std::min(m_data.columns, m_scroll.column + visibleColumns());
    for (int column = m_scroll.column; column < lastColumn; ++column)
        columns->addTick(column, metrics.elidedText(m_data.columnLabels[static_cast<std::size_t>(column)], Qt::ElideRight, longestColumnLabel));
    m_parts->plot->yAxis->setTicker(rows);
    m_parts->plot->xAxis2->setTicker(columns);
    m_parts->plot->xAxis2->setTickLabelRotation(columnsAcross() ? 0 : labelAngle);
    m_parts->plot->yAxis->setRange(m_scroll.row - 0.5, m_scroll.row + visibleRows() - 0.5);
    m_parts->plot->xAxis2->setRange(m_scroll.column - 0.5, m_scroll.column + visibleColumns() - 0.5);
    m_parts->plot->xAxis->setRange(m_parts->plot->xAxis2->range());
    m_parts->texts->setPlace(geometryOfCells(), cells(), font());
}

void HeatmapSurface::refreshMarks()
{
    const HeatmapGeometry geometry = geometryOfCells();
    const QRectF seen = cells();
    const HeatmapCell current = m_marks.current, hovered = m_marks.hovered;
    const bool rowSeen = current.row >= m_scroll.row && current.row < m_scroll.row + visibleRows();
    const bool columnSeen = current.column >= m_scroll.column && current.column < m_scroll.column + visibleColumns();

    m_parts->rowBand->setVisible(rowSeen);
    m_parts->rowName->setVisible(rowSeen);
    if (rowSeen) {
        const QRectF row = geometry.rowRect(current.row);
        setRect(m_parts->rowBand, {seen.left() - 1, row.top(), seen.width() + 1, row.height()});
        setRect(m_parts->rowName, {0, row.top(), seen.left(), row.height()});
    }
    m_parts->columnBand->setVisible(columnSeen);
    if (columnSeen)
        setRect(m_parts->columnBand, geometry.columnRect(current.column).intersected(seen));
    m_parts->currentCell->setVisible(rowSeen && columnSeen);
    if (rowSeen && columnSeen)
        setRect(m_parts->currentCell, geometry.cellRect(current));
    m_parts->currentCell->setPen(QPen(m_theme.accent, m_marks.hasFocus ? 3 : 2));
    m_parts->hoveredCell->setVisible(hovered.isValid() && !(hovered == current));
    if (hovered.isValid())
        setRect(m_parts->hoveredCell, geometry.cellRect(hovered));

    refreshMuted(geometry, seen);
}

void HeatmapSurface::refreshMuted(const HeatmapGeometry &geometry, const QRectF &seen)
{
    for (QCPItemRect *item : m_parts->muted)
        m_parts->plot->removeItem(item);
    m_parts->muted.clear();
    for (int column = 0; column < m_data.columns; ++column)
        if (m_data.isMuted(column) && geometry.columnRect(column).intersects(seen)) {
            QCPItemRect *item = m_parts->addRect("grid", true);
            item->setPen(Qt::NoPen);
            item->setBrush(QBrush(m_theme.line, Qt::BDiagPattern));
            item->setVisible(true);
            setRect(item, geometry.columnRect(column).intersected(seen));
            m_parts->muted.push_back(item);
        }
}

}  // namespace penfield
