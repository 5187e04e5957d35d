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
    QString lastTokenText{};      ///< of a range: the token at its end
    QString group;                ///< the supernode it was added with; empty: none
    double intactActivation = 0;  ///< activation at that position before any touch; 1 where the unit is touched by multiples
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

bool hasValue(TouchKind kind);  ///< there is a number to steer

/// The same effect in another way, as far as there is one: what was set to 6 of 4 is scaled by 1.5, or gets 2 added.
Intervention convertedTo(TouchKind kind, const InterventionEntry &entry);

/// A touch as a multiple of what the unit is without one; not a number where that says nothing.
double factorOf(const InterventionEntry &entry);
void setFactor(InterventionEntry &entry, double factor);

/// Set: 0 … 2 × the unit's maximum · Scale: 0 … 2 · Add: ± 2 × the unit's maximum. Never narrower than the present value.
SteeringRange steeringRange(const InterventionEntry &entry);

/// "L0 · 493" when the unit has no label.
QString nameOf(const InterventionEntry &entry);
QString placeOf(const InterventionEntry &entry);
QString replacementText(const Intervention &touch);  ///< "its mean over the prompt", "its value in “The capital of Italy is”"
QString valueText(const Intervention &touch);  ///< "12.3", "× 1.5", "+0.4" or "mean", by the touch's kind and the unit's

}  // namespace penfield
