#include "widgets/output/control_strip.h"

#include "widgets/common/numbers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace penfield {

namespace {

constexpr double kMargin = 8, kDot = 3.5, kMark = 6;

}  // namespace

StripScale::StripScale(const std::vector<double> &controls, double effect, double left, double right) : m_left(left), m_right(right)
{
    m_from = std::min(0.0, effect);
    m_to = std::max(0.0, effect);
    for (const double control : controls) {
        m_from = std::min(m_from, control);
        m_to = std::max(m_to, control);
    }
    if (m_from == m_to)
        m_to = m_from + 1;
}

double StripScale::x(double effect) const
{
    return m_left + (effect - m_from) / (m_to - m_from) * (m_right - m_left);
}

ControlStrip::ControlStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Effects of the units like it"));
}

void ControlStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ControlStrip::setEffects(std::vector<double> controls, double effect)
{
    m_controls = std::move(controls);
    m_effect = effect;
    setToolTip(tr("How much the log probability of the first answer changes, in nats: grey where units like it are touched alike, "
                  "coloured where yours is (%1). The line is zero.")
                   .arg(signedQuantityText(effect)));
    update();
}

QSize ControlStrip::sizeHint() const
{
    return {200, 22};
}

QSize ControlStrip::minimumSizeHint() const
{
    return {80, 22};
}

void ControlStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StripScale scale(m_controls, m_effect, kMargin, width() - kMargin);
    const double middle = height() / 2.0;
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawLine(QPointF(kMargin, middle), QPointF(width() - kMargin, middle));
    painter.setPen(QPen(m_theme.mutedText, 1));
    painter.drawLine(QPointF(scale.x(0), middle - 7), QPointF(scale.x(0), middle + 7));
    QColor dot = m_theme.mutedText;
    dot.setAlphaF(0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    for (const double control : m_controls)
        painter.drawEllipse(QPointF(scale.x(control), middle), kDot, kDot);
    const double x = scale.x(m_effect);
    QPainterPath mark;  // a triangle that stands on the line, so that dots below it stay visible
    mark.moveTo(x, middle + 1);
    mark.lineTo(x - kMark, middle - kMark - 3);
    mark.lineTo(x + kMark, middle - kMark - 3);
    mark.closeSubpath();
    painter.setBrush(m_theme.accent);
    painter.drawPath(mark);
}

}  // namespace penfield
