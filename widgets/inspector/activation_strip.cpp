#include "widgets/inspector/activation_strip.h"

#include "widgets/common/numbers.h"
#include "widgets/inspector/token_shade.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace penfield {
namespace {

constexpr int padding = 4, gap = 2;

}  // namespace

ActivationStrip::ActivationStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Activation along the prompt"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActivationStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ActivationStrip::setTokens(std::vector<StripToken> tokens, float largest)
{
    m_tokens = std::move(tokens);
    m_largest = largest;
    m_rects = placed(width());
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

void ActivationStrip::setCurrent(int position)
{
    m_current = position;
    if (position >= 0 && position < static_cast<int>(m_tokens.size())) {
        const StripToken &token = m_tokens[static_cast<std::size_t>(position)];
        setAccessibleDescription(tr("“%1”: %2").arg(token.text, quantityText(static_cast<double>(token.activation))));
    }
    update();
}

int ActivationStrip::lineHeight() const
{
    return fontMetrics().height() + 4;
}

int ActivationStrip::linePitch() const
{
    return lineHeight() + gap;
}

/// Words flow into lines as text does; a token wider than the strip is shortened.
std::vector<QRect> ActivationStrip::placed(int width) const
{
    std::vector<QRect> rects;
    int x = 0, y = 0;
    for (const StripToken &token : m_tokens) {
        const int w = std::min(fontMetrics().horizontalAdvance(token.text) + 2 * padding, std::max(width, 20));
        if (x > 0 && x + w > width) {
            x = 0;
            y += linePitch();
        }
        rects.emplace_back(x, y, w, lineHeight());
        x += w + gap;
    }
    return rects;
}

int ActivationStrip::heightForWidth(int width) const
{
    const std::vector<QRect> rects = placed(width);
    return rects.empty() ? lineHeight() : rects.back().bottom() + 1;
}

QSize ActivationStrip::sizeHint() const
{
    return {320, heightForWidth(std::max(width(), 100))};
}

QSize ActivationStrip::minimumSizeHint() const
{
    return {60, lineHeight()};
}

QRect ActivationStrip::tokenRect(int position) const
{
    return m_rects[static_cast<std::size_t>(position)];
}

QColor ActivationStrip::backgroundOf(int position) const
{
    return tokenShade(m_tokens[static_cast<std::size_t>(position)].activation, m_largest, m_theme).background;
}

int ActivationStrip::positionAt(const QPoint &point) const
{
    const auto found = std::find_if(m_rects.begin(), m_rects.end(), [&](const QRect &rect) { return rect.contains(point); });
    return found == m_rects.end() ? -1 : static_cast<int>(found - m_rects.begin());
}

void ActivationStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const QRect rect = m_rects[i];
        if (!rect.intersects(event->rect()))
            continue;
        const StripToken &token = m_tokens[i];
        const TokenShade shade = tokenShade(token.activation, m_largest, m_theme);
        const bool isCurrent = static_cast<int>(i) == m_current;
        painter.setPen(isCurrent ? QPen(m_theme.accent, hasFocus() ? 2 : 1.5) : QPen(Qt::NoPen));
        painter.setBrush(shade.background.isValid() ? QBrush(shade.background) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3);
        painter.setPen(token.muted || !shade.background.isValid() ? m_theme.mutedText : shade.text);
        painter.drawText(rect.adjusted(padding, 0, -padding + 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         fontMetrics().elidedText(token.text, Qt::ElideRight, rect.width() - 2 * padding + 1));
    }
}

void ActivationStrip::resizeEvent(QResizeEvent *)
{
    m_rects = placed(width());
    setMinimumHeight(heightForWidth(width()));
}

void ActivationStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        resizeEvent(nullptr);
}

void ActivationStrip::mousePressEvent(QMouseEvent *event)
{
    const int position = positionAt(event->pos());
    if (position >= 0 && event->button() == Qt::LeftButton && !m_tokens[static_cast<std::size_t>(position)].muted)
        Q_EMIT positionChosen(position);
}

void ActivationStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_current + step;
    if (step == 0 || next < 0 || next >= static_cast<int>(m_tokens.size()))
        return QWidget::keyPressEvent(event);
    if (!m_tokens[static_cast<std::size_t>(next)].muted)
        Q_EMIT positionChosen(next);
}

bool ActivationStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = positionAt(help->pos());
    if (position < 0) {
        QToolTip::hideText();
        return true;
    }
    const StripToken &token = m_tokens[static_cast<std::size_t>(position)];
    const QString value = token.activation > 0 ? quantityText(static_cast<double>(token.activation)) : tr("not active");
    QToolTip::showText(help->globalPos(), tr("“%1” (position %2): %3").arg(token.text).arg(position).arg(value), this, tokenRect(position));
    return true;
}

}  // namespace penfield
