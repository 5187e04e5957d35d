#include "backend/intervention/site.h"

#include "backend/types/error.h"
#include "backend/types/unit_name.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace penfield::intervention {

namespace {

bool isAtMlp(HookPoint hook)
{
    return hook == HookPoint::MlpModuleOut || hook == HookPoint::MlpContribution;
}

void requireLayer(const Unit &unit, const Subject &subject)
{
    if (unit.layer.value < 0 || unit.layer.value >= subject.spec().n_layers)
        throw Error(PENFIELD_SENTENCE("There is no layer %1: the model's layers are 0 to %2."),
                    {std::to_string(unit.layer.value), std::to_string(subject.spec().n_layers - 1)});
}

void requireIndex(const Unit &unit, std::int64_t size, const char *sentence)
{
    if (unit.index < 0 || unit.index >= size)
        throw Error(sentence, {std::to_string(unit.index), std::to_string(unit.layer.value), std::to_string(size - 1)});
}

void requireDictionary(const Subject &subject)
{
    if (!subject.dictionary)
        throw Error(PENFIELD_SENTENCE("No dictionary is open. Open a folder of transcoders for this model first."));
}

void requireHook(HookPoint hook, const Subject &subject)
{
    if (!isWritable(hook))
        throw Error(PENFIELD_SENTENCE("Nothing can be added at %1: it is only read. Touch %2 instead."),
                    {std::string(hookName(hook)), std::string(hookName(HookPoint::ResidMid))});
    const bool missing = subject.spec().parallel_blocks ? hook == HookPoint::ResidMid : !subject.spec().hasMlp() && isAtMlp(hook);
    if (missing)
        throw Error(PENFIELD_SENTENCE("This model's blocks have no place %1 of their own. Touch %2 or %3 instead."),
                    {std::string(hookName(hook)), std::string(hookName(HookPoint::ResidPre)), std::string(hookName(HookPoint::ResidPost))});
}

void requireFeature(const Unit &unit, const Subject &subject)
{
    requireDictionary(subject);
    const std::int64_t features = subject.dictionary->features(unit.layer.value);
    if (features == 0)
        throw Error(PENFIELD_SENTENCE("Layer %1 has no dictionary, so there is no feature %2 in it. Choose a layer that has one."),
                    {std::to_string(unit.layer.value), std::to_string(unit.index)});
    requireIndex(unit, features, PENFIELD_SENTENCE("There is no feature %1 in layer %2: its features are 0 to %3."));
    requireHook(subject.dictionary->outputHook(), subject);
}

void requireNeuron(const Unit &unit, const Subject &subject)
{
    if (!subject.spec().hasMlp())
        throw Error(PENFIELD_SENTENCE("This model's blocks have no MLP, so there are no neurons to touch."));
    requireIndex(unit, subject.spec().d_mlp, PENFIELD_SENTENCE("There is no neuron %1 in layer %2: its neurons are 0 to %3."));
}

void requireError(const Unit &unit, const Subject &subject)
{
    requireDictionary(subject);
    if (!subject.dictionary->has(unit.layer.value))
        throw Error(PENFIELD_SENTENCE("Layer %1 has no dictionary, so it has no error either. Choose a layer that has one."),
                    {std::to_string(unit.layer.value)});
    requireHook(subject.dictionary->outputHook(), subject);
}

void requireDirection(const Unit &unit, const Subject &subject)
{
    if (!unit.direction)
        throw Error(PENFIELD_SENTENCE("A direction without a vector cannot be touched."));
    const auto &[hook, vector, name] = *unit.direction;
    requireHook(hook, subject);
    const std::int64_t width = model::widthAt(subject.spec(), hook);
    if (static_cast<std::int64_t>(vector.size()) != width)
        throw Error(PENFIELD_SENTENCE("The direction \"%1\" has %2 numbers, but %3 is %4 wide. It does not belong to this place."),
                    {name, std::to_string(vector.size()), std::string(hookName(hook)), std::to_string(width)});
    if (!std::all_of(vector.begin(), vector.end(), [](float v) { return std::isfinite(v); }))
        throw Error(PENFIELD_SENTENCE("The direction \"%1\" contains a number that is not finite. Take another one."), {name});
    if (std::all_of(vector.begin(), vector.end(), [](float v) { return v == 0; }))
        throw Error(PENFIELD_SENTENCE("The direction \"%1\" is zero: it points nowhere. Take another one."), {name});
}

}  // namespace

Place placeOf(const Unit &unit, const Subject &subject)
{
    switch (unit.kind) {
    case UnitKind::Feature:
    case UnitKind::Error:
        return {unit.layer.value, subject.dictionary->outputHook()};
    case UnitKind::Neuron:
        return {unit.layer.value, HookPoint::MlpModuleOut};
    case UnitKind::Head:
        return {unit.layer.value, HookPoint::AttnZ};
    case UnitKind::Direction:
        return {unit.layer.value, unit.direction->hook};
    case UnitKind::Token:
        break;
    }
    return {0, HookPoint::ResidPre};
}

void requireThere(const Unit &unit, const Subject &subject)
{
    if (unit.kind == UnitKind::Token)
        return;
    requireLayer(unit, subject);
    switch (unit.kind) {
    case UnitKind::Feature:
        return requireFeature(unit, subject);
    case UnitKind::Neuron:
        return requireNeuron(unit, subject);
    case UnitKind::Head:
        return requireIndex(unit, subject.spec().n_heads, PENFIELD_SENTENCE("There is no head %1 in layer %2: its heads are 0 to %3."));
    case UnitKind::Direction:
        return requireDirection(unit, subject);
    case UnitKind::Error:
        return requireError(unit, subject);
    case UnitKind::Token:
        return;
    }
}

}  // namespace penfield::intervention
