#pragma once

#include "app/gui/recent_files.h"

#include <QMenu>

namespace penfield {

/// What can be opened, what was open lately, and ways out.
class FileMenu : public QMenu {
    Q_OBJECT
public:
    explicit FileMenu(QWidget *parent = nullptr);

    void setRecent(const RecentFiles &recent);
    void setHasModel(bool has);  ///< what belongs to a model can be opened, and the model closed
    void setHasGraphFile(bool has);  ///< closing closes it, and leaves the model
    void setDemoThere(bool there);

Q_SIGNALS:
    void openModelRequested();
    void openDictionaryRequested();
    void openDatabaseRequested();
    void openGraphRequested();
    void demoRequested();
    void recentChosen(const penfield::Sources &sources);
    void recentCleared();
    void closeRequested();
    void exportRequested();
    void quitRequested();

private:
    void addRecent(const Sources &sources, int number);

    QMenu *m_recent;
    void showClosing();

    bool m_hasModel = false, m_hasGraphFile = false;
    QAction *m_openDictionary, *m_openDatabase, *m_demo, *m_close;
};

}  // namespace penfield
