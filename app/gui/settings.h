#pragma once

#include "app/gui/recent_files.h"

#include <QByteArray>
#include <QString>

namespace penfield {

/// What is opened when the program starts and the command line names nothing.
enum class AtStart { Demo, LastOpened, StartPage };

/// What the program remembers between starts, as a value that is handed down. Stored in the user's configuration folder.
struct Settings {
    bool darkTheme = false;
    QString language;          ///< "en", "de", "zh"; empty: the system's
    QByteArray windowGeometry; ///< QWidget::saveGeometry
    QByteArray dockState;      ///< QMainWindow::saveState
    double nodeThreshold = 0.8;
    double edgeThreshold = 0.98;
    bool checksTouches = true;  ///< beside every touch, the same is done to units like those touched
    AtStart atStart = AtStart::Demo;
    QString device = QStringLiteral("auto");  ///< as Engine::useDevice takes it
    RecentFiles recent;

    static Settings load();
    void save() const;
};

}  // namespace penfield
