#pragma once
// For `penfield-bench light-3`: when the file named by PENFIELD_STARTUP_REPORT is set, each milestone of the start is appended
// to it as "name nanoseconds" on the system's monotonic clock, which the measuring process shares.

#include <QObject>

namespace penfield {

class Explorer;
class MainWindow;

class StartupReport : public QObject {
public:
    /// Watches `window` for its first frame and the first frame that shows a graph. Does nothing without the variable.
    static void watchIfAsked(MainWindow &window, Explorer &explorer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StartupReport(MainWindow &window, Explorer &explorer, const QString &path);
    void milestone(const char *name);

    QString m_path;
    bool m_windowSeen = false;
    bool m_graphArrived = false;
    bool m_graphSeen = false;
    QObject *m_graphView;
};

}  // namespace penfield
