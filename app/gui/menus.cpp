// The menus of MainWindow. Every command has a key or a mnemonic; nothing is reachable by mouse alone.

#include "app/gui/at_start_menu.h"
#include "app/gui/device_menu.h"
#include "app/gui/file_menu.h"
#include "app/gui/main_window.h"
#include "widgets/help/graph_help.h"
#include "widgets/help/help_dialog.h"
#include "widgets/models/intervention_model.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/prompt/prompt_edit.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QUndoStack>

namespace penfield {

void MainWindow::buildMenus()
{
    m_fileMenu = new FileMenu(this);
    menuBar()->addMenu(m_fileMenu);
    connect(m_fileMenu, &FileMenu::exportRequested, this, &MainWindow::exportRequested);
    connect(m_fileMenu, &FileMenu::quitRequested, this, &QWidget::close);
    buildEditMenu();
    buildViewMenu();
    buildToolsMenu();
    buildHelpMenu();
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_interventionModel->undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_interventionModel->undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    menu->addAction(tr("&Clear Interventions"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), m_interventionModel,
                    &InterventionModel::clear);
    menu->addAction(tr("Edit &Prompt"), QKeySequence(Qt::CTRL | Qt::Key_L), this, [this] { m_promptBar->edit()->setFocus(); });
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(tr("&Graph"), QKeySequence(Qt::CTRL | Qt::Key_1), this, [this] { m_centre->setCurrentIndex(0); });
    menu->addAction(tr("&Heatmap"), QKeySequence(Qt::CTRL | Qt::Key_2), this, [this] { m_centre->setCurrentIndex(1); });
    menu->addAction(tr("&Logit Lens"), QKeySequence(Qt::CTRL | Qt::Key_3), this, [this] { m_centre->setCurrentIndex(2); });
    menu->addAction(tr("&Attention"), QKeySequence(Qt::CTRL | Qt::Key_4), this, [this] { m_centre->setCurrentIndex(3); });
    menu->addSeparator();
    for (QDockWidget *dock : {m_modelDock, m_evidenceDock, m_inspectorDock, m_outputDock, m_continuationDock, m_interventionsDock})
        menu->addAction(dock->toggleViewAction());
    menu->addAction(tr("&Reset Layout"), this, &MainWindow::resetLayout);
    menu->addSeparator();
    QAction *dark = menu->addAction(tr("&Dark Theme"));
    dark->setCheckable(true);
    dark->setChecked(m_theme.dark);
    dark->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(dark, &QAction::toggled, this, &MainWindow::setDarkTheme);
    QAction *full = menu->addAction(tr("&Full Screen"));
    full->setCheckable(true);
    full->setShortcut(QKeySequence(QKeySequence::FullScreen));
    connect(full, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::buildToolsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Tools"));
    menu->addAction(tr("Graph of &Components…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), this, &MainWindow::componentsRequested);
    menu->addSeparator();
    m_deviceMenu = new DeviceMenu(menu);
    m_deviceMenu->setChosen(m_settings.device);
    menu->addMenu(m_deviceMenu);
    auto *atStart = new AtStartMenu(m_settings.atStart, menu);
    menu->addMenu(atStart);
    QAction *claim = menu->addAction(tr("&Test a Claim about the Selection"), this, [this] {
        m_evidenceDock->show();
        m_evidenceDock->raise();
        Q_EMIT claimRequested();
    });
    claim->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    QAction *check = menu->addAction(tr("&Check Every Touch against Units Like It"));
    check->setCheckable(true);
    check->setChecked(m_settings.checksTouches);
    connect(check, &QAction::toggled, this, [this](bool on) {
        Settings changed = settings();
        changed.checksTouches = on;
        keep(changed);
        Q_EMIT checksTouchesChanged(on);
    });
    connect(atStart, &AtStartMenu::chosen, this, [this](AtStart what) {
        Settings changed = settings();
        changed.atStart = what;
        keep(changed);
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("How &Graphs Are Computed"), this, [this] {
        auto *help = new HelpDialog(graphHelp(), this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->show();
    });
    menu->addSeparator();
    menu->addAction(tr("&Verify Installation…"), this, &MainWindow::verificationRequested);
    menu->addAction(tr("&System Information"), this, &MainWindow::showSystemInformation);
    menu->addSeparator();
    menu->addAction(tr("&About Penfield"), this, &MainWindow::showAbout);
    menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Penfield"),
                       tr("<h3>Penfield %1</h3><p>A visual explorer for the circuits and features inside neural networks.</p>"
                          "<p>Licence: GNU General Public License, version 3 or later.</p>")
                           .arg(QApplication::applicationVersion()));
}

void MainWindow::showSystemInformation()
{
    QMessageBox box(QMessageBox::NoIcon, tr("System Information"), m_systemInformation.isEmpty() ? tr("The engine is still being loaded.")
                                                                                                  : m_systemInformation,
                    QMessageBox::Ok, this);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

}  // namespace penfield
