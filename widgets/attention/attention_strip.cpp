#include "widgets/attention/attention_strip.h"

#include "widgets/attention/attention_words.h"
#include "widgets/models/feature_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace penfield {
namespace {

constexpr int margin = 8;        // around the chips
constexpr double padding = 6;    // between a chip's edge and its text
constexpr double gap = 3;
constexpr double widestChip = 160;
constexpr double radius = 4;

}  // namespace

AttentionStrip::AttentionStrip(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Tokens: where the chosen one looks, and who looks at it"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
}

void AttentionStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void AttentionStrip::setHead(std::shared_ptr<const AttentionLayer> layer, int head)
{
    const bool samePrompt = m_layer && layer && m_layer->prompt.tokens == layer->prompt.tokens;
    m_layer = std::move(layer);
    m_head = head;
    if (!samePrompt) {
        m_texts.clear();
        if (m_layer)
            for (const std::string &piece : m_layer->prompt.pieces)
                m_texts.push_back(readableToken(piece));
        m_focus = std::min(m_focus, static_cast<int>(m_texts.size()) - 1);
        layOut();
    }
    weigh();
}

void AttentionStrip::setFocusToken(int position, bool pinned)
{
    m_focus = position < static_cast<int>(m_texts.size()) ? position : -1;
    m_pinned = pinned;
    weigh();
    if (pinned && m_focus >= 0) {
        const QRectF chip = m_chips.rect(m_focus);
        const int least = static_cast<int>(chip.bottom()) + 2 * margin - viewport()->height(), most = static_cast<int>(chip.top());
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), std::min(least, most), most));
    }
}

void AttentionStrip::weigh()
{
    m_weights.assign(m_texts.size(), 0);
    m_largestBefore = m_largestAfter = 0;
    for (int other = 0; m_layer && m_focus >= 0 && other < static_cast<int>(m_weights.size()); ++other) {
        const bool before = other <= m_focus;
        const float weight = before ? m_layer->weight(m_head, m_focus, other) : m_layer->weight(m_head, other, m_focus);
        m_weights[static_cast<std::size_t>(other)] = weight;
        float &largest = before ? m_largestBefore : m_largestAfter;
        largest = std::max(largest, weight);
    }
    setAccessibleDescription(m_layer && m_focus >= 0 ? looksAtSentence(*m_layer, m_head, m_focus) : QString());
    viewport()->update();
}

double AttentionStrip::chipHeight() const
{
    return fontMetrics().height() + 6;
}

QSize AttentionStrip::minimumSizeHint() const
{
    return {160, static_cast<int>(chipHeight()) + 2 * margin};
}

void AttentionStrip::layOut()
{
    const QFontMetricsF metrics(font());
    const int room = viewport()->width() - 2 * margin;
    std::vector<double> widths;
    for (const QString &text : m_texts)
        widths.push_back(std::min(widestChip, metrics.horizontalAdvance(text) + 2 * padding));
    m_chips = WrappedChips(widths, chipHeight(), gap, room);
    m_shown.clear();
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_shown.push_back(metrics.elidedText(m_texts[i], Qt::ElideRight, m_chips.rect(static_cast<int>(i)).width() - 2 * padding + 1));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_chips.height()) + 2 * margin - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(chipHeight() + gap));
}

QRect AttentionStrip::chipRect(int position) const
{
    return m_chips.rect(position).translated(margin, margin - verticalScrollBar()->value()).toRect();
}

int AttentionStrip::chipAt(QPoint point) const
{
    return m_chips.chipAt(QPointF(point) - QPointF(margin, margin - verticalScrollBar()->value()));
}

/// Each direction up to its own largest weight: in a long prompt all weights are small.
QColor AttentionStrip::chipColour(int position) const
{
    const float largest = position <= m_focus ? m_largestBefore : m_largestAfter, weight = m_weights[static_cast<std::size_t>(position)];
    if (m_focus < 0 || largest <= 0)
        return m_theme.raised;
    const double strength = static_cast<double>(weight / largest);
    return m_theme.signedValue(position <= m_focus ? strength : -strength);
}

void AttentionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.base);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_chips.count(); ++i) {
        const QRect box = chipRect(i);
        if (!box.intersects(viewport()->rect()))
            continue;
        const QColor fill = chipColour(i);
        painter.setBrush(fill);
        painter.setPen(i == m_focus ? QPen(m_theme.accent, m_pinned && hasFocus() ? 3 : 2) : QPen(m_theme.line, 1));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(m_theme.textOn(fill));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, m_shown[static_cast<std::size_t>(i)]);
    }
}

bool AttentionStrip::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT tokenHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int chip = chipAt(help->pos());
        if (chip >= 0 && m_layer)
            QToolTip::showText(help->globalPos(), looksAtSentence(*m_layer, m_head, chip) + QLatin1Char('\n') + lookedAtSentence(*m_layer, m_head, chip), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void AttentionStrip::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT tokenHovered(chipAt(event->position().toPoint()));
}

void AttentionStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(chipAt(event->position().toPoint()));
}

void AttentionStrip::choose(int position)
{
    if (position < 0)
        return;
    setFocusToken(position, true);
    Q_EMIT tokenChosen(position);
}

void AttentionStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = m_chips.count() - 1, from = std::max(0, m_focus);
    switch (last >= 0 ? event->key() : 0) {
    case Qt::Key_Left: return choose(std::max(0, from - 1));
    case Qt::Key_Right: return choose(std::min(last, from + 1));
    case Qt::Key_Up: return choose(m_chips.neighbour(from, -1));
    case Qt::Key_Down: return choose(m_chips.neighbour(from, 1));
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(last);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void AttentionStrip::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void AttentionStrip::scrollContentsBy(int, int)
{
    viewport()->update();
}

void AttentionStrip::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void AttentionStrip::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void AttentionStrip::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

}  // namespace penfield
