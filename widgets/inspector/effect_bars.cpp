#include "widgets/inspector/effect_bars.h"

#include "widgets/common/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penfield {

EffectBars::EffectBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Promoted and suppressed tokens"));
}

void EffectBars::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void EffectBars::setEffects(std::vector<TokenEffect> promoted, std::vector<TokenEffect> suppressed)
{
    m_promoted = std::move(promoted);
    m_suppressed = std::move(suppressed);
    m_promoted.resize(std::min<std::size_t>(m_promoted.size(), mostRows));
    m_suppressed.resize(std::min<std::size_t>(m_suppressed.size(), mostRows));
    updateGeometry();
    update();
}

int EffectBars::rowCount() const
{
    return static_cast<int>(std::max(m_promoted.size(), m_suppressed.size()));
}

int EffectBars::rowHeight() const
{
    return fontMetrics().height() + 4;
}

QSize EffectBars::sizeHint() const
{
    return {280, rowHeight() * (rowCount() + 1)};
}

double EffectBars::barLength(float effect, double room) const
{
    float largest = 0;
    for (const auto *list : {&m_promoted, &m_suppressed})
        for (const TokenEffect &e : *list)
            largest = std::max(largest, std::abs(e.effect));
    return largest > 0 ? room * std::abs(effect) / largest : 0;
}

void EffectBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double gap = 16, half = (width() - gap) / 2.0;
    paintColumn(painter, QRectF(0, 0, half, height()), tr("Promotes"), m_promoted, m_theme.positive);
    paintColumn(painter, QRectF(half + gap, 0, half, height()), tr("Suppresses"), m_suppressed, m_theme.negative);
}

void EffectBars::paintColumn(QPainter &painter, const QRectF &box, const QString &title, const std::vector<TokenEffect> &effects,
                             const QColor &colour) const
{
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(m_theme.mutedText);
    painter.drawText(QRectF(box.left(), 0, box.width(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, title);
    const double valueWidth = metrics.horizontalAdvance(QStringLiteral("−0.000"));
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const QRectF row(box.left(), (static_cast<double>(i) + 1) * rowHeight(), box.width(), rowHeight());
        QColor soft = colour;
        soft.setAlphaF(0.28F);
        painter.fillRect(QRectF(row.left(), row.top() + 1, barLength(effects[i].effect, row.width() - valueWidth - 4), row.height() - 2), soft);
        painter.setPen(m_theme.text);
        const QString token = metrics.elidedText(QString::fromStdString(effects[i].text), Qt::ElideRight, int(row.width() - valueWidth - 10));
        painter.drawText(row.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, token);
        painter.setPen(m_theme.mutedText);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, signedQuantityText(effects[i].effect));
    }
}

}  // namespace penfield
