#include "widgets/inspector/strip_area.h"

#include "widgets/inspector/activation_strip.h"

#include <algorithm>

namespace penfield {

StripArea::StripArea(ActivationStrip *strip, QWidget *parent) : QScrollArea(parent), m_strip(strip)
{
    setWidget(strip);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    strip->setAutoFillBackground(false);
}

void StripArea::fit()
{
    const int line = m_strip->linePitch();
    setFixedHeight(std::min(m_strip->heightForWidth(viewport()->width()), mostLines * line));
    if (m_strip->current() >= 0 && m_strip->current() < static_cast<int>(m_strip->tokens().size())) {
        const QRect token = m_strip->tokenRect(m_strip->current());
        ensureVisible(token.center().x(), token.center().y(), 0, token.height());
    }
}

void StripArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

}  // namespace penfield
