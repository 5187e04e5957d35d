#include "app/gui/startup_report.h"

#include "app/gui/explorer.h"
#include "app/gui/main_window.h"
#include "widgets/graph/graph_view.h"

#include <QEvent>
#include <QFile>
#include <QTimer>

#include <chrono>

namespace penfield {

void StartupReport::watchIfAsked(MainWindow &window, Explorer &explorer)
{
    const QString path = qEnvironmentVariable("PENFIELD_STARTUP_REPORT");
    if (!path.isEmpty())
        new StartupReport(window, explorer, path);
}

StartupReport::StartupReport(MainWindow &window, Explorer &explorer, const QString &path)
    : QObject(&window), m_path(path), m_graphView(window.graph())
{
    window.installEventFilter(this);
    window.graph()->installEventFilter(this);
    connect(&explorer, &Explorer::graphChanged, this, [this, &explorer] { m_graphArrived = explorer.graph() != nullptr; });
}

bool StartupReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    // The filter runs before the paint; a zero timer runs after it was flushed.
    if (!m_windowSeen) {
        m_windowSeen = true;
        QTimer::singleShot(0, this, [this] { milestone("first-frame"); });
    }
    if (m_graphArrived && !m_graphSeen && watched == m_graphView) {
        m_graphSeen = true;
        QTimer::singleShot(0, this, [this] { milestone("graph-drawn"); });
    }
    return false;
}

void StartupReport::milestone(const char *name)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    QFile file(m_path);
    if (file.open(QIODevice::Append))
        file.write(QByteArray(name) + ' ' + QByteArray::number(qint64(std::chrono::nanoseconds(now).count())) + '\n');
}

}  // namespace penfield
