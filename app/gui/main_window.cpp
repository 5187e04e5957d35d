#include "app/gui/main_window.h"

#include "app/gui/device_menu.h"
#include "app/gui/file_menu.h"
#include "widgets/evidence/evidence_panel.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/patching/patch_panel.h"
#include "widgets/model/model_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/output/continuation_panel.h"
#include "widgets/output/output_panel.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/start/start_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace penfield {

namespace {
QDockWidget *makeDock(const QString &title, const char *name, QWidget *panel, QWidget *parent)
{
    auto *dock = new QDockWidget(title, parent);
    dock->setObjectName(QLatin1String(name));  // saveState needs it
    dock->setWidget(panel);
    return dock;
}
}  // namespace

MainWindow::MainWindow(const Settings &settings)
    : m_settings(settings), m_theme(settings.darkTheme ? Theme::darkTheme() : Theme::lightTheme())
{
    setObjectName("penfield");
    setWindowTitle(QStringLiteral("Penfield"));
    resize(1480, 920);
    buildPanels();
    buildDocks();
    buildMenus();
    applyTheme();
    if (!settings.windowGeometry.isEmpty())
        restoreGeometry(settings.windowGeometry);
    if (settings.dockState.isEmpty() || !restoreState(settings.dockState))
        resetLayout();
}

void MainWindow::buildPanels()
{
    m_selection = new Selection(this);
    m_interventionModel = new InterventionModel(this);
    m_promptBar = new PromptBar;
    m_message = new MessageStrip;
    m_graph = new GraphView;
    m_heatmap = new HeatmapPanel;
    m_lens = new LensPanel;
    m_attention = new AttentionPanel;
    m_patching = new PatchPanel;
    m_inspector = new InspectorPanel;
    m_output = new OutputPanel;
    m_continuation = new ContinuationPanel;
    m_interventions = new InterventionsPanel(*m_interventionModel);
    m_modelPanel = new ModelPanel;
    m_evidence = new EvidencePanel;
    m_startPage = new StartPage;
    m_promptBar->setSelection(m_selection);
    m_graph->setSelection(m_selection);
    m_heatmap->setSelection(m_selection);
    m_lens->setSelection(m_selection);
    m_attention->setSelection(m_selection);
    m_inspector->setSelection(m_selection);
    m_output->setSelection(m_selection);
    m_interventions->setSelection(m_selection);
    m_graph->setPruneOptions({m_settings.nodeThreshold, m_settings.edgeThreshold});
}

QWidget *MainWindow::buildCentre()
{
    m_centre = new QTabWidget;
    m_centre->setDocumentMode(true);
    m_centre->setAccessibleName(tr("Views"));
    m_centre->addTab(m_graph, tr("&Graph"));
    m_centre->addTab(m_heatmap, tr("Heat&map"));  // Alt+H is the help menu's
    m_centre->addTab(m_lens, tr("Logit &Lens"));
    m_centre->addTab(m_attention, tr("&Attention"));
    m_centre->addTab(m_patching, tr("&Patching"));

    m_face = new QStackedWidget;
    m_face->addWidget(m_centre);
    m_face->addWidget(m_startPage);

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_promptBar);
    column->addWidget(m_message);
    column->addWidget(m_face, 1);
    connect(m_message, &MessageStrip::actionTriggered, this, [this] {
        m_message->dismiss();
        Q_EMIT answered();
    });
    return centre;
}

void MainWindow::buildDocks()
{
    setCentralWidget(buildCentre());
    m_modelDock = makeDock(tr("Model"), "modelDock", m_modelPanel, this);
    m_evidenceDock = makeDock(tr("Evidence"), "evidenceDock", m_evidence, this);
    m_inspectorDock = makeDock(tr("Inspector"), "inspectorDock", m_inspector, this);
    m_outputDock = makeDock(tr("Output"), "outputDock", m_output, this);
    m_continuationDock = makeDock(tr("Continuation"), "continuationDock", m_continuation, this);
    m_interventionsDock = makeDock(tr("Interventions"), "interventionsDock", m_interventions, this);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    m_source = new QLabel;
    m_cost = new QLabel;
    statusBar()->addWidget(m_source, 1);
    statusBar()->addPermanentWidget(m_cost);
}

void MainWindow::resetLayout()
{
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    tabifyDockWidget(m_inspectorDock, m_modelDock);
    tabifyDockWidget(m_inspectorDock, m_evidenceDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_outputDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_interventionsDock);
    splitDockWidget(m_outputDock, m_interventionsDock, Qt::Horizontal);
    tabifyDockWidget(m_outputDock, m_continuationDock);  // after the split, which would only add a tab otherwise
    for (QDockWidget *dock : {m_modelDock, m_evidenceDock, m_inspectorDock, m_outputDock, m_continuationDock, m_interventionsDock}) {
        dock->setFloating(false);
        dock->show();
    }
    m_inspectorDock->raise();
    m_outputDock->raise();
    resizeDocks({m_inspectorDock}, {420}, Qt::Horizontal);
    resizeDocks({m_outputDock, m_interventionsDock}, {620, 420}, Qt::Horizontal);
    resizeDocks({m_outputDock, m_interventionsDock}, {330, 330}, Qt::Vertical);
}

void MainWindow::showStartPage(bool show)
{
    if (show == showsStartPage())
        return;
    if (show)
        m_docksBeforeStart = saveState();
    m_face->setCurrentWidget(show ? static_cast<QWidget *>(m_startPage) : m_centre);
    m_promptBar->setVisible(!show);
    statusBar()->setVisible(!show);
    if (show)
        for (QDockWidget *dock : findChildren<QDockWidget *>())
            dock->hide();
    else
        restoreState(m_docksBeforeStart);
}

bool MainWindow::showsStartPage() const
{
    return m_face->currentWidget() == m_startPage;
}

QWidget *MainWindow::viewInFront() const
{
    return m_centre->currentWidget();
}

void MainWindow::bringToFront(QWidget *view)
{
    m_centre->setCurrentWidget(view);
}

void MainWindow::setDarkTheme(bool dark)
{
    m_theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    applyTheme();
}

void MainWindow::applyTheme()
{
    QApplication::setPalette(m_theme.palette());
    m_promptBar->setTheme(m_theme);
    m_message->setTheme(m_theme);
    m_graph->setTheme(m_theme);
    m_heatmap->setTheme(m_theme);
    m_lens->setTheme(m_theme);
    m_attention->setTheme(m_theme);
    m_patching->setTheme(m_theme);
    m_inspector->setTheme(m_theme);
    m_output->setTheme(m_theme);
    m_continuation->setTheme(m_theme);
    m_interventions->setTheme(m_theme);
    m_modelPanel->setTheme(m_theme);
    m_evidence->setTheme(m_theme);
    m_startPage->setTheme(m_theme);
}

void MainWindow::showTrouble(const QString &sentence)
{
    m_message->setAction({});
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
}

void MainWindow::showWholeGraph(bool whole)
{
    if (whole == m_usualPrune.has_value())
        return;
    const PruneOptions former = m_graph->pruneOptions();
    m_graph->setPruneOptions(whole ? PruneOptions{1, 1} : *m_usualPrune);
    m_usualPrune = whole ? std::optional(former) : std::nullopt;
}

void MainWindow::showWarning(const QString &text)
{
    m_message->setAction({});
    m_message->showMessage(MessageStrip::Kind::Warning, text);
}

void MainWindow::ask(const QString &sentence, const QString &action)
{
    m_message->setAction(action);
    m_message->showMessage(MessageStrip::Kind::Warning, sentence);
}

void MainWindow::clearTrouble()
{
    m_message->dismiss();
}

void MainWindow::showCost(const QString &text)
{
    m_cost->setText(text);
}

void MainWindow::showSource(const QString &text)
{
    m_source->setText(text);
}

Settings MainWindow::settings() const
{
    Settings s = m_settings;
    s.darkTheme = m_theme.dark;
    s.windowGeometry = saveGeometry();
    s.dockState = showsStartPage() ? m_docksBeforeStart : saveState();
    const PruneOptions prune = m_usualPrune.value_or(m_graph->pruneOptions());
    s.nodeThreshold = prune.nodeThreshold;
    s.edgeThreshold = prune.edgeThreshold;
    return s;
}

void MainWindow::keep(const Settings &settings)
{
    m_settings = settings;
    Q_EMIT settingsKept();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().save();
    event->accept();
}

}  // namespace penfield
