#pragma once
// A thread of its own for work of which only the newest matters: while one piece runs, a newer one replaces the one waiting.
// A piece that runs is not stopped by a newer one (a pan would starve), only by the end of the task.

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace penfield {

class NewestTask : public QObject {
    Q_OBJECT
public:
    /// What is done with the result, in the thread of this object.
    using Deliver = std::function<void()>;
    /// Runs in the worker; must not throw and must own everything it reads.
    using Work = std::function<Deliver(const std::stop_token &)>;

    explicit NewestTask(QObject *parent = nullptr);

    void submit(Work work);
    bool isIdle() const { return m_delivered == m_submitted; }

Q_SIGNALS:
    void idle();  ///< everything asked for has been delivered or replaced

private:
    void run(const std::stop_token &stop);
    void finish(int number, const Deliver &deliver);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Work m_waiting;       // guarded
    int m_waitingNumber = 0;  // guarded
    int m_submitted = 0, m_delivered = 0;  // owner's thread
    std::jthread m_thread;  // last: it uses the others
};

}  // namespace penfield
