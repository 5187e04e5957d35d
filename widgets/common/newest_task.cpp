#include "widgets/common/newest_task.h"

namespace penfield {

NewestTask::NewestTask(QObject *parent) : QObject(parent), m_thread([this](const std::stop_token &stop) { run(stop); }) {}

void NewestTask::submit(Work work)
{
    ++m_submitted;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(work);
        m_waitingNumber = m_submitted;
    }
    m_wake.notify_one();
}

void NewestTask::run(const std::stop_token &stop)
{
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return m_waiting != nullptr; }))
            return;
        const Work work = std::exchange(m_waiting, nullptr);
        const int number = m_waitingNumber;
        lock.unlock();
        Deliver deliver = work(stop);
        QMetaObject::invokeMethod(this, [this, number, deliver = std::move(deliver)] { finish(number, deliver); }, Qt::QueuedConnection);
    }
}

void NewestTask::finish(int number, const Deliver &deliver)
{
    m_delivered = number;
    if (deliver)
        deliver();
    if (isIdle())
        Q_EMIT idle();
}

}  // namespace penfield
