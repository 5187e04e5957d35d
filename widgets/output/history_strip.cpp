#include "widgets/output/history_strip.h"

#include "widgets/common/numbers.h"
#include "widgets/common/oklab.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace penfield {
namespace {

constexpr int pitch = 11, barWidth = 8, margin = 2;

}  // namespace

HistoryStrip::HistoryStrip(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("History of touches"));
    setAccessibleDescription(tr("Left and Right go back and forth."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void HistoryStrip::setHistory(const History &history)
{
    if (history == m_history)
        return;
    m_history = history;
    m_hovered = -1;
    const auto now =
        std::find_if(history.steps.begin(), history.steps.end(), [&](const HistoryStep &s) { return s.index == history.current; });
    if (now != history.steps.end())
        setAccessibleDescription(describe(*now));
    update();
}

QSize HistoryStrip::sizeHint() const
{
    return {titleWidth() + 12 * pitch, fontMetrics().height() + 12};
}

QSize HistoryStrip::minimumSizeHint() const
{
    return {titleWidth() + 4 * pitch, sizeHint().height()};
}

int HistoryStrip::titleWidth() const
{
    return fontMetrics().horizontalAdvance(tr("Touches")) + 10;
}

int HistoryStrip::capacity() const
{
    return std::max(1, (width() - titleWidth() - 2 * margin) / pitch);
}

/// The newest that fit; further back when an older one is the current one.
std::size_t HistoryStrip::firstShown() const
{
    const int count = static_cast<int>(m_history.steps.size());
    const int current = count == 0 ? 0 : m_history.current - m_history.steps.front().index;
    return static_cast<std::size_t>(std::max(0, std::min(count - capacity(), current - 1)));
}

QRect HistoryStrip::barRect(int index) const
{
    const std::size_t first = firstShown();
    for (std::size_t i = first; i < m_history.steps.size() && i < first + static_cast<std::size_t>(capacity()); ++i)
        if (m_history.steps[i].index == index)
            return {titleWidth() + margin + static_cast<int>(i - first) * pitch, 0, pitch, height()};
    return {};
}

const HistoryStep *HistoryStrip::stepAt(QPoint point) const
{
    for (const HistoryStep &step : m_history.steps)
        if (barRect(step.index).contains(point))
            return &step;
    return nullptr;
}

QString HistoryStrip::describe(const HistoryStep &step) const
{
    QStringList lines{step.text.isEmpty() ? tr("Where the history begins") : step.text};
    if (step.probability)
        lines << tr("“%1” %2").arg(m_history.answer, percentText(*step.probability));
    if (step.divergence)
        lines << tr("KL %1 nats").arg(quantityText(*step.divergence));
    if (step.index != m_history.current)
        lines << (step.index < m_history.current ? tr("Click to go back there") : tr("Undone; click to do it again"));
    return lines.join(QLatin1Char('\n'));
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRect(0, 0, titleWidth(), height()), Qt::AlignLeft | Qt::AlignVCenter, tr("Touches"));
    const double bottom = height() - 5, full = height() - 9;
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawLine(QPointF(titleWidth() + margin, bottom + 0.5), QPointF(width() - margin, bottom + 0.5));
    for (const HistoryStep &step : m_history.steps) {
        const QRect place = barRect(step.index);
        if (place.isNull())
            continue;
        const bool isCurrent = step.index == m_history.current, undone = step.index > m_history.current;
        if (step.index == m_hovered || isCurrent)
            painter.fillRect(QRectF(place).adjusted(0, 1, 0, -1),
                             mixed(m_theme.window, isCurrent ? m_theme.accent : m_theme.mutedText, 0.16));
        const double tall = step.probability ? std::max(2.0, full * *step.probability) : full;
        const QRectF bar(place.left() + (pitch - barWidth) / 2.0, bottom - tall, barWidth, tall);
        const QColor colour = undone ? m_theme.line : isCurrent ? m_theme.accent : mixed(m_theme.mutedText, m_theme.base, 0.35);
        if (step.probability)
            painter.fillRect(bar, colour);
        else {
            painter.setPen(QPen(colour, 1, Qt::DotLine));
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        if (isCurrent)
            painter.fillRect(QRectF(place.left(), bottom + 2, pitch, 2), m_theme.accent);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const HistoryStep *step = stepAt(help->pos()))
        QToolTip::showText(help->globalPos(), describe(*step), this, barRect(step->index));
    else
        QToolTip::hideText();
    return true;
}

void HistoryStrip::mousePressEvent(QMouseEvent *event)
{
    const HistoryStep *step = stepAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && step && step->index != m_history.current)
        Q_EMIT stepChosen(step->index);
}

void HistoryStrip::mouseMoveEvent(QMouseEvent *event)
{
    const HistoryStep *step = stepAt(event->position().toPoint());
    setHovered(step ? step->index : -1);
}

void HistoryStrip::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void HistoryStrip::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

void HistoryStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? +1 : 0;
    const int wanted = m_history.current + step;
    const bool exists = !m_history.steps.empty() && wanted >= m_history.steps.front().index && wanted <= m_history.steps.back().index;
    if (step == 0 || !exists)
        return QWidget::keyPressEvent(event);
    Q_EMIT stepChosen(wanted);
}

void HistoryStrip::focusInEvent(QFocusEvent *)
{
    update();
}
void HistoryStrip::focusOutEvent(QFocusEvent *)
{
    update();
}

}  // namespace penfield
