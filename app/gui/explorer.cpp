#include "app/gui/explorer.h"

#include "backend/service/backend_service.h"
#include "backend/service/feature_library.h"

#include <algorithm>
#include <utility>

namespace penfield {

namespace {
constexpr int restBeforeControl = 250;    // milliseconds without a new touch
constexpr qint64 allLabelsUpTo = 50'000;  // features; a larger database is asked for what a prompt needs

Labels labelsOf(const GraphFile &file)
{
    auto labels = std::make_shared<LabelMap>();
    for (const auto &[id, label] : file.labels)
        labels->emplace(id, FeatureLabel{id, label});
    return labels;
}

/// The file's groups, as far as features are in them.
Supernodes supernodesOf(const GraphFile &file)
{
    auto supernodes = std::make_shared<std::vector<Supernode>>();
    for (const SavedView::Group &group : file.view.groups) {
        Supernode &supernode = supernodes->emplace_back();
        supernode.label = group.label;
        supernode.kind = "user";
        for (const NodeIndex node : group.nodes)
            if (const NodeKey &key = file.document.graph->nodes[node.index()].key; key.isFeature())
                supernode.members.push_back({key.featureId(), 1});
    }
    return supernodes;
}

/// More nodes than these nobody reads; a prompt of some length has tens of thousands of active features.
AttributionOptions graphOptions()
{
    AttributionOptions options;
    options.maxFeatureNodes = 2000;
    return options;
}

bool isLongWork(JobKind kind)
{
    return kind == JobKind::PreviewModel || kind == JobKind::OpenModel || kind == JobKind::OpenDictionary || kind == JobKind::Trace ||
           kind == JobKind::Attribute;
}
}  // namespace

Explorer::Explorer(BackendService &service, FeatureLibrary &library, QObject *parent)
    : QObject(parent), m_service(service), m_library(library), m_sources(service, library)
{
    m_controlDelay.setSingleShot(true);
    m_controlDelay.setInterval(restBeforeControl);
    connect(&m_controlDelay, &QTimer::timeout, this, [this] { checkTouches(); });
    connectService();
    connectSources();
    connectLibrary();
    connectGraphFiles();
}

void Explorer::connectService()
{
    connect(&m_service, &BackendService::engineFailed, this, &Explorer::failed);
    connect(&m_service, &BackendService::failed, this, [this](JobKind kind, const QString &sentence) {
        if (kind == JobKind::SelfCheck)
            return;  // its dialog tells
        m_openingTrouble = kind == JobKind::OpenDictionary || kind == JobKind::UseDevice;
        Q_EMIT failed(sentence);
    });
    connect(&m_service, &BackendService::traced, this, &Explorer::acceptTrace);
    connect(&m_service, &BackendService::attributed, this, &Explorer::acceptGraph);
    connect(&m_service, &BackendService::intervened, this, &Explorer::acceptOutcome);
    connect(&m_service, &BackendService::controlled, this, [this](std::shared_ptr<const Outcome> control) {
        if (m_touches.empty())
            return;
        m_control = std::move(control);
        Q_EMIT controlChanged();
    });
    connect(&m_service, &BackendService::touchChecked, this, [this](std::shared_ptr<const TouchCheck> check) {
        if (check->interventions != m_touches)
            return;
        m_check = std::move(check);
        Q_EMIT checkChanged();
    });
    connect(&m_service, &BackendService::generated, this, &Explorer::said);
    connect(&m_service, &BackendService::continued, this, &Explorer::continued);
    connect(&m_service, &BackendService::jobFinished, this, [this](JobKind kind) {
        if (kind == JobKind::Generate)
            Q_EMIT continuationEnded();
    });
    connect(&m_service, &BackendService::progress, this, &Explorer::tellProgress);
    connect(&m_service, &BackendService::jobStarted, this, [this](JobKind kind) { setBusy(isLongWork(kind) ? +1 : 0); });
    connect(&m_service, &BackendService::jobFinished, this, [this](JobKind kind) { setBusy(isLongWork(kind) ? -1 : 0); });
}

void Explorer::connectSources()
{
    connect(&m_sources, &OpenSources::modelChanged, this, &Explorer::forgetModel);
    connect(&m_sources, &OpenSources::changed, this, &Explorer::sourcesChanged);
    connect(&m_sources, &OpenSources::troubled, this, &Explorer::tellOpeningTrouble);
    connect(&m_sources, &OpenSources::attempted, this, [this] {
        m_openingTrouble = false;
        Q_EMIT recovered();
    });
    connect(&m_sources, &OpenSources::opened, this, [this] {
        if (!m_graphFile && std::exchange(m_graph, nullptr))  // of the former dictionary
            Q_EMIT graphChanged();
        if (!m_pendingPrompt.trimmed().isEmpty())
            explore(m_pendingPrompt);
    });
}

void Explorer::connectLibrary()
{
    connect(&m_library, &FeatureLibrary::failed, this, &Explorer::tellOpeningTrouble);
    connect(&m_library, &FeatureLibrary::opened, this, [this](const FeatureDatabaseInfo &info) {
        m_knowsAllLabels = info.featureCount <= allLabelsUpTo;
        m_library.requestSupernodes();
        if (m_knowsAllLabels)
            m_library.requestAllLabels();
        else
            requestLabels();
    });
    connect(&m_library, &FeatureLibrary::closed, this, [this] {
        m_labels = nullptr;
        m_supernodes = nullptr;
        m_card = nullptr;
        m_knowsAllLabels = true;
        Q_EMIT labelsChanged();
        Q_EMIT supernodesChanged();
    });
    connect(&m_library, &FeatureLibrary::labelsReady, this, [this](Labels labels) {
        m_labels = std::move(labels);
        Q_EMIT labelsChanged();
    });
    connect(&m_library, &FeatureLibrary::supernodesReady, this, [this](Supernodes supernodes) {
        m_supernodes = std::move(supernodes);
        Q_EMIT supernodesChanged();
    });
    connect(&m_library, &FeatureLibrary::cardReady, this, [this](std::shared_ptr<const FeatureCard> card) {
        m_card = std::move(card);
        Q_EMIT cardReady();
    });
    connect(&m_library, &FeatureLibrary::cardMissing, this, &Explorer::cardMissing);
}

void Explorer::connectGraphFiles()
{
    connect(&m_graphFiles, &GraphLibrary::opened, this, &Explorer::acceptGraphFile);
    connect(&m_graphFiles, &GraphLibrary::failed, this, &Explorer::failed);
    connect(&m_graphFiles, &GraphLibrary::progress, this, &Explorer::progress);
    connect(&m_graphFiles, &GraphLibrary::started, this, [this] { setBusy(+1); });
    connect(&m_graphFiles, &GraphLibrary::finished, this, [this] { setBusy(-1); });
    connect(&m_graphFiles, &GraphLibrary::cardMissing, this, &Explorer::cardMissing);
    connect(&m_graphFiles, &GraphLibrary::cardReady, this, [this](std::shared_ptr<const FeatureCard> card) {
        m_card = std::move(card);
        Q_EMIT cardReady();
    });
}

void Explorer::openGraph(const QString &path)
{
    Q_EMIT recovered();
    m_graphFiles.open(path);
}

/// The prompt of before is over: its run, its touches and its answers are not those of this graph.
void Explorer::acceptGraphFile(std::shared_ptr<const GraphFile> file)
{
    for (const JobKind kind : {JobKind::Trace, JobKind::Attribute, JobKind::Intervene, JobKind::Control})
        m_service.cancel(kind);
    m_pendingPrompt.clear();
    forgetTouches();
    m_trace = nullptr;
    m_card = nullptr;
    m_graphFile = std::move(file);
    m_graph = m_graphFile->document.graph;
    m_promptText = QString::fromStdString(m_graph->prompt.text);
    m_fileLabels = labelsOf(*m_graphFile);
    m_fileSupernodes = supernodesOf(*m_graphFile);
    for (const auto changed : {&Explorer::traceChanged, &Explorer::outcomeChanged, &Explorer::labelsChanged, &Explorer::supernodesChanged,
                               &Explorer::graphChanged, &Explorer::graphFileChanged})
        Q_EMIT(this->*changed)();
}

void Explorer::closeGraph()
{
    m_graphFiles.cancel();
    if (leaveGraphFile())
        Q_EMIT graphFileChanged();
}

/// True when there was one to leave: graphFileChanged() is due then.
bool Explorer::leaveGraphFile()
{
    if (!std::exchange(m_graphFile, nullptr))
        return false;
    m_graph = nullptr;
    m_promptText.clear();
    m_fileLabels = nullptr;
    m_fileSupernodes = nullptr;
    for (const auto changed : {&Explorer::graphChanged, &Explorer::labelsChanged, &Explorer::supernodesChanged})
        Q_EMIT(this->*changed)();
    return true;
}

void Explorer::setBusy(int change)
{
    const bool before = isBusy();
    m_busy += change;
    if (isBusy() != before)
        Q_EMIT busyChanged(isBusy());
}

/// What an opening costs is said as long as it takes; what it is doing just now is not worth the change of words.
void Explorer::tellProgress(JobKind kind, const QString &phase, double fraction, double secondsRemaining)
{
    if (isLongWork(kind))
        Q_EMIT progress(kind == JobKind::OpenModel ? m_sources.announcement() : phase, fraction, secondsRemaining);
}

void Explorer::open(const Sources &sources, const QString &prompt)
{
    m_pendingPrompt = prompt;
    m_sources.open(sources);
    Q_EMIT progress(m_sources.announcement(), 0, -1);
}

/// Stays although a prompt succeeds: what is missing is still missing.
void Explorer::tellOpeningTrouble(const QString &sentence)
{
    m_openingTrouble = true;
    Q_EMIT failed(sentence);
}

void Explorer::explore(const QString &prompt)
{
    m_pendingPrompt = prompt;
    if (m_sources.isOpening())
        return;  // follows once everything is open
    if (!m_sources.hasModel())
        return Q_EMIT failed(tr("No model is open. Open one from the File menu, or drop its folder on the window."));
    m_service.trace(prompt);
    if (m_sources.makesGraphs())
        m_service.attribute(prompt, graphOptions());
    m_controlDelay.stop();
    Q_EMIT promptStarted();
}

void Explorer::explain(std::vector<AttributionTarget> targets)
{
    if (!m_trace)
        return;
    if (m_graph && m_graph->components && targets.size() == 1) {  // another answer of the same comparison
        ComponentOptions options;
        options.target = std::move(targets.front());
        return m_service.attributeComponents(m_promptText, QString::fromStdString(m_graph->components->counterfactual.text), options);
    }
    if (!m_sources.makesGraphs())
        return;
    AttributionOptions options = graphOptions();
    options.targets = std::move(targets);
    m_service.attribute(m_promptText, options);
}

void Explorer::explainComponents(const QString &counterfactual)
{
    if (m_trace)
        m_service.attributeComponents(m_promptText, counterfactual);
}

QString Explorer::offeredCounterfactual() const
{
    if (m_graph && m_graph->components)
        return QString::fromStdString(m_graph->components->counterfactual.text);
    const bool fits = m_trace && m_promptBefore.size() == m_trace->prompt.size() && m_promptBefore.tokens != m_trace->prompt.tokens;
    return fits ? QString::fromStdString(m_promptBefore.text) : m_promptText;
}

/// Runs, graphs, touches and names of another model's features mean nothing any more.
void Explorer::forgetModel()
{
    for (const JobKind kind : {JobKind::Trace, JobKind::Attribute, JobKind::Intervene, JobKind::Control, JobKind::CheckTouch})
        m_service.cancel(kind);
    m_explored.clear();
    if (leaveGraphFile())
        Q_EMIT graphFileChanged();
    const bool hadSomething = m_trace || m_graph || m_labels || m_supernodes;
    m_trace = nullptr;
    m_graph = nullptr;
    m_card = nullptr;
    m_labels = nullptr;
    m_supernodes = nullptr;
    m_promptText.clear();
    m_promptBefore = {};
    forgetTouches();
    if (!hadSomething)
        return;
    for (const auto changed : {&Explorer::traceChanged, &Explorer::graphChanged, &Explorer::outcomeChanged, &Explorer::labelsChanged,
                               &Explorer::supernodesChanged})
        Q_EMIT(this->*changed)();
}

void Explorer::acceptTrace(std::shared_ptr<const TraceSummary> trace)
{
    const bool leftFile = leaveGraphFile();
    if (m_trace && m_trace->prompt.tokens != trace->prompt.tokens)
        m_promptBefore = m_trace->prompt;
    m_trace = std::move(trace);
    m_promptText = QString::fromStdString(m_trace->prompt.text);
    std::erase(m_explored, m_trace->prompt.text);
    m_explored.push_back(m_trace->prompt.text);
    if (m_graph && m_graph->prompt.tokens != m_trace->prompt.tokens)
        m_graph = nullptr;
    forgetTouches();
    if (!m_knowsAllLabels)
        requestLabels();
    if (!m_openingTrouble)
        Q_EMIT recovered();
    setIntactShifts({});
    Q_EMIT traceChanged();
    askForIntactShifts();
    if (leftFile)
        Q_EMIT graphFileChanged();
}

void Explorer::acceptGraph(std::shared_ptr<const AttributionGraph> graph)
{
    m_graph = std::move(graph);
    Q_EMIT graphChanged();
}

void Explorer::describe(FeatureId feature)
{
    if (m_graphFile && !m_graphFile->features.folder().empty())
        m_graphFiles.requestCard(m_graphFile, feature);
    else
        m_library.requestCard(feature);
}

void Explorer::cancel()
{
    m_service.cancelAll();
    m_graphFiles.cancel();
    m_sources.giveUp();
}

void Explorer::requestLabels()
{
    if (!m_trace)
        return;
    std::vector<FeatureId> ids;
    ids.reserve(m_trace->activations.size());
    for (const FeatureActivation &a : m_trace->activations)
        ids.push_back(a.id);
    m_library.requestLabels(ids);
}

}  // namespace penfield
