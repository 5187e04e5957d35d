#include "app/gui/main_window.h"

#include "widgets/common/message_strip.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/output/output_panel.h"
#include "widgets/prompt/prompt_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
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
    setWindowTitle(tr("Penfield"));
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
    m_inspector = new InspectorPanel;
    m_output = new OutputPanel;
    m_interventions = new InterventionsPanel(*m_interventionModel);
    m_promptBar->setSelection(m_selection);
    m_graph->setSelection(m_selection);
    m_heatmap->setSelection(m_selection);
    m_inspector->setSelection(m_selection);
    m_output->setSelection(m_selection);
    m_interventions->setSelection(m_selection);
    m_graph->setPruneOptions({m_settings.nodeThreshold, m_settings.edgeThreshold});
}

void MainWindow::buildDocks()
{
    m_centre = new QTabWidget;
    m_centre->setDocumentMode(true);
    m_centre->setAccessibleName(tr("Views"));
    m_centre->addTab(m_graph, tr("&Graph"));
    m_centre->addTab(m_heatmap, tr("&Heatmap"));

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_promptBar);
    column->addWidget(m_message);
    column->addWidget(m_centre, 1);
    setCentralWidget(centre);

    m_inspectorDock = makeDock(tr("Inspector"), "inspectorDock", m_inspector, this);
    m_outputDock = makeDock(tr("Output"), "outputDock", m_output, this);
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
    addDockWidget(Qt::BottomDockWidgetArea, m_outputDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_interventionsDock);
    for (QDockWidget *dock : {m_inspectorDock, m_outputDock, m_interventionsDock}) {
        dock->setFloating(false);
        dock->show();
    }
    splitDockWidget(m_outputDock, m_interventionsDock, Qt::Horizontal);
    resizeDocks({m_inspectorDock}, {420}, Qt::Horizontal);
    resizeDocks({m_outputDock, m_interventionsDock}, {620, 420}, Qt::Horizontal);
    resizeDocks({m_outputDock, m_interventionsDock}, {270, 270}, Qt::Vertical);
}

bool MainWindow::showsHeatmap() const
{
    return m_centre->currentWidget() == m_heatmap;
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
    m_inspector->setTheme(m_theme);
    m_output->setTheme(m_theme);
    m_interventions->setTheme(m_theme);
}

void MainWindow::showTrouble(const QString &sentence)
{
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
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
    s.dockState = saveState();
    s.nodeThreshold = m_graph->pruneOptions().nodeThreshold;
    s.edgeThreshold = m_graph->pruneOptions().edgeThreshold;
    return s;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().save();
    event->accept();
}

}  // namespace penfield
