#include "widgets/models/intervention_entry.h"

#include "widgets/common/numbers.h"
#include "widgets/models/unit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {

struct TouchWords {
    Q_DECLARE_TR_FUNCTIONS(TouchWords)
};

}  // namespace

double SteeringRange::clamped(double value) const
{
    return std::clamp(value, minimum, maximum);
}

double SteeringRange::snapped(double value, double tolerance) const
{
    const auto distance = [value](double snap) { return std::abs(value - snap); };
    const double nearest = distance(snaps[0]) <= distance(snaps[1]) ? snaps[0] : snaps[1];
    return clamped(distance(nearest) <= tolerance ? nearest : value);
}

bool hasValue(TouchKind kind)
{
    return kind == TouchKind::Set || kind == TouchKind::Scale || kind == TouchKind::Add;
}

Intervention convertedTo(TouchKind kind, const InterventionEntry &entry)
{
    Intervention touch = entry.intervention;
    const double intact = entry.intactActivation;
    const double becomes = touch.kind == TouchKind::Scale ? touch.value * intact : touch.kind == TouchKind::Add ? intact + touch.value
                           : touch.kind == TouchKind::Set  ? touch.value
                                                           : intact;
    touch.kind = kind;
    touch.value = kind == TouchKind::Set ? becomes : kind == TouchKind::Add ? becomes - intact : kind == TouchKind::Scale && intact != 0 ? becomes / intact : 1;
    if (!hasValue(kind))
        touch.value = 0;
    return touch;
}

double factorOf(const InterventionEntry &entry)
{
    if (!hasValue(entry.intervention.kind) || entry.intactActivation == 0)
        return std::nan("");
    return convertedTo(TouchKind::Scale, entry).value;
}

void setFactor(InterventionEntry &entry, double factor)
{
    if (entry.intervention.kind == TouchKind::Add)
        entry.intervention.value = (factor - 1) * entry.intactActivation;
    else if (entry.intervention.kind == TouchKind::Scale)
        entry.intervention.value = factor;
    else {
        entry.intervention.kind = TouchKind::Set;
        entry.intervention.value = factor * entry.intactActivation;
    }
}

SteeringRange steeringRange(const InterventionEntry &entry)
{
    const Intervention &touch = entry.intervention;
    const bool multiple = isMultiple(touch.unit.kind);
    const double known = std::max({entry.maxActivation, entry.intactActivation, 0.0});
    const double unit = multiple || touch.kind == TouchKind::Scale || known == 0 ? 1 : known;
    const double intact = touch.kind == TouchKind::Set ? (multiple ? 1 : entry.intactActivation) : touch.kind == TouchKind::Scale ? 1 : 0;
    const bool belowZero = entry.allowNegative || touch.kind == TouchKind::Add;

    SteeringRange range;
    range.minimum = std::min(belowZero ? -2 * unit : 0, touch.value);
    range.maximum = std::max(2 * unit, touch.value);
    range.snaps = {0, intact};
    return range;
}

QString placeOf(const InterventionEntry &entry)
{
    return placeOf(entry.intervention.unit);
}

QString nameOf(const InterventionEntry &entry)
{
    return entry.label.isEmpty() ? placeOf(entry) : entry.label;
}

QString replacementText(const Intervention &touch)
{
    if (touch.kind == TouchKind::Mean)
        return TouchWords::tr("its mean over the prompt");
    return TouchWords::tr("its value in “%1”").arg(QString::fromStdString(touch.source));
}

QString valueText(const Intervention &touch)
{
    switch (touch.kind) {
    case TouchKind::Set:
        return isMultiple(touch.unit.kind) ? QStringLiteral("× %1").arg(quantityText(touch.value)) : quantityText(touch.value);
    case TouchKind::Scale:
        return QStringLiteral("× %1").arg(quantityText(touch.value));
    case TouchKind::Add:
        return signedQuantityText(touch.value);
    case TouchKind::Mean:
        return TouchWords::tr("mean");
    case TouchKind::Resample:
        return TouchWords::tr("resampled");
    }
    return {};
}

}  // namespace penfield
