#include "widgets/inspector/strip_area.h"

#include "widgets/inspector/activation_strip.h"

#include <QScrollBar>

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
    const int current = m_strip->current();
    if (current >= 0 && current < static_cast<int>(m_strip->tokens().size()))
        verticalScrollBar()->setValue(m_strip->tokenRect(current).top() - m_strip->linePitch());  // whole lines, one of them above
}

void StripArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

}  // namespace penfield
