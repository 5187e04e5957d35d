#pragma once
// Where the parts of one row of the interventions list stand, and what a point hits. Wide rows take one line, narrow ones two.

#include "widgets/models/intervention_entry.h"

#include <QFontMetrics>
#include <QRect>

namespace penfield {

enum class RowPart { None, GroupHeader, GroupSwitch, GroupSlider, GroupRemove, Switch, Text, Slider, Value, Remove };

/// A group's first row carries the group's header; all its rows are indented.
enum class GroupPlace { None, First, Inside };

/// Of a group's slider: 0 … 2 × what its units are without a touch.
inline SteeringRange groupRange()
{
    return {0, 2, {0, 1}};
}

class RowLayout {
public:
    RowLayout(const QRect &row, GroupPlace place, const QFontMetrics &metrics);

    static int heightFor(int width, GroupPlace place, const QFontMetrics &metrics);

    QRect groupHeader, groupSwitch, groupName, groupSlider, groupValue, groupRemove;
    QRect onSwitch, name, token, slider, value, remove;

    RowPart partAt(QPoint point) const;

    double valueAt(int x, const SteeringRange &range) const { return valueAt(x, range, slider); }  ///< clamped, not snapped
    int xOf(double value, const SteeringRange &range) const { return xOf(value, range, slider); }
    double tolerance(const SteeringRange &range) const { return tolerance(range, slider); }  ///< how near a snap holds, in the slider's unit

    // The same for any of the sliders.
    static double valueAt(int x, const SteeringRange &range, const QRect &slider);
    static int xOf(double value, const SteeringRange &range, const QRect &slider);
    static double tolerance(const SteeringRange &range, const QRect &slider);

private:
    static constexpr int wideFrom = 640;  // pixels
    static int lineHeight(const QFontMetrics &metrics) { return qMax(24, metrics.height() + 8); }
    static QRect groove(const QRect &slider) { return slider.adjusted(7, 0, -7, 0); }
};

}  // namespace penfield
