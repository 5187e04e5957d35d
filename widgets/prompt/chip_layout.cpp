#include "widgets/prompt/chip_layout.h"

#include <algorithm>

namespace penfield {

ChipLayout::ChipLayout(const std::vector<QString> &texts, const std::vector<bool> &continues, const QFontMetricsF &metrics, double height)
{
    m_rects.reserve(texts.size());
    double x = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            x += continues[i] ? joinGap : wordGap;
        const double textWidth = std::max(metrics.horizontalAdvance(texts[i]), metrics.averageCharWidth());
        const double width = std::min(textWidth + 2 * padding, maximumWidth);
        m_rects.emplace_back(x, 0, width, height);
        x += width;
    }
}

int ChipLayout::chipAt(QPointF point) const
{
    const int chip = firstVisible(point.x());
    return chip < count() && rect(chip).contains(point) ? chip : -1;
}

int ChipLayout::firstVisible(double left) const
{
    const auto found = std::lower_bound(m_rects.begin(), m_rects.end(), left, [](const QRectF &r, double x) { return r.right() < x; });
    return static_cast<int>(found - m_rects.begin());
}

QString chipText(const QString &piece)
{
    QString text = piece.startsWith(QLatin1Char(' ')) ? piece.mid(1) : piece;
    text.replace(QLatin1Char('\n'), QChar(0x21B5));
    text.replace(QLatin1Char('\t'), QChar(0x21E5));
    if (text.trimmed().isEmpty())
        text = QString(std::max<qsizetype>(piece.size(), 1), QChar(0x2423));
    return text;
}

}  // namespace penfield
