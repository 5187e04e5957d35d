#include "widgets/models/intervention_entry.h"

#include "widgets/common/labels.h"
#include "widgets/common/numbers.h"

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

SteeringRange steeringRange(const InterventionEntry &entry)
{
    const Intervention &touch = entry.intervention;
    const double known = std::max({entry.maxActivation, entry.intactActivation, 0.0});
    const double unit = touch.kind == TouchKind::Scale || known == 0 ? 1 : known;
    const double intact = touch.kind == TouchKind::Set ? entry.intactActivation : touch.kind == TouchKind::Scale ? 1 : 0;
    const bool belowZero = entry.allowNegative || touch.kind == TouchKind::Add;

    SteeringRange range;
    range.minimum = std::min(belowZero ? -2 * unit : 0, touch.value);
    range.maximum = std::max(2 * unit, touch.value);
    range.snaps = {0, intact};
    return range;
}

QString placeOf(const InterventionEntry &entry)
{
    const FeatureId id = entry.intervention.unit.featureId();
    return placeOf(NodeKey{NodeKind::Feature, id.layer, entry.intervention.position, id.feature.value});
}

QString nameOf(const InterventionEntry &entry)
{
    return entry.label.isEmpty() ? placeOf(entry) : entry.label;
}

QString valueText(const Intervention &touch)
{
    switch (touch.kind) {
    case TouchKind::Set:
        return quantityText(touch.value);
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
