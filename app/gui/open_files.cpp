#include "app/gui/open_files.h"

#include "app/gui/drop_target.h"
#include "app/gui/explorer.h"
#include "app/gui/file_menu.h"
#include "app/gui/main_window.h"
#include "app/gui/memory_texts.h"
#include "app/gui/open_dialogs.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/model/model_panel.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/start/start_page.h"

#include <QFileInfo>

namespace penfield {

namespace {

QString joined(const QStringList &parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(QStringLiteral(" · "));
}

StartEntry entryOf(const Sources &sources, const QSet<QString> &missing)
{
    const QString &path = mainPath(sources);
    return {shortModelName(path), path, joined({QFileInfo(sources.dictionary).fileName(), QFileInfo(sources.database).fileName()}), missing.contains(path)};
}

}  // namespace

OpenFiles::OpenFiles(MainWindow &window, Explorer &explorer, const Demo &demo)
    : QObject(&window), m_window(window), m_explorer(explorer), m_sources(explorer.sources()), m_demo(demo)
{
    connectMenus();
    connectStartPage();
    connectSources();
    connectGraphFile();
    auto *drops = new DropTarget(window);
    connect(drops, &DropTarget::pathsDropped, this, qOverload<const QStringList &>(&OpenFiles::openPaths));
    connect(&m_scout, &PathScout::recognised, this, &OpenFiles::openRecognised);
    connect(&m_scout, &PathScout::failed, &window, &MainWindow::showTrouble);
    connect(&m_scout, &PathScout::missingFound, this, [this](const QSet<QString> &missing) {
        m_missing = missing;
        showRecent();
    });
    const bool demoThere = !m_demo.sources.model.isEmpty();
    window.fileMenu()->setDemoThere(demoThere);
    window.startPage()->setDemoThere(demoThere);
    showRecent();
    showOpened();
}

void OpenFiles::connectMenus()
{
    FileMenu *menu = m_window.fileMenu();
    connect(menu, &FileMenu::openModelRequested, this, &OpenFiles::askForModel);
    connect(menu, &FileMenu::openDictionaryRequested, this, &OpenFiles::askForDictionary);
    connect(menu, &FileMenu::openDatabaseRequested, this, &OpenFiles::askForDatabase);
    connect(menu, &FileMenu::openGraphRequested, this, &OpenFiles::askForGraph);
    connect(menu, &FileMenu::demoRequested, this, &OpenFiles::openDemo);
    connect(menu, &FileMenu::recentChosen, this, &OpenFiles::openRecent);
    connect(menu, &FileMenu::recentCleared, this, [this] { changeRecent([](RecentFiles &recent) { recent.clear(); }); });
    connect(menu, &FileMenu::closeRequested, this, &OpenFiles::closeWhatIsOpen);
    connect(m_window.graph(), &GraphView::openDictionaryRequested, this, &OpenFiles::askForDictionary);
    connect(m_window.heatmap(), &HeatmapPanel::openDictionaryRequested, this, &OpenFiles::askForDictionary);
    connect(m_window.inspector(), &InspectorPanel::openDictionaryRequested, this, &OpenFiles::askForDictionary);
    connect(m_window.modelPanel(), &ModelPanel::openModelRequested, this, &OpenFiles::askForModel);
    connect(m_window.modelPanel(), &ModelPanel::openDictionaryRequested, this, &OpenFiles::askForDictionary);
    connect(m_window.modelPanel(), &ModelPanel::openDatabaseRequested, this, &OpenFiles::askForDatabase);
}

void OpenFiles::connectStartPage()
{
    StartPage *page = m_window.startPage();
    connect(page, &StartPage::demoRequested, this, &OpenFiles::openDemo);
    connect(page, &StartPage::modelRequested, this, &OpenFiles::askForModel);
    connect(page, &StartPage::cancelRequested, &m_explorer, &Explorer::cancel);
    connect(page, &StartPage::recentChosen, this,
            [this](int index) { openRecent(m_window.remembered().recent.all().at(static_cast<std::size_t>(index))); });
    connect(&m_explorer, &Explorer::progress, page, [this, page](const QString &phase, double fraction, double) {
        if (m_sources.isOpening())
            page->setOpening(phase, fraction);
    });
}

void OpenFiles::connectSources()
{
    connect(&m_sources, &OpenSources::changed, this, &OpenFiles::showOpened);
    connect(&m_sources, &OpenSources::changed, this, &OpenFiles::showFace);
    connect(&m_sources, &OpenSources::openingChanged, this, &OpenFiles::showFace);
    connect(&m_sources, &OpenSources::opened, this, &OpenFiles::remember);
    connect(&m_sources, &OpenSources::changed, this, [this] {
        if (!m_sources.isOpening() && m_sources.hasDatabase())
            remember();
    });
    connect(&m_sources, &OpenSources::tooLarge, &m_window, [this](const QString &sentence) { m_window.ask(sentence, tr("Open Anyway")); });
    connect(&m_window, &MainWindow::answered, &m_sources, &OpenSources::openAnyway);
}

void OpenFiles::connectGraphFile()
{
    connect(&m_explorer, &Explorer::graphFileChanged, this, [this] {
        showOpened();
        showFace();
        if (const auto &file = m_explorer.graphFile())
            changeRecent([&](RecentFiles &recent) { recent.remember({{}, {}, {}, file->path}); });
    });
}

/// A graph lies before the model: it goes first.
void OpenFiles::closeWhatIsOpen()
{
    if (m_explorer.graphFile())
        m_explorer.closeGraph();
    else
        m_sources.close();
}

void OpenFiles::openDemo()
{
    if (!m_demo.sources.model.isEmpty())
        m_explorer.open(m_demo.sources, QString::fromStdString(m_demo.manifest.prompt));
}

void OpenFiles::openRecent(const Sources &sources)
{
    if (sources.model.isEmpty())
        m_explorer.openGraph(sources.graph);
    else
        m_explorer.open(sources, m_window.promptBar()->text());
}

void OpenFiles::openPaths(const QStringList &paths)
{
    openPaths(paths, m_window.promptBar()->text());
}

void OpenFiles::openPaths(const QStringList &paths, const QString &prompt)
{
    m_prompt = prompt;
    m_scout.recognise(paths);
}

/// A dictionary or a database without a model goes to the one that is open.
void OpenFiles::openRecognised(const Sources &found)
{
    if (!found.graph.isEmpty())
        return m_explorer.openGraph(found.graph);
    if (!found.model.isEmpty())
        return m_explorer.open(found, m_prompt);
    if (!m_sources.hasModel())
        return m_window.showTrouble(found.dictionary.isEmpty()
                                        ? tr("A feature database belongs to a model. Open its model first, or drop both together.")
                                        : tr("A dictionary belongs to a model. Open its model first, or drop both together."));
    if (!found.dictionary.isEmpty())
        m_sources.openDictionary(found.dictionary);
    if (!found.database.isEmpty())
        m_sources.openDatabase(found.database);
}

QString OpenFiles::folderNearby() const
{
    const RecentFiles &recent = m_window.remembered().recent;
    const QString path = m_sources.hasModel() || recent.isEmpty() ? m_sources.paths().model : mainPath(recent.all().front());
    return path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
}

void OpenFiles::askForModel()
{
    penfield::askForModel(m_window, folderNearby(), [this](const QString &path) { m_explorer.open({path, {}, {}}, m_window.promptBar()->text()); });
}

void OpenFiles::askForDictionary()
{
    penfield::askForDictionary(m_window, folderNearby(), [this](const QString &path) { openPaths({path}); });
}

void OpenFiles::askForDatabase()
{
    penfield::askForDatabase(m_window, folderNearby(), [this](const QString &path) { m_sources.openDatabase(path); });
}

void OpenFiles::askForGraph()
{
    const auto &file = m_explorer.graphFile();
    penfield::askForGraph(m_window, file ? QFileInfo(file->path).absolutePath() : folderNearby(), [this](const QString &path) { m_explorer.openGraph(path); });
}

/// The start page while nothing is open; while the first thing is being opened, whatever was there.
void OpenFiles::showFace()
{
    if (!m_sources.isOpening())
        m_window.startPage()->clearOpening();
    else if (!m_sources.announcement().isEmpty())
        m_window.startPage()->setOpening(m_sources.announcement(), 0);
    if (m_sources.hasModel() || m_explorer.graphFile())
        m_window.showStartPage(false);
    else if (!m_sources.isOpening())
        showStart();
}

void OpenFiles::showStart()
{
    m_window.showStartPage(true);
    QStringList models;
    for (const Sources &sources : m_window.remembered().recent.all())
        models << mainPath(sources);
    m_scout.lookForMissing(models);
}

void OpenFiles::showOpened()
{
    m_window.fileMenu()->setHasModel(m_sources.hasModel());
    const auto &file = m_explorer.graphFile();
    m_window.fileMenu()->setHasGraphFile(file != nullptr);
    m_window.setWindowTitle(file                    ? QFileInfo(file->path).fileName()
                            : m_sources.hasModel() ? shortModelName(m_sources.paths().model)
                                                   : QStringLiteral("Penfield"));
}

void OpenFiles::remember()
{
    if (m_sources.paths().model != m_demo.sources.model)
        changeRecent([this](RecentFiles &recent) { recent.remember(m_sources.paths()); });
}

void OpenFiles::changeRecent(const std::function<void(RecentFiles &)> &change)
{
    Settings settings = m_window.settings();
    change(settings.recent);
    if (settings.recent == m_window.remembered().recent)
        return;
    m_window.keep(settings);
    showRecent();
}

void OpenFiles::showRecent()
{
    const RecentFiles &recent = m_window.remembered().recent;
    m_window.fileMenu()->setRecent(recent);
    std::vector<StartEntry> entries;
    for (const Sources &sources : recent.all())
        entries.push_back(entryOf(sources, m_missing));
    m_window.startPage()->setRecent(entries);
}

}  // namespace penfield
