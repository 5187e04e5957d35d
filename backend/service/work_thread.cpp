#include "backend/service/work_thread.h"

#include "backend/types/error.h"

#include <algorithm>
#include <utility>

namespace penfield {

WorkThread::WorkThread(QObject *owner, Listener listener, std::function<void()> atEnd)
    : m_owner(owner), m_listener(std::move(listener)), m_atEnd(std::move(atEnd)), m_thread([this](std::stop_token stop) { run(stop); })
{
}

WorkThread::~WorkThread()
{
    m_listener = {};  // the owner is going: nobody is told any more
    supersede([](const Task &) { return true; });
    m_thread.request_stop();
    m_thread.join();
}

void WorkThread::add(Task task)
{
    const auto pointer = std::make_shared<Task>(std::move(task));
    m_unanswered.push_back(pointer);
    {
        const std::lock_guard lock(m_mutex);
        enqueue(pointer);
        if (m_running && m_running->yields && pointer->priority < m_running->priority)
            m_running->stop.request_stop();
    }
    m_changed.notify_one();
}

void WorkThread::enqueue(const TaskPointer &task)
{
    const auto place =
        std::find_if(m_queue.begin(), m_queue.end(), [&](const TaskPointer &other) { return other->priority > task->priority; });
    m_queue.insert(place, task);
}

void WorkThread::supersede(const std::function<bool(const Task &)> &which)
{
    const auto firstGone =
        std::stable_partition(m_unanswered.begin(), m_unanswered.end(), [&](const TaskPointer &t) { return !which(*t); });
    const std::vector<TaskPointer> gone(firstGone, m_unanswered.end());
    m_unanswered.erase(firstGone, m_unanswered.end());
    {
        const std::lock_guard lock(m_mutex);
        for (const TaskPointer &task : gone) {
            task->superseded = true;
            task->stop.request_stop();
            std::erase(m_queue, task);
        }
    }
    for (const TaskPointer &task : gone)
        announceEnd(task);
}

void WorkThread::post(Answer call)
{
    deliver(m_running, std::move(call));
}

void WorkThread::deliver(const TaskPointer &task, Answer call)
{
    // The owner ends this thread before it goes, and Qt drops what is posted to an object that went.
    QMetaObject::invokeMethod(
        m_owner,
        [task, call = std::move(call)] {
            if (!task->superseded)
                call();
        },
        Qt::QueuedConnection);
}

void WorkThread::run(std::stop_token stop)
{
    while (const TaskPointer task = next(stop)) {
        perform(task);
        const std::lock_guard lock(m_mutex);
        m_running.reset();
    }
    if (m_atEnd)
        m_atEnd();
}

WorkThread::TaskPointer WorkThread::next(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return !m_queue.empty(); }))
        return nullptr;
    m_running = m_queue.front();
    m_queue.pop_front();
    return m_running;
}

void WorkThread::perform(const TaskPointer &task)
{
    deliver(task, [this, task] { announceStart(task); });
    try {
        finish(task, task->work(task->stop.get_token()));
    } catch (const Cancelled &) {
        if (task->stop.stop_requested())
            requeue(task);
        else
            finish(task, {});
    } catch (...) {
        finish(task, [this, task, failure = describe(std::current_exception())] {
            if (m_listener.failed)
                m_listener.failed(*task, failure);
        });
    }
}

/// A task that was stopped although nobody superseded it made way for a more urgent one. It goes before its equals: it was first.
void WorkThread::requeue(const TaskPointer &task)
{
    deliver(task, [this, task] { announceEnd(task); });
    const std::lock_guard lock(m_mutex);
    if (task->superseded)
        return;
    task->stop = std::stop_source();
    const auto place =
        std::find_if(m_queue.begin(), m_queue.end(), [&](const TaskPointer &other) { return other->priority >= task->priority; });
    m_queue.insert(place, task);
}

void WorkThread::finish(const TaskPointer &task, Answer answer)
{
    deliver(task, [this, task, answer = std::move(answer)] {
        std::erase(m_unanswered, task);
        if (answer)
            answer();
        announceEnd(task);
    });
}

void WorkThread::announceStart(const TaskPointer &task)
{
    task->announced = true;
    if (m_listener.started)
        m_listener.started(*task);
}

void WorkThread::announceEnd(const TaskPointer &task)
{
    if (!std::exchange(task->announced, false))
        return;
    if (m_listener.finished)
        m_listener.finished(*task);
}

}  // namespace penfield
