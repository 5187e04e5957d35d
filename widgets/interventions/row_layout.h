#pragma once
// Where the parts of one row of the interventions list stand, and what a point hits. Wide rows take one line, narrow ones two.

#include "widgets/models/intervention_entry.h"

#include <QFontMetrics>
#include <QRect>

namespace penfield {

enum class RowPart { None, GroupHeader, GroupSwitch, Switch, Text, Slider, Value, Remove };

/// A group's first row carries the group's header; all its rows are indented.
enum class GroupPlace { None, First, Inside };

class RowLayout {
public:
    RowLayout(const QRect &row, GroupPlace place, const QFontMetrics &metrics);

    static int heightFor(int width, GroupPlace place, const QFontMetrics &metrics);

    QRect groupHeader, groupSwitch, groupName;
    QRect onSwitch, name, token, slider, value, remove;

    RowPart partAt(QPoint point) const;

    double valueAt(int x, const SteeringRange &range) const;  ///< clamped, not snapped
    int xOf(double value, const SteeringRange &range) const;
    double tolerance(const SteeringRange &range) const;  ///< how near a snap holds, in the slider's unit

private:
    static constexpr int wideFrom = 640;  // pixels
    static int lineHeight(const QFontMetrics &metrics) { return qMax(24, metrics.height() + 8); }
    QRect groove() const { return slider.adjusted(7, 0, -7, 0); }
};

}  // namespace penfield
