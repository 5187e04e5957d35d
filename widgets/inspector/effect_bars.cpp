#include "widgets/inspector/effect_bars.h"

#include "widgets/common/numbers.h"
#include "widgets/models/feature_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penfield {
namespace {

constexpr double gap = 8, between = 18;

}  // namespace

EffectBars::EffectBars(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Promoted and suppressed tokens"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    QStringList up, down;
    for (const TokenEffect &e : m_promoted)
        up << readableToken(e.text);
    for (const TokenEffect &e : m_suppressed)
        down << readableToken(e.text);
    setAccessibleDescription(tr("Promotes: %1. Suppresses: %2.").arg(up.join(QStringLiteral(", ")), down.join(QStringLiteral(", "))));
    update();
}

void EffectBars::setNote(const QString &note)
{
    m_note = note;
    update();
}

double EffectBars::rowHeight() const
{
    return fontMetrics().height() + 3;
}

QSize EffectBars::sizeHint() const
{
    return {320, static_cast<int>(std::ceil((mostRows + 1) * rowHeight()))};
}

QSize EffectBars::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

float EffectBars::largest() const
{
    float most = 0;
    for (const auto *list : {&m_promoted, &m_suppressed})
        for (const TokenEffect &e : *list)
            most = std::max(most, std::abs(e.effect));
    return most;
}

QRectF EffectBars::rowRect(bool promoted, int row) const
{
    const double column = (width() - between) / 2;
    return {promoted ? 0 : column + between, (row + 1) * rowHeight(), column, rowHeight()};
}

QRectF EffectBars::barRect(bool promoted, int row) const
{
    const auto &list = promoted ? m_promoted : m_suppressed;
    const QRectF box = rowRect(promoted, row);
    const double number = fontMetrics().horizontalAdvance(QStringLiteral("−0.000")) + gap;
    const double room = 0.42 * (box.width() - number);
    const double length = largest() > 0 ? room * static_cast<double>(std::abs(list[static_cast<std::size_t>(row)].effect) / largest()) : 0;
    return {box.right() - number - room, box.top() + 3, std::max(1.0, length), box.height() - 6};
}

void EffectBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.mutedText);
    if (m_promoted.empty() && m_suppressed.empty()) {
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
        return;
    }
    for (bool promoted : {true, false}) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(rowRect(promoted, -1), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(promoted ? tr("Promotes") : tr("Suppresses"), Qt::ElideRight, width() / 2 - 10));
        const auto &list = promoted ? m_promoted : m_suppressed;
        for (std::size_t row = 0; row < list.size(); ++row)
            paintRow(painter, promoted, static_cast<int>(row), list[row]);
        if (list.empty())
            painter.drawText(rowRect(promoted, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("none known"));
    }
}

void EffectBars::paintRow(QPainter &painter, bool promoted, int row, const TokenEffect &effect) const
{
    const QRectF box = rowRect(promoted, row), bar = barRect(promoted, row);
    painter.fillRect(bar, effect.effect < 0 ? m_theme.negative : m_theme.positive);
    painter.setPen(m_theme.text);
    const double textWidth = bar.left() - gap - box.left();
    painter.drawText(QRectF(box.left(), box.top(), textWidth, box.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(readableToken(effect.text), Qt::ElideRight, static_cast<int>(textWidth)));
    painter.setPen(m_theme.mutedText);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, signedQuantityText(static_cast<double>(effect.effect)));
}

}  // namespace penfield
