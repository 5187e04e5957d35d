#include "tests/gallery/waiting.h"

#include "widgets/attention/head_grid.h"
#include "widgets/graph/graph_canvas.h"
#include "widgets/graph/graph_view.h"

#include <QAction>
#include <QEvent>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include <stdexcept>

namespace penfield::gallery {

namespace {

constexpr int patience = 20'000;  // milliseconds

void run(QEventLoop &loop, const char *awaited)
{
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    if (loop.exec() != 0)
        throw std::runtime_error(std::string("Gave up waiting for ") + awaited);
}

/// Everything that is queued now, and what that queued in turn.
void finishQueued()
{
    for (int round = 0; round < 2; ++round) {
        QEventLoop loop;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        run(loop, "queued events");
    }
}

void awaitSettled(GraphView &view)
{
    view.canvas()->grab();  // asks for the edges
    if (view.isSettled())
        return;
    QEventLoop loop;
    QObject::connect(&view, &GraphView::settled, &loop, &QEventLoop::quit);
    run(loop, "a graph to be arranged");
}

void awaitSettled(HeadGrid &grid)
{
    if (grid.isSettled())
        return;
    QEventLoop loop;
    QObject::connect(&grid, &HeadGrid::settled, &loop, &QEventLoop::quit);
    run(loop, "the heads to be painted");
}

/// The button that clears a line of text fades in and out; a picture shows where that ends.
void finishFading(QWidget &widget)
{
    for (QLineEdit *edit : widget.findChildren<QLineEdit *>())
        for (QToolButton *button : edit->findChildren<QToolButton *>())
            if (button->defaultAction() && button->defaultAction()->objectName() == QLatin1String("_q_qlineeditclearaction"))
                button->setProperty("opacity", edit->text().isEmpty() ? 0.0 : 1.0);
}

class ShowWatcher : public QObject {
public:
    ShowWatcher(QWidget &widget, QEventLoop &loop) : m_loop(loop) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            m_loop.quit();
        return false;
    }

private:
    QEventLoop &m_loop;
};

}  // namespace

void awaitStill(QWidget &widget)
{
    finishQueued();
    QList<GraphView *> views = widget.findChildren<GraphView *>();
    if (auto *self = qobject_cast<GraphView *>(&widget))
        views << self;
    for (GraphView *view : views)
        if (view->isVisible())
            awaitSettled(*view);
    for (HeadGrid *grid : widget.findChildren<HeadGrid *>())
        if (grid->isVisible())
            awaitSettled(*grid);
    finishFading(widget);
    finishQueued();
}

void awaitShown(QWidget &widget)
{
    if (widget.isVisible())
        return;
    QEventLoop loop;
    ShowWatcher watcher(widget, loop);
    run(loop, "a widget to appear");
}

}  // namespace penfield::gallery
