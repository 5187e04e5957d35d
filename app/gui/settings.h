#pragma once

#include <QByteArray>
#include <QString>

namespace penfield {

/// What the program remembers between starts, as a value that is handed down. Stored in the user's configuration folder.
struct Settings {
    bool darkTheme = false;
    QString language;          ///< "en", "de", "zh"; empty: the system's
    QByteArray windowGeometry; ///< QWidget::saveGeometry
    QByteArray dockState;      ///< QMainWindow::saveState
    double nodeThreshold = 0.8;
    double edgeThreshold = 0.98;

    static Settings load();
    void save() const;
};

}  // namespace penfield
