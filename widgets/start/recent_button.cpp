#include "widgets/start/recent_button.h"

#include "widgets/common/oklab.h"

#include <QPainter>

namespace penfield {

namespace {
constexpr int padding = 8, between = 10;
}

RecentButton::RecentButton(const StartEntry &entry, QWidget *parent) : QAbstractButton(parent), m_entry(entry)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(entry.name);
    setAccessibleDescription(entry.path);
    setToolTip(entry.isMissing ? tr("%1\nis not there any more.").arg(entry.path) : entry.path);
}

void RecentButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize RecentButton::sizeHint() const
{
    return {260, 2 * fontMetrics().lineSpacing() + 2 * padding};
}

QSize RecentButton::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void RecentButton::enterEvent(QEnterEvent *)
{
    update();
}
void RecentButton::leaveEvent(QEvent *)
{
    update();
}

void RecentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = underMouse() || hasFocus() || isDown();
    if (marked) {
        painter.setPen(hasFocus() ? QPen(m_theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(mixed(m_theme.base, m_theme.accent, isDown() ? 0.20 : 0.10));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(strong);
    const QString name = strongMetrics.elidedText(m_entry.name, Qt::ElideMiddle, inner.width());
    painter.setFont(strong);
    painter.setPen(m_entry.isMissing ? m_theme.mutedText : m_theme.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, name);

    painter.setFont(font());
    painter.setPen(m_theme.mutedText);
    const int used = strongMetrics.horizontalAdvance(name) + between;
    if (const int room = inner.width() - used; !m_entry.detail.isEmpty() && room > 40)
        painter.drawText(inner.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_entry.detail, Qt::ElideRight, room));
    const QString where = m_entry.isMissing ? tr("not there any more: %1").arg(m_entry.path) : m_entry.path;
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, fontMetrics().elidedText(where, Qt::ElideMiddle, inner.width()));
}

}  // namespace penfield
