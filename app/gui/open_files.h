#pragma once
// Every way in which a person opens something: menus, dialogs, drops, the start page, recent models. All of them end in
// OpenSources; what comes of it is shown by the window's face, its title, its menus and its list of recent models.

#include "app/gui/demo_location.h"
#include "app/gui/path_scout.h"
#include "app/gui/recent_files.h"

#include <QObject>

#include <functional>

namespace penfield {

class Explorer;
class MainWindow;
class OpenSources;

class OpenFiles : public QObject {
    Q_OBJECT
public:
    /// A child of `window`. Neither is owned; both must outlive it.
    OpenFiles(MainWindow &window, Explorer &explorer, const Demo &demo);

    void showStart();
    void openDemo();
    void openRecent(const Sources &sources);
    void openPaths(const QStringList &paths);  ///< whatever they are
    void openPaths(const QStringList &paths, const QString &prompt);  ///< `prompt` is explored when a model is open

private:
    void connectMenus();
    void connectStartPage();
    void connectSources();
    void openRecognised(const Sources &found);
    void askForModel();
    void askForDictionary();
    void askForDatabase();
    void askForGraph();
    void connectGraphFile();
    void closeWhatIsOpen();
    void showFace();
    void showOpened();
    void showRecent();
    void remember();
    void changeRecent(const std::function<void(RecentFiles &)> &change);
    QString folderNearby() const;

    MainWindow &m_window;
    Explorer &m_explorer;
    OpenSources &m_sources;
    Demo m_demo;
    PathScout m_scout;
    QString m_prompt;         ///< for what the scout is looking at
    QSet<QString> m_missing;  ///< recent models that are not there any more
};

}  // namespace penfield
