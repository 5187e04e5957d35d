#pragma once
// One thread that works off tasks for a QObject, its owner. Tasks are added, superseded and answered in the owner's thread; only
// their `work` runs in the other one. A task that was superseded is never answered, however far it had come.

#include "backend/service/failure.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace penfield {

using Answer = std::function<void()>;  ///< run in the owner's thread

struct Task {
    int kind = 0;
    int priority = 0;     ///< small numbers first; in the order of asking among equals
    bool yields = false;  ///< is stopped, and started anew later, when a task with a smaller priority arrives
    std::string subject;  ///< what it is about, for the rules of superseding
    std::function<Answer(std::stop_token)> work;

    bool announced = false;   // "started" was told and "finished" not yet; the owner's thread only
    bool superseded = false;  // written by the owner's thread under WorkThread's mutex
    std::stop_source stop;    // of the current run; under WorkThread's mutex
};

class WorkThread {
public:
    /// Called in the owner's thread. Every "started" is followed by one "finished", whatever becomes of the task.
    struct Listener {
        std::function<void(const Task &)> started, finished;
        std::function<void(const Task &, const Failure &)> failed;
    };

    /// `atEnd` is the last thing the thread does: what lives in it can go there.
    WorkThread(QObject *owner, Listener listener, std::function<void()> atEnd);
    ~WorkThread();  ///< supersedes everything, stops what runs, waits for the thread
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    void add(Task task);
    void supersede(const std::function<bool(const Task &)> &which);

    /// For a task's work: runs `call` in the owner's thread, unless the task is superseded by then.
    void post(Answer call);

private:
    using TaskPointer = std::shared_ptr<Task>;

    void run(std::stop_token stop);
    TaskPointer next(std::stop_token stop);
    void perform(const TaskPointer &task);
    void requeue(const TaskPointer &task);
    void enqueue(const TaskPointer &task);  // the mutex is held
    void deliver(const TaskPointer &task, Answer call);
    void finish(const TaskPointer &task, Answer answer);
    void announceStart(const TaskPointer &task);  // these two in the owner's thread
    void announceEnd(const TaskPointer &task);

    QObject *m_owner;
    Listener m_listener;                    // the owner's thread only
    std::vector<TaskPointer> m_unanswered;  // the owner's thread only
    std::function<void()> m_atEnd;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<TaskPointer> m_queue;  // guarded
    TaskPointer m_running;            // guarded for writing; the working thread may read it

    std::jthread m_thread;  // last: starts when everything else is there, ends before anything goes
};

}  // namespace penfield
