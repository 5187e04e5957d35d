#pragma once
// One line of the interventions list: a touch, and what is known of the unit it touches.

#include "backend/types/intervention.h"

#include <QString>

#include <array>

namespace penfield {

struct InterventionEntry {
    Intervention intervention;
    bool enabled = true;
    QString label;                ///< the unit's name; empty: only its place is known
    QString tokenText;            ///< the token at the position; empty when every position is touched
    QString group;                ///< the supernode it was added with; empty: none
    double intactActivation = 0;  ///< activation at that position before any touch
    double maxActivation = 0;     ///< the largest activation known of the unit (feature database)
    bool allowNegative = false;   ///< the slider also goes below zero

    bool operator==(const InterventionEntry &) const = default;
    bool touchesSameUnit(const InterventionEntry &other) const
    {
        return intervention.unit == other.intervention.unit && intervention.position == other.intervention.position;
    }
};

/// Where the steering slider goes and where it holds on: 0 and the intact value.
struct SteeringRange {
    double minimum = 0;
    double maximum = 1;
    std::array<double, 2> snaps{0, 1};

    double clamped(double value) const;
    double snapped(double value, double tolerance) const;  ///< the nearest snap within `tolerance`, else `value`, clamped
};

/// Set: 0 … 2 × the unit's maximum · Scale: 0 … 2 · Add: ± 2 × the unit's maximum. Never narrower than the present value.
SteeringRange steeringRange(const InterventionEntry &entry);

/// "L0 · 493" when the unit has no label.
QString nameOf(const InterventionEntry &entry);
QString placeOf(const InterventionEntry &entry);
QString valueText(const Intervention &touch);  ///< "12.3", "× 1.5" or "+0.4", by the touch's kind

}  // namespace penfield
