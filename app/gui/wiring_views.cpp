#include "app/gui/wiring_parts.h"

#include "app/gui/explorer.h"
#include "app/gui/main_window.h"
#include "app/gui/run_reader.h"
#include "app/gui/touches.h"
#include "backend/service/backend_service.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/patching/patch_panel.h"
#include "widgets/prompt/prompt_bar.h"

namespace penfield {

void wireLens(MainWindow &window, Explorer &explorer, RunReader &reader)
{
    LensPanel *panel = window.lens();
    QObject::connect(window.promptBar(), &PromptBar::cancelRequested, &reader, &RunReader::keepPrompt);  // after the explorer has cancelled
    QObject::connect(panel, &LensPanel::lensRequested, &reader, &RunReader::readLens);
    QObject::connect(&reader, &RunReader::lensRead, panel, &LensPanel::setLens);
    QObject::connect(&reader, &RunReader::busyChanged, panel, [panel](JobKind kind, bool busy) {
        if (kind == JobKind::LogitLens)
            panel->setBusy(busy ? LensPanel::tr("Reading every layer's answer") : QString());
    });
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] { panel->setTrace(explorer.trace()); });
    QObject::connect(&explorer, &Explorer::outcomeChanged, panel, [panel, &explorer] { panel->setTouched(explorer.outcome() != nullptr); });
    QObject::connect(&explorer.sources(), &OpenSources::modelChanged, panel, &LensPanel::forgetWatched);
}

void wireAttention(MainWindow &window, Explorer &explorer, RunReader &reader)
{
    AttentionPanel *panel = window.attention();
    QObject::connect(panel, &AttentionPanel::overviewRequested, &reader, &RunReader::surveyAttention);
    QObject::connect(panel, &AttentionPanel::layerRequested, &reader, &RunReader::readAttention);
    QObject::connect(&reader, &RunReader::attentionSurveyed, panel, &AttentionPanel::setOverview);
    QObject::connect(&reader, &RunReader::attentionRead, panel, &AttentionPanel::setLayer);
    QObject::connect(&reader, &RunReader::busyChanged, panel, [panel](JobKind kind, bool busy) {
        if (kind == JobKind::AttentionOverview)
            panel->setBusy(busy ? AttentionPanel::tr("Reading the attention patterns") : QString());
    });
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] { panel->setTrace(explorer.trace()); });
    QObject::connect(&explorer, &Explorer::outcomeChanged, panel, [panel, &explorer] { panel->setTouched(explorer.outcome() != nullptr); });
}

/// Which piece of this run brings its answer back in another prompt's.
void wirePatching(MainWindow &window, Explorer &explorer, BackendService &service)
{
    PatchPanel *panel = window.patching();
    QObject::connect(panel, &PatchPanel::patchRequested, &service, &BackendService::patch);
    QObject::connect(&service, &BackendService::patched, panel, &PatchPanel::setMatrix);
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] {
        panel->setTrace(explorer.trace());
        panel->offerCorrupted(explorer.trace() ? explorer.offeredCounterfactual() : QString());
    });
    QObject::connect(&service, &BackendService::jobStarted, panel, [panel](JobKind kind) {
        if (kind == JobKind::Patch)
            panel->setBusy(PatchPanel::tr("Patching every cell"));
    });
    QObject::connect(&service, &BackendService::jobFinished, panel, [panel](JobKind kind) {
        if (kind == JobKind::Patch)
            panel->setBusy({});
    });
}

/// A head that a person points at is cut at every token.
void wireHeads(MainWindow &window, Explorer &explorer)
{
    InterventionModel *model = window.interventionModel();
    const auto cut = [model, &explorer](LayerIndex layer, int head) {
        if (const auto entry = touchOf(explorer, {NodeKind::Head, layer, {}, head}, 0))
            model->add(*entry);
    };
    QObject::connect(window.attention(), &AttentionPanel::headTouchRequested, model, cut);
    QObject::connect(window.patching(), &PatchPanel::headTouchRequested, model, cut);
}

}  // namespace penfield
