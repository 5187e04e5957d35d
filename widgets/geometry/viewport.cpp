#include "widgets/geometry/viewport.h"

#include <algorithm>

namespace penfield {
namespace {

/// Offset along one axis: content larger than the view covers it, smaller content is centred.
double limited(double offset, double scaledStart, double scaledLength, double viewStart, double viewLength)
{
    if (scaledLength <= viewLength)
        return viewStart + (viewLength - scaledLength) / 2 - scaledStart;
    return std::clamp(offset, viewStart + viewLength - scaledLength - scaledStart, viewStart - scaledStart);
}

double shiftInto(double low, double high, double viewLow, double viewHigh)
{
    if (low < viewLow)
        return viewLow - low;
    return high > viewHigh ? std::max(viewHigh - high, viewLow - low) : 0;
}

}  // namespace

void Viewport::setContent(const QRectF &content)
{
    m_content = content;
    m_fitted ? fit() : keepInReach();
}

void Viewport::setView(const QRectF &view)
{
    m_view = view;
    m_fitted ? fit() : keepInReach();
}

void Viewport::fit()
{
    m_scale = fittingScale();
    m_fitted = true;
    keepInReach();
}

void Viewport::zoomAbout(QPointF screen, double factor)
{
    const QPointF held = toContent(screen);
    m_scale = std::clamp(m_scale * factor, smallestScale(), largestScale);
    m_offset = screen - held * m_scale;
    m_fitted = m_scale <= smallestScale();
    keepInReach();
}

void Viewport::pan(QPointF delta)
{
    m_offset += delta;
    keepInReach();
}

void Viewport::reveal(const QRectF &content, double margin)
{
    const QRectF wanted = toScreen(content).adjusted(-margin, -margin, margin, margin);
    pan({shiftInto(wanted.left(), wanted.right(), m_view.left(), m_view.right()),
         shiftInto(wanted.top(), wanted.bottom(), m_view.top(), m_view.bottom())});
}

double Viewport::smallestScale() const
{
    return fittingScale();
}

double Viewport::fittingScale() const
{
    if (m_content.isEmpty() || m_view.isEmpty())
        return 1;
    return std::min({1.0, m_view.width() / m_content.width(), m_view.height() / m_content.height()});
}

void Viewport::keepInReach()
{
    m_offset.setX(limited(m_offset.x(), m_content.left() * m_scale, m_content.width() * m_scale, m_view.left(), m_view.width()));
    m_offset.setY(limited(m_offset.y(), m_content.top() * m_scale, m_content.height() * m_scale, m_view.top(), m_view.height()));
}

}  // namespace penfield
