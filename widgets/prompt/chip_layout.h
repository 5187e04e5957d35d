#pragma once
// Where each token's chip stands in the row: pixel arithmetic with no widget in sight.

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

namespace penfield {

class ChipLayout {
public:
    static constexpr double padding = 6;         // between a chip's edge and its text
    static constexpr double wordGap = 4;         // before a token that begins a word
    static constexpr double joinGap = 1;         // before a token that continues the word before it
    static constexpr double maximumWidth = 150;  // longer texts are elided

    ChipLayout() = default;
    ChipLayout(const std::vector<QString> &texts, const std::vector<bool> &continues, const QFontMetricsF &metrics, double height);

    int count() const { return static_cast<int>(m_rects.size()); }
    double width() const { return m_rects.empty() ? 0 : m_rects.back().right(); }
    QRectF rect(int chip) const { return m_rects[static_cast<std::size_t>(chip)]; }
    int chipAt(QPointF point) const;      ///< −1: none
    int firstVisible(double left) const;  ///< the first chip that reaches past `left`

private:
    std::vector<QRectF> m_rects;  // ascending by x
};

/// What a chip says for a token that reads as `piece`: without the blank before a word; blanks and line breaks made visible.
QString chipText(const QString &piece);

}  // namespace penfield
