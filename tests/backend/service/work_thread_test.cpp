#include "backend/service/work_thread.h"

#include "backend/types/error.h"

#include <QCoreApplication>
#include <QtTest>

#include <atomic>
#include <random>
#include <semaphore>

using namespace penfield;

class WorkThreadTest : public QObject {
    Q_OBJECT

    static Task task(int kind, int priority, std::function<Answer(std::stop_token)> work)
    {
        Task t;
        t.kind = kind;
        t.priority = priority;
        t.work = std::move(work);
        return t;
    }

private Q_SLOTS:
    void workRunsElsewhereAndAnswersHere()
    {
        const auto here = std::this_thread::get_id();
        std::thread::id workedIn, answeredIn;
        WorkThread thread(this, {}, {});
        thread.add(task(0, 0, [&](std::stop_token) -> Answer {
            workedIn = std::this_thread::get_id();
            return [&] { answeredIn = std::this_thread::get_id(); };
        }));
        QTRY_COMPARE(answeredIn, here);
        QVERIFY(workedIn != here);
    }

    void urgentTasksGoFirstAndEqualOnesInOrder()
    {
        std::binary_semaphore gate(0);
        std::vector<int> answers;
        WorkThread thread(this, {}, {});
        thread.add(task(0, 0, [&](std::stop_token) -> Answer {
            gate.acquire();
            return {};
        }));
        for (const auto &[kind, priority] : {std::pair{1, 5}, {2, 3}, {3, 5}, {4, 3}})
            thread.add(task(kind, priority,
                            [&answers, kind = kind](std::stop_token) -> Answer { return [&answers, kind] { answers.push_back(kind); }; }));
        gate.release();
        QTRY_COMPARE(answers, (std::vector<int>{2, 4, 1, 3}));
    }

    void everyStartHasOneEnd()
    {
        std::map<int, int> balance;
        int ends = 0;
        WorkThread::Listener listener;
        listener.started = [&](const Task &t) { ++balance[t.kind]; };
        listener.finished = [&](const Task &t) {
            --balance[t.kind];
            ++ends;
        };
        WorkThread thread(this, listener, {});
        std::atomic<bool> go = false;
        thread.add(task(1, 0, [&](std::stop_token stop) -> Answer {
            while (!stop.stop_requested())
                std::this_thread::yield();
            throw Cancelled();
        }));
        QTRY_COMPARE(balance[1], 1);
        thread.supersede([](const Task &t) { return t.kind == 1; });
        QCOMPARE(balance[1], 0);
        thread.add(task(2, 0, [](std::stop_token) -> Answer { throw Error("no"); }));
        thread.add(task(3, 0, [](std::stop_token) -> Answer { return {}; }));
        QTRY_COMPARE(ends, 3);
        QCOMPARE(balance[2], 0);
        QCOMPARE(balance[3], 0);
    }

    void aTaskThatCancelsItselfIsNotRepeated()
    {
        std::atomic<int> runs = 0;
        int ends = 0;
        WorkThread::Listener listener;
        listener.finished = [&](const Task &) { ++ends; };
        WorkThread thread(this, listener, {});
        thread.add(task(0, 0, [&](std::stop_token) -> Answer {
            ++runs;
            throw Cancelled();
        }));
        thread.add(task(1, 9, [](std::stop_token) -> Answer { return {}; }));
        QTRY_COMPARE(ends, 2);
        QCOMPARE(runs.load(), 1);
    }

    void theLastThingHappensInTheThread()
    {
        std::thread::id worked, ended;
        {
            WorkThread thread(this, {}, [&] { ended = std::this_thread::get_id(); });
            bool answered = false;
            thread.add(task(0, 0, [&](std::stop_token) -> Answer {
                worked = std::this_thread::get_id();
                return [&] { answered = true; };
            }));
            QTRY_VERIFY(answered);
        }
        QCOMPARE(ended, worked);
    }

    /// Random adding and superseding: every task that nobody superseded is answered once, no other ever.
    void nothingIsLostOrAnsweredTwice()
    {
        constexpr int kTasks = 5000;
        std::mt19937 random(8);
        std::vector<int> answers(kTasks), superseded(kTasks);
        WorkThread thread(this, {}, {});
        for (int i = 0; i < kTasks; ++i) {
            Task t = task(i, static_cast<int>(random() % 3), [i, &answers, length = random() % 50](std::stop_token stop) -> Answer {
                for (unsigned step = 0; step < length; ++step) {
                    if (stop.stop_requested())
                        throw Cancelled();
                    std::this_thread::yield();
                }
                return [i, &answers] { ++answers[static_cast<std::size_t>(i)]; };
            });
            t.yields = t.priority == 2;
            thread.add(std::move(t));
            if (random() % 2 == 0) {
                const int from = i - static_cast<int>(random() % 20), to = i - static_cast<int>(random() % 5);
                thread.supersede([&](const Task &older) {
                    const bool hit = older.kind >= from && older.kind <= to;
                    if (hit)
                        superseded[static_cast<std::size_t>(older.kind)] = 1;
                    return hit;
                });
            }
            if (random() % 16 == 0)
                QCoreApplication::sendPostedEvents();
        }
        bool done = false;
        thread.add(task(kTasks, 9, [&](std::stop_token) -> Answer { return [&] { done = true; }; }));
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        for (int i = 0; i < kTasks; ++i)
            QCOMPARE(answers[static_cast<std::size_t>(i)] + superseded[static_cast<std::size_t>(i)], 1);
    }
};

QTEST_GUILESS_MAIN(WorkThreadTest)
#include "work_thread_test.moc"
