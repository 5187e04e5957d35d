#include "app/gui/wiring.h"

#include "app/gui/explorer.h"
#include "app/gui/export_figure.h"
#include "app/gui/main_window.h"
#include "app/gui/status_texts.h"
#include "app/gui/steering.h"
#include "app/gui/touches.h"
#include "backend/service/backend_service.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/output/output_panel.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/prompt/prompt_edit.h"

namespace penfield {

namespace {

std::vector<PromptExample> examplesOf(const formats::DemoManifest &demo)
{
    std::vector<PromptExample> examples;
    for (const formats::DemoExample &e : demo.examples)
        examples.push_back({QString::fromStdString(e.title), QString::fromStdString(e.prompt)});
    return examples;
}

/// The chips show the selected feature along the prompt.
void showSelectedOnChips(MainWindow &window, const Explorer &explorer)
{
    const auto &selected = window.selection()->current();
    if (!explorer.trace() || !selected || !selected->isFeature()) {
        window.promptBar()->setActivations({}, 0);
        return;
    }
    std::vector<float> along(explorer.trace()->prompt.size(), 0.0F);
    float largest = 0;
    for (const FeatureActivation &a : explorer.trace()->activations) {
        if (a.id != selected->featureId())
            continue;
        along[a.position.index()] = a.activation;
        largest = std::max(largest, a.activation);
    }
    window.promptBar()->setActivations(std::move(along), largest);
}

void wirePrompt(MainWindow &window, Explorer &explorer)
{
    PromptBar *bar = window.promptBar();
    QObject::connect(bar, &PromptBar::promptSubmitted, &explorer, &Explorer::explore);
    QObject::connect(bar, &PromptBar::cancelRequested, &explorer, &Explorer::cancel);
    QObject::connect(&explorer, &Explorer::traceChanged, bar, [bar, &explorer] {
        bar->setPrompt(explorer.trace()->prompt);
        bar->setText(explorer.promptText());
    });
    QObject::connect(&explorer, &Explorer::progress, bar, [bar](const QString &phase, double fraction, double remaining) {
        bar->setBusy(true, phase, fraction, remaining);
    });
    QObject::connect(&explorer, &Explorer::busyChanged, bar, [bar](bool busy) { bar->setBusy(busy); });
    const auto refreshChips = [&window, &explorer] { showSelectedOnChips(window, explorer); };
    QObject::connect(window.selection(), &Selection::currentChanged, bar, refreshChips);
    QObject::connect(&explorer, &Explorer::traceChanged, bar, refreshChips);
}

void wireGraph(MainWindow &window, Explorer &explorer)
{
    GraphView *view = window.graph();
    QObject::connect(&explorer, &Explorer::graphChanged, view, [view, &explorer] { view->setGraph(explorer.graph()); });
    QObject::connect(&explorer, &Explorer::labelsChanged, view, [view, &explorer] { view->setLabels(explorer.labels()); });
    QObject::connect(&explorer, &Explorer::supernodesChanged, view, [view, &explorer] { view->setSupernodes(explorer.supernodes()); });
    QObject::connect(&explorer, &Explorer::outcomeChanged, view, [view, &explorer] { view->setOutcome(explorer.outcome()); });
    QObject::connect(&explorer, &Explorer::promptStarted, view, [view] { view->setBusy(GraphView::tr("Tracing the prompt")); });
    QObject::connect(&explorer, &Explorer::progress, view,
                     [view](const QString &phase, double fraction, double) { view->setBusy(phase, fraction); });
    QObject::connect(&explorer, &Explorer::busyChanged, view, [view](bool busy) {
        if (!busy)
            view->clearBusy();
    });
    QObject::connect(view, &GraphView::promptHelpRequested, window.promptBar(), [&window] { window.promptBar()->edit()->setFocus(); });
    QObject::connect(view, &GraphView::steerRequested, window.inspector(), [&window] { window.inspector()->focusSteering(); });
}

void wireHeatmap(MainWindow &window, Explorer &explorer)
{
    HeatmapPanel *panel = window.heatmap();
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] { panel->setTrace(explorer.trace()); });
    QObject::connect(&explorer, &Explorer::graphChanged, panel, [panel, &explorer] { panel->setGraph(explorer.graph()); });
    QObject::connect(&explorer, &Explorer::labelsChanged, panel, [panel, &explorer] { panel->setLabels(explorer.labels()); });
    QObject::connect(&explorer, &Explorer::outcomeChanged, panel, [panel, &explorer] { panel->setOutcome(explorer.outcome()); });
    QObject::connect(&explorer, &Explorer::promptStarted, panel, [panel] { panel->setBusy(GraphView::tr("Tracing the prompt")); });
    QObject::connect(&explorer, &Explorer::busyChanged, panel, [panel](bool busy) {
        if (!busy)
            panel->clearBusy();
    });
}

void wireInspector(MainWindow &window, Explorer &explorer)
{
    InspectorPanel *panel = window.inspector();
    QObject::connect(panel, &InspectorPanel::cardRequested, &explorer, &Explorer::describe);
    QObject::connect(&explorer, &Explorer::cardReady, panel, [panel, &explorer] { panel->setCard(explorer.card()); });
    QObject::connect(&explorer, &Explorer::cardMissing, panel, &InspectorPanel::setCardMissing);
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] { panel->setTrace(explorer.trace()); });
    QObject::connect(&explorer, &Explorer::graphChanged, panel, [panel, &explorer] { panel->setGraph(explorer.graph()); });
    QObject::connect(&explorer, &Explorer::labelsChanged, panel, [panel, &explorer] { panel->setLabels(explorer.labels()); });
    QObject::connect(&explorer, &Explorer::supernodesChanged, panel, [panel, &explorer] { panel->setSupernodes(explorer.supernodes()); });
}

void wireOutput(MainWindow &window, Explorer &explorer)
{
    OutputPanel *panel = window.output();
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] { panel->setDistribution(explorer.trace()->output); });
    QObject::connect(&explorer, &Explorer::outcomeChanged, panel, [panel, &explorer] { panel->setOutcome(explorer.outcome()); });
    QObject::connect(&explorer, &Explorer::controlChanged, panel, [panel, &explorer] { panel->setControl(explorer.control()); });
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
    QObject::connect(window.graph(), &GraphView::ablateRequested, model, ablate);
    QObject::connect(window.inspector(), &InspectorPanel::ablateRequested, model, ablate);
    QObject::connect(window.inspector(), &InspectorPanel::steerRequested, model, steer);
    QObject::connect(window.inspector(), &InspectorPanel::groupAblateRequested, model,
                     [model, &explorer](const QString &name, const NodeKey &at) {
                         if (auto entries = groupAblation(explorer, name, at.position); !entries.empty())
                             model->addGroup(name, std::move(entries));
                     });
    QObject::connect(model, &InterventionModel::interventionsChanged, &explorer,
                     [model, &explorer] { explorer.touch(model->activeInterventions()); });
    QObject::connect(&explorer, &Explorer::traceChanged, model, [model, &explorer] {
        if (auto kept = stillMeaningful(explorer, model->entries()); kept != model->entries())
            model->reset(std::move(kept));
        explorer.touch(model->activeInterventions());
    });
}

void wireExport(MainWindow &window, Explorer &explorer)
{
    QObject::connect(&window, &MainWindow::exportRequested, &explorer, [&window, &explorer] { exportFigure(window, explorer); });
}

void wireStatus(MainWindow &window, Explorer &explorer, BackendService &service)
{
    QObject::connect(&explorer, &Explorer::failed, &window, &MainWindow::showTrouble);
    QObject::connect(&explorer, &Explorer::recovered, &window, &MainWindow::clearTrouble);
    QObject::connect(&explorer, &Explorer::sourcesChanged, &window,
                     [&window, &explorer] { window.showSource(sourceText(explorer.model(), explorer.dictionary())); });
    QObject::connect(&explorer, &Explorer::graphChanged, &window, [&window, &explorer] {
        if (explorer.graph())
            window.showCost(graphCostText(*explorer.graph()));
    });
    QObject::connect(&explorer, &Explorer::outcomeChanged, &window, [&window, &explorer] {
        if (explorer.outcome())
            window.showCost(touchCostText(*explorer.outcome()));
    });
    QObject::connect(&service, &BackendService::engineReady, &window,
                     [&window](const EngineInfo &info) { window.setSystemInformation(engineText(info)); });
}

}  // namespace

void wire(MainWindow &window, Explorer &explorer, BackendService &service, const formats::DemoManifest &demo)
{
    window.promptBar()->setExamples(examplesOf(demo));
    wirePrompt(window, explorer);
    wireGraph(window, explorer);
    wireHeatmap(window, explorer);
    wireInspector(window, explorer);
    wireOutput(window, explorer);
    wireTouches(window, explorer);
    wireExport(window, explorer);
    wireStatus(window, explorer, service);
}

}  // namespace penfield
