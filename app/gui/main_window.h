#pragma once
// The window is layout: panels in docks, menus, the status line. What is connected to what stands in wiring.cpp.

#include "app/gui/settings.h"
#include "widgets/common/theme.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QTabWidget;

namespace penfield {

class GraphView;
class HeatmapPanel;
class InspectorPanel;
class InterventionsPanel;
class InterventionModel;
class MessageStrip;
class OutputPanel;
class PromptBar;
class Selection;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Settings &settings);

    GraphView *graph() const { return m_graph; }
    HeatmapPanel *heatmap() const { return m_heatmap; }
    InspectorPanel *inspector() const { return m_inspector; }
    OutputPanel *output() const { return m_output; }
    InterventionsPanel *interventions() const { return m_interventions; }
    InterventionModel *interventionModel() const { return m_interventionModel; }
    PromptBar *promptBar() const { return m_promptBar; }
    Selection *selection() const { return m_selection; }

    bool showsHeatmap() const;  ///< the centre's heatmap tab is in front, not the graph's

    const Theme &theme() const { return m_theme; }
    void setDarkTheme(bool dark);

    void showTrouble(const QString &sentence);  ///< until closed or the next success
    void clearTrouble();
    void showCost(const QString &text);         ///< right end of the status line
    void showSource(const QString &text);       ///< left end: model · dictionary · database
    void setSystemInformation(const QString &text) { m_systemInformation = text; }

    Settings settings() const;                  ///< as the window stands now

Q_SIGNALS:
    void exportRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanels();
    void buildDocks();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
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
    HeatmapPanel *m_heatmap = nullptr;
    InspectorPanel *m_inspector = nullptr;
    OutputPanel *m_output = nullptr;
    InterventionsPanel *m_interventions = nullptr;
    QTabWidget *m_centre = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_outputDock = nullptr;
    QDockWidget *m_interventionsDock = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_cost = nullptr;
    QString m_systemInformation;
};

}  // namespace penfield
