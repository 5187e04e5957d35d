#include "tests/bench/gui/drag_bench.h"

#include "tests/app/gui/demo_window.h"
#include "tests/bench/gui/watched_application.h"
#include "widgets/interventions/intervention_list.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/output/output_bars.h"
#include "widgets/output/output_panel.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTimer>

#include <cmath>

namespace penfield::bench {

namespace {

constexpr int pace = 8;  // milliseconds between two moves: a mouse of 125 Hz
constexpr int movesOfADrag = 125;

/// Counts the outcomes that were painted: one that came and went unpainted does not count.
class PaintCounter : public QObject {
public:
    PaintCounter(Explorer &explorer, QObject *painted)
    {
        painted->installEventFilter(this);
        connect(&explorer, &Explorer::outcomeChanged, this, [this] { m_arrived = true; });
    }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && std::exchange(m_arrived, false))
            ++m_count;
        return false;
    }

private:
    bool m_arrived = false;
    int m_count = 0;
};

void send(QWidget *widget, QEvent::Type type, QPoint at)
{
    const bool held = type != QEvent::MouseButtonRelease;
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), button, held ? Qt::LeftButton : Qt::NoButton, {});
    QCoreApplication::sendEvent(widget, &event);
}

/// One drag, from the slider's middle to and fro and to some other place at the end.
void drag(InterventionList &list, int number)
{
    const QRect slider = list.rowLayout(0).slider;
    const auto at = [&](int move) {
        const double share = 0.5 + 0.45 * std::sin(0.05 * move + number);
        return QPoint(slider.left() + static_cast<int>(share * slider.width()), slider.center().y());
    };
    send(list.viewport(), QEvent::MouseButtonPress, at(0));
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    int move = 0;
    QObject::connect(&timer, &QTimer::timeout, &list, [&] {
        send(list.viewport(), QEvent::MouseMove, at(++move));
        if (move == movesOfADrag)
            loop.quit();
    });
    timer.start(pace);
    loop.exec();
    send(list.viewport(), QEvent::MouseButtonRelease, at(move));
}

bool showsWhatIsTouched(DemoWindow &demo)
{
    const auto &outcome = demo.explorer.outcome();
    return outcome && outcome->interventions == demo.window.interventionModel()->activeInterventions();
}

}  // namespace

DragFigures measureDrags(int drags)
{
    auto *application = dynamic_cast<WatchedApplication *>(QCoreApplication::instance());
    DragFigures figures;
    figures.trouble = !application ? QStringLiteral("The bench needs a WatchedApplication.") : QString();
    DemoWindow demo;
    if (figures.trouble.isEmpty() && !demo.open())
        figures.trouble = QStringLiteral("The demo did not open within 20 s.");
    if (!figures.trouble.isEmpty())
        return figures;
    const NodeKey unit = demo.strongestAt("Dallas", 0);
    InterventionEntry entry;
    entry.intervention = {unit.featureId(), unit.position, TouchKind::Set, 1};
    entry.intactActivation = entry.maxActivation = 4;
    demo.window.interventionModel()->add(entry);
    if (!QTest::qWaitFor([&] { return showsWhatIsTouched(demo); }, 5'000)) {
        figures.trouble = QStringLiteral("A touch was not answered within 5 s.");
        return figures;
    }
    PaintCounter counter(demo.explorer, demo.window.output()->bars());
    application->startWatching();
    for (int i = 0; i < drags; ++i) {
        const int before = counter.count();
        QElapsedTimer timer;
        timer.start();
        drag(*demo.window.interventions()->list(), i);
        figures.seconds += double(timer.nsecsElapsed()) / 1e9;
        figures.shown += counter.count() - before;
        figures.moves += movesOfADrag;
        figures.lost += !QTest::qWaitFor([&] { return showsWhatIsTouched(demo); }, 1'000);
    }
    application->stopWatching();
    figures.blocked = application->longEvents();
    figures.culprit = application->culprit();
    return figures;
}

}  // namespace penfield::bench
