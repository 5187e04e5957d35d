#include "tests/bench/gui/touch_bench.h"

#include "tests/app/gui/demo_window.h"
#include "tests/bench/gui/watched_application.h"
#include "widgets/output/output_bars.h"
#include "widgets/output/output_panel.h"

#include <QEventLoop>
#include <QTimer>

#include <random>

namespace penfield::bench {

namespace {

/// Ends a loop after the output has painted what an outcome brought.
class RepaintWaiter : public QObject {
public:
    RepaintWaiter(Explorer &explorer, QObject *painted)
    {
        painted->installEventFilter(this);
        m_patience.setSingleShot(true);
        m_patience.setInterval(5'000);
        connect(&m_patience, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
        connect(&explorer, &Explorer::outcomeChanged, this, [this] { m_arrived = true; });
    }

    bool wait()
    {
        m_arrived = false;
        m_patience.start();
        const bool painted = m_loop.exec() == 0;
        m_patience.stop();
        return painted;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_arrived)
            QMetaObject::invokeMethod(&m_loop, [this] { m_loop.exit(0); }, Qt::QueuedConnection);
        return false;
    }

private:
    QEventLoop m_loop;
    QTimer m_patience;
    bool m_arrived = false;
};

}  // namespace

TouchFigures measureTouches(int touches, unsigned seed)
{
    auto *application = dynamic_cast<WatchedApplication *>(QCoreApplication::instance());
    if (!application)
        return {{}, {}, "The bench needs a WatchedApplication."};
    DemoWindow demo;
    if (!demo.open())
        return {{}, {}, "The demo did not open within 20 s."};
    RepaintWaiter waiter(demo.explorer, demo.window.output()->bars());
    const auto &active = demo.explorer.trace()->activations;
    std::mt19937 random(seed);
    TouchFigures figures;
    application->startWatching();
    for (int i = 0; i < touches; ++i) {
        const FeatureActivation &a = active[random() % active.size()];
        const double value = double(random() % 1000) / 1000.0 * 2 * a.activation + 1e-6 * i;
        InterventionEntry entry;
        entry.intervention = {a.id, a.position, TouchKind::Set, value};
        QElapsedTimer timer;
        timer.start();
        demo.window.interventionModel()->reset({entry});
        if (!waiter.wait())
            return {{}, {}, "A touch was not answered within 5 s."};
        figures.latencies.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    application->stopWatching();
    figures.blocked = application->longEvents();
    return figures;
}

}  // namespace penfield::bench
