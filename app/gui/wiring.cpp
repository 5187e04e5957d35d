#include "app/gui/wiring.h"

#include "app/gui/device_menu.h"
#include "app/gui/evidence_desk.h"
#include "app/gui/explorer.h"
#include "app/gui/export_figure.h"
#include "app/gui/intact_key.h"
#include "app/gui/main_window.h"
#include "app/gui/open_files.h"
#include "app/gui/preset_wiring.h"
#include "app/gui/run_reader.h"
#include "app/gui/status_texts.h"
#include "app/gui/steering.h"
#include "app/gui/touches.h"
#include "app/gui/verify_installation.h"
#include "backend/service/backend_service.h"
#include "backend/service/failure.h"
#include "backend/types/error.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/common/selection.h"
#include "widgets/graph/counterfactual_dialog.h"
#include "widgets/evidence/evidence_panel.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/model/model_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/models/touch_history.h"
#include "widgets/output/continuation_panel.h"
#include "widgets/output/output_panel.h"
#include "widgets/patching/patch_panel.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/prompt/prompt_edit.h"

#include <QDir>
#include <QFileInfo>

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
    QObject::connect(&explorer, &Explorer::progress, bar, [bar](const QString &phase, double fraction, double remaining) {
        bar->setBusy(true, phase, fraction, remaining);
    });
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

void wireLens(MainWindow &window, Explorer &explorer, RunReader &reader)
{
    LensPanel *panel = window.lens();
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
    QObject::connect(&explorer, &Explorer::traceChanged, panel, [panel, &explorer] {
        if (explorer.trace())
            panel->setDistribution(explorer.trace()->output);
        else
            panel->clear();
    });
    // While the intact answer is looked at, the panel hides what it has: no row moves.
    QObject::connect(&explorer, &Explorer::intactShownChanged, panel, [panel, &explorer] { panel->setIntactShown(explorer.isIntactShown()); });
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
    QObject::connect(&explorer, &Explorer::intactShiftsChanged, panel, [panel, &explorer] { panel->setIntactShifts(explorer.intactShifts()); });
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
    QObject::connect(&explorer, &Explorer::traceChanged, history, [history, &explorer] {
        history->setIntact(explorer.trace() ? explorer.trace()->output : TokenDistribution());
    });
    // Queued: an undo step's state is the present one only once the step is on the stack.
    QObject::connect(
        &explorer, &Explorer::outcomeChanged, history, [history, &explorer] { history->setOutcome(explorer.latestOutcome()); }, Qt::QueuedConnection);
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
        const auto own = std::find_if(entries.begin(), entries.end(), [&](const InterventionEntry &e) { return e.intervention.unit == twin.touched; });
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
    QObject::connect(panel, &ContinuationPanel::continueRequested, &explorer, [panel, &explorer] { explorer.continueText(panel->options()); });
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
    QObject::connect(&explorer, &Explorer::intactShownChanged, panel, [panel, &explorer] { panel->setIntactShown(explorer.isIntactShown()); });
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

/// Families of the demo's prompts; none when they are not there: a person types templates then.
std::vector<claims::TemplateFamily> familiesOf(const Demo &demo)
{
    const QString path = QFileInfo(demo.sources.model).dir().filePath(QStringLiteral("families.json"));
    if (demo.sources.model.isEmpty() || !QFileInfo::exists(path))
        return {};
    return claims::readTemplateFamilies(path.toStdString());
}

/// Claims about what is selected or pinned, their tests, and what came of them.
void wireEvidence(MainWindow &window, Explorer &explorer, BackendService &service, const Demo &demo)
{
    EvidencePanel *panel = window.evidence();
    auto *desk = new EvidenceDesk(*panel, explorer, service, &window);
    try {
        desk->setReadyFamilies(familiesOf(demo));
    } catch (const Error &error) {
        panel->showTrouble(translated(Failure{error.sentence(), error.arguments()}));
    }
    const auto claim = [&window, desk] {
        const std::set<NodeKey> pinned = window.graph()->pinned();
        std::vector<NodeKey> nodes(pinned.begin(), pinned.end());
        if (nodes.empty() && window.selection()->current())
            nodes.push_back(*window.selection()->current());
        desk->claim(nodes);
    };
    QObject::connect(&window, &MainWindow::claimRequested, desk, claim);
    QObject::connect(panel, &EvidencePanel::newClaimRequested, desk, claim);
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
