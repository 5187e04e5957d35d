#include "app/gui/wiring.h"

#include "app/gui/device_menu.h"
#include "app/gui/explorer.h"
#include "app/gui/export_figure.h"
#include "app/gui/main_window.h"
#include "app/gui/open_files.h"
#include "app/gui/preset_wiring.h"
#include "app/gui/run_reader.h"
#include "app/gui/status_texts.h"
#include "app/gui/verify_installation.h"
#include "app/gui/wiring_parts.h"
#include "backend/service/backend_service.h"
#include "backend/service/failure.h"
#include "widgets/common/selection.h"
#include "widgets/graph/counterfactual_dialog.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/model/model_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/prompt/prompt_edit.h"

#include <set>

namespace penfield {

namespace {

std::vector<PromptExample> examplesOf(const formats::DemoManifest &demo)
{
    std::vector<PromptExample> examples;
    for (const formats::DemoExample &e : demo.examples)
        examples.push_back({QString::fromStdString(e.title), QString::fromStdString(e.prompt)});
    return examples;
}

/// The examples are the demo's: on another model they would be mere words.
void wireExamples(MainWindow &window, Explorer &explorer, const Demo &demo)
{
    const auto show = [bar = window.promptBar(), &explorer, demo] {
        const QString &model = explorer.sources().paths().model;
        const bool isDemo = model.isEmpty() || model == demo.sources.model;
        bar->setExamples(isDemo ? examplesOf(demo.manifest) : std::vector<PromptExample>());
        std::vector<std::string> prompts;
        for (const formats::DemoExample &example : demo.manifest.examples)
            prompts.push_back(example.prompt);
        explorer.setExamples(isDemo ? std::move(prompts) : std::vector<std::string>());
    };
    show();
    QObject::connect(&explorer, &Explorer::sourcesChanged, window.promptBar(), show);
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
        bar->setPrompt(explorer.trace() ? explorer.trace()->prompt : Prompt());
        if (explorer.trace())
            bar->setText(explorer.promptText());
    });
    QObject::connect(&explorer, &Explorer::progress, bar,
                     [bar](const QString &phase, double fraction, double remaining) { bar->setBusy(true, phase, fraction, remaining); });
    QObject::connect(&explorer, &Explorer::busyChanged, bar, [bar](bool busy) { bar->setBusy(busy); });
    QObject::connect(&explorer, &Explorer::sourcesChanged, bar,
                     [bar, &explorer] { bar->edit()->setPromptsAreIds(explorer.model().promptsAreIds); });
    const auto refreshChips = [&window, &explorer] { showSelectedOnChips(window, explorer); };
    QObject::connect(window.selection(), &Selection::currentChanged, bar, refreshChips);
    QObject::connect(&explorer, &Explorer::traceChanged, bar, refreshChips);
}

void wireGraph(MainWindow &window, Explorer &explorer)
{
    GraphView *view = window.graph();
    QObject::connect(&explorer, &Explorer::graphChanged, view, [view, &explorer] {
        view->setGraph(explorer.graph());
        view->setOutcome(explorer.outcome());  // another graph of a prompt that is touched
    });
    QObject::connect(&explorer, &Explorer::traceChanged, view,
                     [view, &explorer] { view->setAnswers(explorer.trace() ? explorer.trace()->output : TokenDistribution()); });
    QObject::connect(view, &GraphView::targetsChosen, &explorer, &Explorer::explain);
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

/// Asks what to compare the prompt with; the graph takes the place of the one on screen.
void wireComponents(MainWindow &window, Explorer &explorer)
{
    const auto ask = [&window, &explorer] {
        if (!explorer.trace())
            return window.showTrouble(GraphView::tr("A graph of components explains a prompt that was run. Type one and press Enter."));
        auto *dialog = new CounterfactualDialog(explorer.promptText(), explorer.offeredCounterfactual(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, &explorer, [dialog, &window, &explorer] {
            window.clearTrouble();
            explorer.explainComponents(dialog->counterfactual());
        });
        dialog->open();
    };
    QObject::connect(&window, &MainWindow::componentsRequested, &explorer, ask);
    QObject::connect(window.graph(), &GraphView::componentsRequested, &explorer, ask);
}

/// A graph from a file: its tokens, its pins, what was odd about it; it has no run that could be touched.
void wireGraphFile(MainWindow &window, Explorer &explorer)
{
    QObject::connect(&explorer, &Explorer::graphFileChanged, &window, [&window, &explorer] {
        const auto &file = explorer.graphFile();
        window.graph()->setTouchable(file == nullptr);
        window.showWholeGraph(file && file->view.isPruned);
        if (!file)
            return window.showSource(explorer.sources().hasModel() ? sourceText(explorer.model(), explorer.dictionary()) : QString());
        const AttributionGraph &graph = *file->document.graph;
        window.promptBar()->setPrompt(graph.prompt);
        window.promptBar()->setText(explorer.promptText());
        std::set<NodeKey> pinned;
        for (const NodeIndex node : file->view.pinned)
            pinned.insert(graph.nodes[node.index()].key);
        window.graph()->setPinned(pinned);
        window.showCost(graphCostText(graph));
        window.showSource(file->path);
        QStringList remarks;
        for (const Note &remark : file->document.remarks)
            remarks << translated(Failure{remark.sentence, remark.arguments});
        if (!remarks.isEmpty())
            window.showWarning(remarks.join(QLatin1Char('\n')));
    });
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

/// The model's own neurons are called what they are.
void wireNoun(MainWindow &window, Explorer &explorer)
{
    QObject::connect(&explorer.sources(), &OpenSources::changed, &window, [&window, &explorer] {
        const UnitNoun noun = nounOf(explorer.dictionary());
        window.graph()->setNoun(noun);
        window.heatmap()->setNoun(noun);
        window.inspector()->setNoun(noun);
    });
}

/// What is missing for a prompt's graph; a graph from a file or of components is there.
Missing missingOf(const Explorer &explorer)
{
    const OpenSources &sources = explorer.sources();
    if (explorer.graphFile() || (explorer.graph() && explorer.graph()->components) || !sources.hasModel() || sources.isOpening())
        return Missing::Nothing;
    return !sources.hasDictionary() ? Missing::Dictionary : sources.makesGraphs() ? Missing::Nothing : Missing::GraphDictionary;
}

/// What is open, in the model panel; what is not, in the panels that would need it.
void wireSources(MainWindow &window, Explorer &explorer)
{
    OpenSources &sources = explorer.sources();
    const auto showMissing = [&window, &sources, &explorer] {
        const Missing missing = missingOf(explorer);
        const bool hasDetails = explorer.graphFile() && !explorer.graphFile()->features.folder().empty();
        window.graph()->setMissing(missing);
        window.heatmap()->setMissing(missing);
        window.inspector()->setMissing(missing);
        window.inspector()->setHasDatabase(sources.hasDatabase() || sources.isOpening() || hasDetails);
    };
    QObject::connect(&sources, &OpenSources::changed, &window, showMissing);
    QObject::connect(&sources, &OpenSources::openingChanged, &window, showMissing);
    QObject::connect(&explorer, &Explorer::graphFileChanged, &window, showMissing);
    QObject::connect(&explorer, &Explorer::graphChanged, window.graph(),
                     [&window, &explorer] { window.graph()->setMissing(missingOf(explorer)); });

    ModelPanel *panel = window.modelPanel();
    QObject::connect(&sources, &OpenSources::changed, panel, [panel, &sources] {
        const FeatureDatabaseInfo &database = sources.database();
        panel->setOpen(sources.hasModel() ? std::optional(sources.model()) : std::nullopt,
                       sources.hasDictionary() ? std::optional(sources.dictionary()) : std::nullopt,
                       sources.hasDatabase() ? std::optional(OpenDatabase{database.path, database.featureCount, database.metadata,
                                                                          sources.databaseIsOfAnotherDictionary()})
                                             : std::nullopt);
    });
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] {
        panel->setUnexplained(explorer.trace() ? explorer.trace()->unexplainedByLayer : std::vector<double>());
    });
}

void wireDevice(MainWindow &window, Explorer &explorer, BackendService &service)
{
    DeviceMenu *menu = window.deviceMenu();
    QObject::connect(&service, &BackendService::engineReady, menu, &DeviceMenu::setEngine);
    QObject::connect(&explorer.sources(), &OpenSources::deviceChanged, menu, [menu, &window](const EngineInfo &engine) {
        menu->setEngine(engine);
        Settings settings = window.settings();
        settings.device = menu->chosen();
        window.keep(settings);
        window.setSystemInformation(engineText(engine));
    });
    QObject::connect(&service, &BackendService::failed, menu, [menu, &window](JobKind kind) {
        if (kind == JobKind::UseDevice)
            menu->setChosen(window.remembered().device);
    });
    QObject::connect(menu, &DeviceMenu::deviceChosen, &explorer.sources(), &OpenSources::useDevice);
}

void wireExport(MainWindow &window, Explorer &explorer)
{
    QObject::connect(&window, &MainWindow::exportRequested, &explorer, [&window, &explorer] { exportFigure(window, explorer); });
}

void wireStatus(MainWindow &window, Explorer &explorer, BackendService &service)
{
    QObject::connect(&explorer, &Explorer::failed, &window, &MainWindow::showTrouble);
    QObject::connect(&explorer, &Explorer::recovered, &window, &MainWindow::clearTrouble);
    QObject::connect(&explorer, &Explorer::sourcesChanged, &window, [&window, &explorer] {
        window.showSource(explorer.sources().hasModel() ? sourceText(explorer.model(), explorer.dictionary()) : QString());
    });
    QObject::connect(&explorer, &Explorer::traceChanged, &window, [&window, &explorer] {
        if (!explorer.trace())
            window.showCost({});
        else if (!explorer.sources().makesGraphs())
            window.showCost(traceCostText(*explorer.trace(), nounOf(explorer.dictionary())));
    });
    QObject::connect(&explorer, &Explorer::graphChanged, &window, [&window, &explorer] {
        if (explorer.graph())
            window.showCost(graphCostText(*explorer.graph(), nounOf(explorer.dictionary())));
    });
    QObject::connect(&explorer, &Explorer::outcomeChanged, &window, [&window, &explorer] {
        if (explorer.outcome())
            window.showCost(touchCostText(*explorer.outcome()));
    });
    QObject::connect(&service, &BackendService::engineReady, &window,
                     [&window](const EngineInfo &info) { window.setSystemInformation(engineText(info)); });
}

}  // namespace

OpenFiles &wire(MainWindow &window, Explorer &explorer, BackendService &service, const Demo &demo)
{
    wireExamples(window, explorer, demo);
    wirePrompt(window, explorer);
    wireGraph(window, explorer);
    wireComponents(window, explorer);
    wireGraphFile(window, explorer);
    wireHeatmap(window, explorer);
    auto *reader = new RunReader(explorer, service, &window);
    wireLens(window, explorer, *reader);
    wireAttention(window, explorer, *reader);
    wireInspector(window, explorer);
    wireOutput(window, explorer);
    wireWatchedTokens(window, explorer, service);
    wireHistory(window, explorer);
    wireTouches(window, explorer);
    wireContinuation(window, explorer);
    wireIntact(window, explorer);
    wirePresets(window, explorer);
    wireNoun(window, explorer);
    wireExport(window, explorer);
    wireStatus(window, explorer, service);
    wireSources(window, explorer);
    wireDevice(window, explorer, service);
    wireEvidence(window, explorer, service, demo);
    wirePatching(window, explorer, service);
    wireHeads(window, explorer);
    wireVerification(window, service);
    return *new OpenFiles(window, explorer, demo);
}

}  // namespace penfield
