#pragma once
// An application that notes how long each event keeps the UI thread. Events handled within another are part of it.

#include <QApplication>
#include <QElapsedTimer>

#include <string>
#include <vector>

namespace penfield::bench {

class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    void startWatching()
    {
        m_long.clear();
        m_longest = 0;
        m_culprit.clear();
        m_watching = true;
    }
    void stopWatching() { m_watching = false; }
    const std::vector<double> &longEvents() const { return m_long; }  ///< milliseconds, those over one

    const std::string &culprit() const { return m_culprit; }  ///< whose event took longest, and its QEvent::Type: "GraphCanvas 12"

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_watching || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const std::string who = receiver->metaObject()->className() + (' ' + std::to_string(event->type()));  // neither may outlive it
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        if (milliseconds > 1)
            m_long.push_back(milliseconds);
        if (milliseconds > m_longest) {
            m_longest = milliseconds;
            m_culprit = who;
        }
        return handled;
    }

private:
    bool m_watching = false;
    int m_depth = 0;
    double m_longest = 0;
    std::string m_culprit;
    std::vector<double> m_long;
};

}  // namespace penfield::bench
