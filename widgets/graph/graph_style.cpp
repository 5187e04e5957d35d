#include "widgets/graph/graph_style.h"

#include "widgets/graph/graph_words.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace penfield {

GraphStyle GraphStyle::from(const QFont &base)
{
    GraphStyle style;
    style.label = base;
    style.label.setPixelSize(std::max(1, base.pixelSize() > 0 ? base.pixelSize() : QFontInfo(base).pixelSize()));
    style.strongLabel = style.label;
    style.strongLabel.setWeight(QFont::DemiBold);
    style.em = QFontMetricsF(style.label).height();
    return style;
}

double GraphStyle::textWidth(const QString &text, bool strong) const
{
    return QFontMetricsF(strong ? strongLabel : label).horizontalAdvance(text);
}

double GraphStyle::ascent() const
{
    return QFontMetricsF(label).ascent();
}

QString GraphStyle::elided(const QString &text, double width) const
{
    return QFontMetricsF(label).elidedText(text, Qt::ElideRight, width);
}

double GraphStyle::layerGutter(int layers) const
{
    return std::max(textWidth(rowName(0, layers)), std::max(textWidth(rowName(layers, layers)), textWidth(rowName(layers + 1, layers)))) + em;
}

double GraphStyle::tokenGutter(bool textsAcross) const
{
    return textsAcross ? 1.6 * em : 5.2 * em;
}

}  // namespace penfield
