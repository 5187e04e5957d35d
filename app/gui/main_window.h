#pragma once
// The window is layout: panels in docks, menus, the status line. What is connected to what stands in wiring.cpp.

#include "app/gui/settings.h"
#include "backend/types/attribution_graph.h"
#include "widgets/common/theme.h"

#include <QMainWindow>

#include <optional>

class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace penfield {

class AttentionPanel;
class ContinuationPanel;
class DeviceMenu;
class FileMenu;
class GraphView;
class HeatmapPanel;
class InspectorPanel;
class InterventionsPanel;
class InterventionModel;
class LensPanel;
class MessageStrip;
class EvidencePanel;
class PatchPanel;
class ModelPanel;
class OutputPanel;
class PromptBar;
class Selection;
class StartPage;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Settings &settings);

    GraphView *graph() const { return m_graph; }
    HeatmapPanel *heatmap() const { return m_heatmap; }
    LensPanel *lens() const { return m_lens; }
    AttentionPanel *attention() const { return m_attention; }
    PatchPanel *patching() const { return m_patching; }
    InspectorPanel *inspector() const { return m_inspector; }
    OutputPanel *output() const { return m_output; }
    ContinuationPanel *continuation() const { return m_continuation; }
    InterventionsPanel *interventions() const { return m_interventions; }
    InterventionModel *interventionModel() const { return m_interventionModel; }
    ModelPanel *modelPanel() const { return m_modelPanel; }
    EvidencePanel *evidence() const { return m_evidence; }
    StartPage *startPage() const { return m_startPage; }
    FileMenu *fileMenu() const { return m_fileMenu; }
    DeviceMenu *deviceMenu() const { return m_deviceMenu; }
    PromptBar *promptBar() const { return m_promptBar; }
    Selection *selection() const { return m_selection; }

    void showStartPage(bool show);  ///< instead of the views, without docks
    bool showsStartPage() const;
    QWidget *viewInFront() const;     ///< the centre's: graph(), heatmap(), lens(), attention()
    void bringToFront(QWidget *view);

    const Theme &theme() const { return m_theme; }
    void setDarkTheme(bool dark);

    void showTrouble(const QString &sentence);  ///< until closed or the next success
    void showWarning(const QString &text);      ///< the same, of what was opened all the same
    void ask(const QString &sentence, const QString &action);  ///< trouble that a person may overrule: answered()
    void clearTrouble();
    void showWholeGraph(bool whole);           ///< thresholds at 100 %, for a graph that is pruned already; then as they were
    void showCost(const QString &text);         ///< right end of the status line
    void showSource(const QString &text);       ///< left end: model · dictionary · database
    void setSystemInformation(const QString &text) { m_systemInformation = text; }

    Settings settings() const;                  ///< as the window stands now
    const Settings &remembered() const { return m_settings; }  ///< but for what the window's own widgets know better
    void keep(const Settings &settings);        ///< what no widget of the window knows: recent models, device, start

Q_SIGNALS:
    void claimRequested();         ///< about what is selected
    void checksTouchesChanged(bool checks);
    void settingsKept();
    void answered();               ///< the action of ask()
    void componentsRequested();    ///< a graph of heads and MLPs is wanted
    void verificationRequested();
    void exportRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanels();
    void buildDocks();
    void buildMenus();
    QWidget *buildCentre();
    void buildEditMenu();
    void buildViewMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void resetLayout();
    void applyTheme();
    void showAbout();
    void showSystemInformation();

    Settings m_settings;
    Theme m_theme;
    Selection *m_selection = nullptr;
    InterventionModel *m_interventionModel = nullptr;
    PromptBar *m_promptBar = nullptr;
    MessageStrip *m_message = nullptr;
    GraphView *m_graph = nullptr;
    std::optional<PruneOptions> m_usualPrune;  // while the whole graph is shown
    HeatmapPanel *m_heatmap = nullptr;
    LensPanel *m_lens = nullptr;
    AttentionPanel *m_attention = nullptr;
    PatchPanel *m_patching = nullptr;
    InspectorPanel *m_inspector = nullptr;
    OutputPanel *m_output = nullptr;
    ContinuationPanel *m_continuation = nullptr;
    InterventionsPanel *m_interventions = nullptr;
    ModelPanel *m_modelPanel = nullptr;
    EvidencePanel *m_evidence = nullptr;
    StartPage *m_startPage = nullptr;
    FileMenu *m_fileMenu = nullptr;
    DeviceMenu *m_deviceMenu = nullptr;
    QStackedWidget *m_face = nullptr;  ///< the start page, or the views
    QTabWidget *m_centre = nullptr;
    QDockWidget *m_modelDock = nullptr;
    QDockWidget *m_evidenceDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_outputDock = nullptr;
    QDockWidget *m_continuationDock = nullptr;
    QDockWidget *m_interventionsDock = nullptr;
    QByteArray m_docksBeforeStart;     ///< saveState, while the start page is shown
    QLabel *m_source = nullptr;
    QLabel *m_cost = nullptr;
    QString m_systemInformation;
};

}  // namespace penfield
