#pragma once
// An application that notes how long each event keeps the UI thread. Events handled within another are part of it.

#include <QApplication>
#include <QElapsedTimer>

#include <vector>

namespace penfield::bench {

class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    void startWatching()
    {
        m_long.clear();
        m_watching = true;
    }
    void stopWatching() { m_watching = false; }
    const std::vector<double> &longEvents() const { return m_long; }  ///< milliseconds, those over one

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_watching || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        if (milliseconds > 1)
            m_long.push_back(milliseconds);
        return handled;
    }

private:
    bool m_watching = false;
    int m_depth = 0;
    std::vector<double> m_long;
};

}  // namespace penfield::bench
