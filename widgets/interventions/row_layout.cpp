#include "widgets/interventions/row_layout.h"

#include <cmath>

namespace penfield {
namespace {

constexpr int margin = 8;
constexpr int gap = 8;
constexpr int indent = 16;  // of a group's rows
constexpr int snapPixels = 5;
constexpr QSize switchSize(26, 14);

QRect centred(QSize size, int left, const QRect &line)
{
    return {QPoint(left, line.center().y() - size.height() / 2 + 1), size};
}

}  // namespace

RowLayout::RowLayout(const QRect &row, GroupPlace place, const QFontMetrics &metrics)
{
    const int line = lineHeight(metrics);
    QRect body = row.adjusted(margin, 2, -margin, -2);
    if (place == GroupPlace::First) {
        groupHeader = QRect(row.left(), row.top(), row.width(), line);
        groupSwitch = centred(switchSize, body.left(), groupHeader);
        const int number = metrics.horizontalAdvance(QStringLiteral("× 0.000")) + 8;
        groupRemove = centred({20, 20}, body.right() - 19, groupHeader);
        groupValue = QRect(groupRemove.left() - gap - number, groupHeader.top(), number, line);
        const int left = groupSwitch.right() + gap, room = groupValue.left() - gap - left;
        groupName = QRect(left, groupHeader.top(), room * 45 / 100, line);
        groupSlider = QRect(groupName.right() + gap, groupHeader.top(), groupValue.left() - gap - groupName.right() - gap, line);
        body.setTop(groupHeader.bottom() + 1);
    }
    if (place != GroupPlace::None)
        body.setLeft(body.left() + indent);
    const int valueWidth = metrics.horizontalAdvance(QStringLiteral("−00000.0")) + 10;
    const QRect first(body.left(), body.top(), body.width(), line);
    onSwitch = centred(switchSize, first.left(), first);
    remove = centred({20, 20}, first.right() - 19, first);
    const int textLeft = onSwitch.right() + gap, textRight = remove.left() - gap;
    if (row.width() >= wideFrom) {
        value = centred({valueWidth, line - 4}, textRight - valueWidth, first);
        slider = QRect(textLeft + (value.left() - textLeft) * 45 / 100, first.top(), 0, line);
        slider.setRight(value.left() - gap);
        const int text = slider.left() - gap - textLeft;
        name = QRect(textLeft, first.top(), text * 65 / 100, line);
    } else {
        const QRect second = first.translated(0, line);
        value = centred({valueWidth, line - 4}, second.right() - valueWidth + 1, second);
        slider = QRect(textLeft, second.top(), value.left() - gap - textLeft, line);
        name = QRect(textLeft, first.top(), (textRight - textLeft) * 65 / 100, line);
    }
    const int tokenRight = row.width() >= wideFrom ? slider.left() - gap : textRight;
    token = QRect(name.right() + gap, first.top(), tokenRight - name.right() - gap, line);
}

int RowLayout::heightFor(int width, GroupPlace place, const QFontMetrics &metrics)
{
    const int lines = (width >= wideFrom ? 1 : 2) + (place == GroupPlace::First ? 1 : 0);
    return lines * lineHeight(metrics) + 4;
}

RowPart RowLayout::partAt(QPoint point) const
{
    if (groupHeader.contains(point))
        return groupSwitch.adjusted(-4, -6, 4, 6).contains(point) ? RowPart::GroupSwitch
               : groupRemove.contains(point)                      ? RowPart::GroupRemove
               : groupSlider.contains(point)                      ? RowPart::GroupSlider
                                                                  : RowPart::GroupHeader;
    if (onSwitch.adjusted(-4, -6, 4, 6).contains(point))
        return RowPart::Switch;
    if (remove.contains(point))
        return RowPart::Remove;
    if (slider.contains(point))
        return RowPart::Slider;
    if (value.contains(point))
        return RowPart::Value;
    return RowPart::Text;
}

double RowLayout::valueAt(int x, const SteeringRange &range, const QRect &slider)
{
    const double share = double(x - groove(slider).left()) / std::max(1, groove(slider).width() - 1);
    return range.clamped(range.minimum + share * (range.maximum - range.minimum));
}

int RowLayout::xOf(double value, const SteeringRange &range, const QRect &slider)
{
    const double share = (range.clamped(value) - range.minimum) / (range.maximum - range.minimum);
    return groove(slider).left() + static_cast<int>(std::lround(share * (groove(slider).width() - 1)));
}

double RowLayout::tolerance(const SteeringRange &range, const QRect &slider)
{
    return snapPixels * (range.maximum - range.minimum) / std::max(1, groove(slider).width() - 1);
}

}  // namespace penfield
