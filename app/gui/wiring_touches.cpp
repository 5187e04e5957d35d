#include "app/gui/wiring_parts.h"

#include "app/gui/explorer.h"
#include "app/gui/intact_key.h"
#include "app/gui/main_window.h"
#include "app/gui/status_texts.h"
#include "app/gui/steering.h"
#include "app/gui/touches.h"
#include "backend/service/backend_service.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/models/touch_history.h"
#include "widgets/output/continuation_panel.h"
#include "widgets/output/output_panel.h"

namespace penfield {

void wireOutput(MainWindow &window, Explorer &explorer)
{
    OutputPanel *panel = window.output();
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] {
        if (explorer.trace())
            panel->setDistribution(explorer.trace()->output);
        else
            panel->clear();
    });
    // While the intact answer is looked at, the panel hides what it has: no row moves.
    QObject::connect(&explorer, &Explorer::intactShownChanged, panel,
                     [panel, &explorer] { panel->setIntactShown(explorer.isIntactShown()); });
    QObject::connect(&explorer, &Explorer::outcomeChanged, panel, [panel, &explorer] {
        if (!explorer.isIntactShown())
            panel->setOutcome(explorer.outcome());
    });
    QObject::connect(&explorer, &Explorer::controlChanged, panel, [panel, &explorer] {
        if (!explorer.isIntactShown())
            panel->setControl(explorer.control());
    });
    QObject::connect(&explorer, &Explorer::checkChanged, panel, [panel, &explorer] { panel->setCheck(explorer.check()); });
    QObject::connect(&explorer, &Explorer::labelsChanged, panel, [panel, &explorer] { panel->setLabels(explorer.labels()); });
    explorer.setChecksTouches(window.remembered().checksTouches);
    QObject::connect(&window, &MainWindow::checksTouchesChanged, &explorer, &Explorer::setChecksTouches);
}

/// Tokens that a person wants to see wherever they rank.
void wireWatchedTokens(MainWindow &window, Explorer &explorer, BackendService &service)
{
    OutputPanel *panel = window.output();
    QObject::connect(panel, &OutputPanel::tokensOfInterestChanged, &explorer,
                     [panel, &explorer] { explorer.setTokensOfInterest(panel->tokensOfInterest()); });
    QObject::connect(&explorer, &Explorer::intactShiftsChanged, panel,
                     [panel, &explorer] { panel->setIntactShifts(explorer.intactShifts()); });
    QObject::connect(&explorer.sources(), &OpenSources::modelChanged, panel, &OutputPanel::forgetTokens);
    QObject::connect(&explorer.sources(), &OpenSources::modelChanged, &explorer, [&explorer] { explorer.setTokensOfInterest({}); });
    QObject::connect(panel, &OutputPanel::wordTyped, &service, &BackendService::findToken);
    QObject::connect(&service, &BackendService::tokenFound, panel, [panel](const WordToken &found) {
        if (found.token.isValid())
            panel->watch({found.token, found.text});
        panel->setWatchNote(wordTokenText(found));
    });
}

/// The states of the undo stack, each with what it did to the answer.
void wireHistory(MainWindow &window, Explorer &explorer)
{
    InterventionModel *model = window.interventionModel();
    OutputPanel *panel = window.output();
    auto *history = new TouchHistory(*model, model);
    QObject::connect(history, &TouchHistory::changed, panel, [panel, history] { panel->setHistory(history->history()); });
    QObject::connect(panel, &OutputPanel::historyStepChosen, model->undoStack(), &QUndoStack::setIndex);
    QObject::connect(&explorer, &Explorer::traceChanged, history,
                     [history, &explorer] { history->setIntact(explorer.trace() ? explorer.trace()->output : TokenDistribution()); });
    // Queued: an undo step's state is the present one only once the step is on the stack.
    QObject::connect(
        &explorer, &Explorer::outcomeChanged, history, [history, &explorer] { history->setOutcome(explorer.latestOutcome()); },
        Qt::QueuedConnection);
}

/// Every way to touch ends in the interventions model; the model's changes, undo included, are what the engine is asked about.
void wireTouches(MainWindow &window, Explorer &explorer)
{
    InterventionModel *model = window.interventionModel();
    const auto steering = std::make_shared<Steering>(explorer, *model);
    const auto steer = [steering](const NodeKey &node, double value) { steering->steer(node, value); };
    const auto ablate = [model, &explorer](const NodeKey &node) {
        if (const auto entry = touchOf(explorer, node, 0))
            model->add(*entry);
    };
    InterventionsPanel *panel = window.interventions();
    QObject::connect(&explorer, &Explorer::traceChanged, panel,
                     [panel, &explorer] { panel->setPrompt(explorer.trace() ? explorer.trace()->prompt : Prompt()); });
    QObject::connect(window.graph(), &GraphView::ablateRequested, model, ablate);
    QObject::connect(window.inspector(), &InspectorPanel::ablateRequested, model, ablate);
    QObject::connect(window.inspector(), &InspectorPanel::steerRequested, model, steer);
    QObject::connect(window.inspector(), &InspectorPanel::groupAblateRequested, model,
                     [model, &explorer](const QString &name, const NodeKey &at) {
                         if (auto entries = groupAblation(explorer, name, at.position); !entries.empty())
                             model->addGroup(name, std::move(entries));
                     });
    // The twin gets what its double got: the unit that was touched there first.
    QObject::connect(window.output(), &OutputPanel::twinTouchRequested, model, [model, &explorer](const Twin &twin) {
        const auto &entries = model->entries();
        const auto own =
            std::find_if(entries.begin(), entries.end(), [&](const InterventionEntry &e) { return e.intervention.unit == twin.touched; });
        const FeatureId other = twin.other.featureId();
        auto entry = touchOf(explorer, {NodeKind::Feature, other.layer, twin.position, other.feature.value}, 0);
        if (!entry || own == entries.end())
            return;
        const double share = own->intactActivation != 0 ? own->intervention.value / own->intactActivation : 0;
        entry->intervention.kind = own->intervention.kind;
        entry->intervention.value = own->intervention.kind == TouchKind::Set ? share * entry->intactActivation : own->intervention.value;
        model->add(*entry);
    });
    QObject::connect(model, &InterventionModel::interventionsChanged, &explorer,
                     [model, &explorer] { explorer.touch(model->activeInterventions()); });
    QObject::connect(&explorer, &Explorer::traceChanged, model, [model, &explorer] {
        if (!explorer.trace())
            return model->reset({});
        if (auto kept = stillMeaningful(explorer, model->entries()); kept != model->entries())
            model->reset(std::move(kept));
        explorer.touch(model->activeInterventions());
    });
}

/// What the model says next, with the touches that were in force when it was asked.
void wireContinuation(MainWindow &window, Explorer &explorer)
{
    ContinuationPanel *panel = window.continuation();
    const InterventionModel *model = window.interventionModel();
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] { panel->setReady(explorer.trace() != nullptr); });
    QObject::connect(model, &InterventionModel::interventionsChanged, panel, [panel, model] {
        panel->setTouched(!model->activeInterventions().empty());
        panel->setStale();
    });
    QObject::connect(panel, &ContinuationPanel::continueRequested, &explorer,
                     [panel, &explorer] { explorer.continueText(panel->options()); });
    QObject::connect(panel, &ContinuationPanel::stopRequested, &explorer, &Explorer::stopContinuing);
    QObject::connect(&explorer, &Explorer::continuing, panel, &ContinuationPanel::begin);
    QObject::connect(&explorer, &Explorer::said, panel, &ContinuationPanel::addToken);
    QObject::connect(&explorer, &Explorer::continued, panel,
                     [panel](const std::shared_ptr<const Continuation> &continuation) { panel->setContinuation(*continuation); });
    QObject::connect(&explorer, &Explorer::continuationEnded, panel, &ContinuationPanel::stop);
}

/// The answer without touches, for as long as a key or the button is held.
void wireIntact(MainWindow &window, Explorer &explorer)
{
    InterventionsPanel *panel = window.interventions();
    const auto *key = new IntactKey(window);
    QObject::connect(key, &IntactKey::held, &explorer, &Explorer::showIntact);
    QObject::connect(panel, &InterventionsPanel::intactHeld, &explorer, &Explorer::showIntact);
    QObject::connect(&explorer, &Explorer::intactShownChanged, panel,
                     [panel, &explorer] { panel->setIntactShown(explorer.isIntactShown()); });
}

}  // namespace penfield
