#include "app/gui/preset_wiring.h"

#include "app/gui/explorer.h"
#include "app/gui/main_window.h"
#include "app/gui/preset_store.h"
#include "app/gui/touches.h"
#include "backend/service/failure.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/models/intervention_model.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace penfield {

namespace {

struct PresetWords {
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

/// Does what may fail, and tells when it did.
void attempt(MainWindow &window, const std::function<void()> &what)
{
    try {
        what();
    } catch (...) {
        window.showTrouble(translated(describe(std::current_exception())));
    }
}

void apply(MainWindow &window, const Explorer &explorer, const InterventionPreset &preset)
{
    if (!explorer.trace())
        return;
    FittedPreset here = fitted(preset, explorer.trace()->prompt);
    for (InterventionEntry &entry : here.entries)
        if (entry.intervention.unit.isFeature())
            entry.intactActivation = activationOf(explorer, entry.intervention.unit.featureId(), entry.intervention.position);
    window.interventionModel()->replaceAll(PresetWords::tr("Preset %1").arg(preset.name), std::move(here.entries));
    if (!here.missing.isEmpty())
        window.showWarning(PresetWords::tr("Not all of “%1” fits this prompt: it has no token %2.")
                               .arg(preset.name, here.missing.join(QStringLiteral(", "))));
}

}  // namespace

void wirePresets(MainWindow &window, Explorer &explorer)
{
    InterventionsPanel *panel = window.interventions();
    const auto store = std::make_shared<PresetStore>(presetFolder());
    const auto showNames = [panel, store] { panel->setPresets(store->names()); };
    QObject::connect(&explorer.sources(), &OpenSources::changed, panel, [&window, &explorer, store, showNames] {
        const OpenSources &sources = explorer.sources();
        attempt(window, [&] { store->openFor(sources.hasModel() ? QString::fromStdString(sources.model().hash) : QString()); });
        showNames();
    });
    QObject::connect(panel, &InterventionsPanel::presetChosen, panel, [&window, &explorer, store](const QString &name) {
        if (const InterventionPreset *preset = store->find(name))
            apply(window, explorer, *preset);
    });
    QObject::connect(panel, &InterventionsPanel::presetSaveRequested, panel, [&window, store, showNames](const QString &name) {
        attempt(window, [&] { store->keep({name, window.interventionModel()->entries()}); });
        showNames();
    });
    QObject::connect(panel, &InterventionsPanel::presetRemoveRequested, panel, [&window, store, showNames](const QString &name) {
        attempt(window, [&] { store->remove(name); });
        showNames();
    });
}

}  // namespace penfield
