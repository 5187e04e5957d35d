#include "backend/intervention/touches.h"

#include "backend/types/error.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace penfield::intervention {

namespace {

void requireInRange(const Intervention &i, const dictionary::Dictionary &dictionary, std::int64_t positions)
{
    const auto [layer, feature] = i.unit.featureId();
    if (layer.value < 0 || layer.value >= dictionary.layers())
        throw Error(PENFIELD_SENTENCE("There is no layer %1: the model's layers are 0 to %2."),
                    {std::to_string(layer.value), std::to_string(dictionary.layers() - 1)});
    const std::int64_t features = dictionary.features(layer.value);
    if (features == 0)
        throw Error(PENFIELD_SENTENCE("Layer %1 has no dictionary, so there is no feature %2 in it. Choose a layer that has one."),
                    {std::to_string(layer.value), std::to_string(feature.value)});
    if (feature.value < 0 || feature.value >= features)
        throw Error(PENFIELD_SENTENCE("There is no feature %1 in layer %2: its features are 0 to %3."),
                    {std::to_string(feature.value), std::to_string(layer.value), std::to_string(features - 1)});
    if (i.position.value >= positions)
        throw Error(PENFIELD_SENTENCE("There is no position %1 in this prompt: its positions are 0 to %2."),
                    {std::to_string(i.position.value), std::to_string(positions - 1)});
    if (!std::isfinite(i.value))
        throw Error(PENFIELD_SENTENCE("The value for feature %1 of layer %2 is not a finite number. Type another one."),
                    {std::to_string(feature.value), std::to_string(layer.value)});
}

bool comesBefore(const Touch &a, const Touch &b)
{
    return a.position != b.position ? a.position < b.position : a.feature < b.feature;
}

// Keeps the list sorted; a unit that is there already is replaced.
void put(std::vector<Touch> &touches, const Touch &touch)
{
    const auto at = std::lower_bound(touches.begin(), touches.end(), touch, comesBefore);
    if (at != touches.end() && !comesBefore(touch, *at))
        *at = touch;
    else
        touches.insert(at, touch);
}

}  // namespace

double Touch::target(double base) const
{
    switch (kind) {
    case TouchKind::Set:
        return value;
    case TouchKind::Scale:
        return value * base;
    case TouchKind::Add:
        return base + value;
    case TouchKind::Mean:
    case TouchKind::Resample:
        break;
    }
    return base;
}

TouchesByLayer resolve(const std::vector<Intervention> &interventions, const dictionary::Dictionary &dictionary, const model::Trace &trace)
{
    const std::int64_t positions = trace.positions();
    TouchesByLayer touches(static_cast<std::size_t>(dictionary.layers()));
    for (const Intervention &i : interventions) {
        requireInRange(i, dictionary, positions);
        const std::int64_t first = i.position.isValid() ? i.position.value : trace.zero_positions;
        const std::int64_t last = i.position.isValid() ? i.position.value : positions - 1;
        for (std::int64_t p = first; p <= last; ++p)
            put(touches[i.unit.layer.index()], {static_cast<std::int32_t>(p), i.unit.index, i.kind, i.value});
    }
    return touches;
}

}  // namespace penfield::intervention
