#include "widgets/plots/histogram_plot.h"

#include "widgets/common/numbers.h"
#include "widgets/plots/plot_style.h"

#include <algorithm>
#include <numeric>

namespace penfield {

std::int64_t Histogram::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
}

int Histogram::binOf(double value) const
{
    if (isEmpty() || value < edges.front() || value > edges.back())
        return -1;
    const auto above = std::upper_bound(edges.begin(), edges.end(), static_cast<float>(value));
    return std::min(static_cast<int>(above - edges.begin()) - 1, static_cast<int>(counts.size()) - 1);
}

struct HistogramPlot::Parts {
    explicit Parts(QWidget *parent);

    QCustomPlot *plot;
    QCPGraph *steps;           // one step per bin, filled down to the axis: bins may differ in width
    QCPItemStraightLine *line;
    QCPItemText *lineText, *note;
};

HistogramPlot::Parts::Parts(QWidget *parent) : plot(new QCustomPlot(parent))
{
    plot->setFocusPolicy(Qt::NoFocus);
    plot->axisRect()->setMinimumMargins({4, 16, 8, 4});
    plot->axisRect()->setupFullAxesBox(false);
    plot->xAxis2->setVisible(false);
    plot->yAxis2->setVisible(false);
    plot->xAxis->grid()->setVisible(false);
    plot->xAxis->ticker()->setTickCount(5);
    steps = plot->addGraph();
    steps->setLineStyle(QCPGraph::lsStepLeft);
    line = new QCPItemStraightLine(plot);
    lineText = new QCPItemText(plot);
    lineText->setClipToAxisRect(false);
    lineText->position->setTypeX(QCPItemPosition::ptPlotCoords);
    lineText->position->setTypeY(QCPItemPosition::ptAbsolute);
    note = new QCPItemText(plot);
    note->setClipToAxisRect(false);
    note->position->setType(QCPItemPosition::ptViewportRatio);
    note->position->setCoords(0.5, 0.5);
}

HistogramPlot::HistogramPlot(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>(this))
{
    m_parts->plot->installEventFilter(this);
    setAccessibleName(tr("Histogram of activations"));
    describe();
}

HistogramPlot::~HistogramPlot() = default;

void HistogramPlot::invalidate()
{
    m_stale = true;
    m_parts->plot->update();
}

void HistogramPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    invalidate();
}

void HistogramPlot::setHistogram(Histogram histogram)
{
    m_histogram = std::move(histogram);
    describe();
    invalidate();
}

void HistogramPlot::setNote(const QString &note)
{
    m_note = note;
    invalidate();
}

void HistogramPlot::setMarker(std::optional<double> value)
{
    m_marker = value;
    describe();
    invalidate();
}

void HistogramPlot::setLogCounts(bool on)
{
    m_logCounts = on;
    invalidate();
}

void HistogramPlot::setVectorPainting(bool on)
{
    m_vector = on;
    invalidate();
}

double HistogramPlot::xOf(double activation) const
{
    return m_parts->plot->xAxis->coordToPixel(activation);
}

bool HistogramPlot::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    if (m_stale)
        refresh();
    if (m_vector) {
        QCPPainter painter(m_parts->plot);
        m_parts->plot->toPainter(&painter, width(), height());
    }
    return m_vector;
}

void HistogramPlot::resizeEvent(QResizeEvent *)
{
    m_parts->plot->setGeometry(rect());
    invalidate();
}

void HistogramPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

void HistogramPlot::describe()
{
    QString text = tr("There is no histogram.");
    if (!m_histogram.isEmpty())
        text = tr("%n activation(s) from %1 to %2.", nullptr, static_cast<int>(m_histogram.total()))
                   .arg(quantityText(m_histogram.edges.front()), quantityText(m_histogram.edges.back()));
    if (m_marker)
        text += QLatin1Char(' ') + tr("Here: %1.").arg(quantityText(*m_marker));
    setAccessibleDescription(text);
}

void HistogramPlot::refreshStyle()
{
    QCustomPlot &plot = *m_parts->plot;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() > 0 ? small.pointSizeF() * 0.88 : 8);
    plot.setBackground(QBrush(m_theme.base));
    styleAxis(*plot.xAxis, m_theme, small);
    styleAxis(*plot.yAxis, m_theme, small);
    m_parts->steps->setPen(QPen(m_theme.feature, 1));
    m_parts->steps->setBrush(veil(m_theme.feature, 0.55));
    m_parts->line->setPen(QPen(m_theme.accent, 2));
    m_parts->lineText->setColor(m_theme.accent);
    m_parts->lineText->setFont(small);
    m_parts->note->setColor(m_theme.mutedText);
    m_parts->note->setFont(font());
}

void HistogramPlot::refreshMarker()
{
    const bool shown = m_marker && !m_histogram.isEmpty();
    m_parts->line->setVisible(shown);
    m_parts->lineText->setVisible(shown);
    if (!shown)
        return;
    m_parts->line->point1->setCoords(*m_marker, 0);
    m_parts->line->point2->setCoords(*m_marker, 1);
    const QCPRange range = m_parts->plot->xAxis->range();
    const double along = (*m_marker - range.lower) / range.size();
    m_parts->lineText->setText(tr("here %1").arg(quantityText(*m_marker)));
    m_parts->lineText->setPositionAlignment(Qt::AlignTop | (along > 0.8 ? Qt::AlignRight : along < 0.2 ? Qt::AlignLeft : Qt::AlignHCenter));
    m_parts->lineText->position->setCoords(*m_marker, 1);
}

void HistogramPlot::refresh()
{
    m_stale = false;
    QCustomPlot &plot = *m_parts->plot;
    refreshStyle();
    const bool empty = m_histogram.isEmpty();
    m_parts->note->setVisible(empty);
    m_parts->note->setText(m_note);
    m_parts->steps->setVisible(!empty);
    plot.xAxis->setVisible(!empty);
    plot.yAxis->setVisible(!empty);
    if (!empty) {
        const double floor = m_logCounts ? 0.7 : 0;  // an empty bin stays below a bin of one
        const double highest = static_cast<double>(*std::max_element(m_histogram.counts.begin(), m_histogram.counts.end()));
        QList<double> x, y;
        for (std::size_t i = 0; i < m_histogram.edges.size(); ++i) {
            x << static_cast<double>(m_histogram.edges[i]);
            y << (i < m_histogram.counts.size() ? std::max(floor, static_cast<double>(m_histogram.counts[i])) : floor);
        }
        m_parts->steps->setData(x, y, true);
        plot.yAxis->setScaleType(m_logCounts ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        QSharedPointer<QCPAxisTicker> ticker(m_logCounts ? new QCPAxisTickerLog : new QCPAxisTicker);
        ticker->setTickCount(3);
        plot.yAxis->setTicker(ticker);
        plot.yAxis->setNumberFormat(m_logCounts ? "f" : "gb");
        plot.yAxis->setNumberPrecision(m_logCounts ? 0 : 4);
        plot.yAxis->setRange(floor, std::max(1.0, highest) * (m_logCounts ? 1.6 : 1.08));
        const double end = std::max<double>(m_histogram.edges.back(), m_marker.value_or(0));
        plot.xAxis->setRange(std::min<double>(m_histogram.edges.front(), m_marker.value_or(m_histogram.edges.front())), end * 1.02);
    }
    refreshMarker();
    plot.replot(QCustomPlot::rpQueuedRefresh);
}

}  // namespace penfield
