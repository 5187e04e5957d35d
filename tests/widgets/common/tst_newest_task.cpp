#include "widgets/common/newest_task.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace penfield;

class TestNewestTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversInTheOwnersThread()
    {
        NewestTask task;
        QSignalSpy idle(&task, &NewestTask::idle);
        std::thread::id worked, delivered;
        task.submit([&](const std::stop_token &) -> NewestTask::Deliver {
            worked = std::this_thread::get_id();
            return [&] { delivered = std::this_thread::get_id(); };
        });
        QVERIFY(!task.isIdle());
        QVERIFY(idle.wait());
        QVERIFY(task.isIdle());
        QVERIFY(worked != std::this_thread::get_id());
        QVERIFY(delivered == std::this_thread::get_id());
    }

    void whatWaitsIsReplacedByTheNewest()
    {
        NewestTask task;
        QSignalSpy idle(&task, &NewestTask::idle);
        QSemaphore gate;
        std::vector<int> done;
        for (int i = 0; i < 10; ++i)
            task.submit([&, i](const std::stop_token &) -> NewestTask::Deliver {
                gate.acquire();
                return [&done, i] { done.push_back(i); };
            });
        gate.release(10);
        QVERIFY(idle.wait());
        QVERIFY(done.size() <= 2);  // at most the one that had begun, then the newest
        QCOMPARE(done.back(), 9);
        QCOMPARE(idle.size(), 1);
    }

    void endsWhileWorkIsWaiting()
    {
        QSemaphore started;
        bool delivered = false;
        {
            NewestTask task;
            task.submit([&](const std::stop_token &stop) -> NewestTask::Deliver {
                started.release();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                return [&] { delivered = true; };
            });
            started.acquire();
            task.submit([&](const std::stop_token &) -> NewestTask::Deliver { return [&] { delivered = true; }; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!delivered);
    }
};

QTEST_GUILESS_MAIN(TestNewestTask)
#include "tst_newest_task.moc"
