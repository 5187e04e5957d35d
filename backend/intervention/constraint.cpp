#include "backend/intervention/constraint.h"

#include "backend/types/error.h"
#include "backend/types/unit_name.h"

#include <string>

namespace penfield::intervention {

namespace {

/// Is the tensor at `later` computed from the one at `earlier` of the same block without a way around it?
bool overwrites(HookPoint later, HookPoint earlier)
{
    if (later <= earlier)
        return false;
    switch (later) {
    case HookPoint::AttnOut:
        return earlier == HookPoint::AttnZ;
    case HookPoint::MlpContribution:
        return earlier == HookPoint::MlpModuleOut;
    case HookPoint::ResidMid:
    case HookPoint::ResidPost:
        return true;
    default:
        return false;
    }
}

}  // namespace

bool constrainsAll(const InterventionOptions &options, const model::ModelSpec &spec)
{
    return options.constrainedFrom == LayerIndex(0) && options.constrainedTo >= LayerIndex(spec.n_layers - 1);
}

void requireConstraint(const InterventionOptions &options, const Subject &subject)
{
    if (!options.constrainedFrom.isValid() && !options.constrainedTo.isValid())
        return;
    if (!subject.dictionary)
        throw Error(
            PENFIELD_SENTENCE("Constraining layers holds what their features write to, but no dictionary is open. Open one first."));
    if (!options.constrainedFrom.isValid() || options.constrainedTo < options.constrainedFrom ||
        options.constrainedTo.value >= subject.spec().n_layers)
        throw Error(PENFIELD_SENTENCE("Layers %1 to %2 cannot be constrained: the model's layers are 0 to %3."),
                    {std::to_string(options.constrainedFrom.value), std::to_string(options.constrainedTo.value),
                     std::to_string(subject.spec().n_layers - 1)});
}

void requireNotHeldLater(const Unit &unit, const Place &place, const InterventionOptions &options, const Subject &subject)
{
    if (options.isConstrained(LayerIndex(place.layer)) && overwrites(subject.dictionary->outputHook(), place.hook))
        throw Error(PENFIELD_SENTENCE("Touching %1 would do nothing, as %2 is held in the constrained layer %3. Leave that layer out."),
                    {unitName(unit), std::string(hookName(subject.dictionary->outputHook())), std::to_string(place.layer)});
}

bool isDiscarded(const Unit &unit, const InterventionOptions &options, const Subject &subject)
{
    if (!options.constrainedFrom.isValid())
        return false;
    if (unit.kind == UnitKind::Error)
        return !options.isConstrained(unit.layer);
    const int outputs = unit.isFeature() ? subject.dictionary->layer(unit.layer.value).outputs() : 0;
    return unit.isFeature() && (unit.layer > options.constrainedTo || unit.layer.value + outputs <= options.constrainedFrom.value);
}

at::Tensor heldOutput(const Subject &subject, const Baseline &intact, int layer, const model::LayerTrace &rows)
{
    const dictionary::Dictionary &dictionary = *subject.dictionary;
    const at::Tensor input = dictionary.input(subject.spec(), rows);
    const model::LayerTrace before =
        model::rowsFrom(intact.trace.layers[static_cast<std::size_t>(layer)], intact.trace.positions() - input.size(0));
    const at::Tensor held = dictionary.target(subject.spec(), before);
    if (!dictionary.has(layer) || !dictionary.layer(layer).skips())
        return held;
    return held.add(dictionary.layer(layer).skip(input.sub(dictionary.input(subject.spec(), before))));
}

}  // namespace penfield::intervention
