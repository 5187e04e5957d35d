#include "app/gui/first_frame_gate.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace penfield {

EngineFactory FirstFrameGate::behind(EngineFactory factory) const
{
    return [opened = m_opened, factory = std::move(factory)] {
        opened.wait();
        return factory();
    };
}

void FirstFrameGate::openAfterFirstFrame(QWidget &window)
{
    window.installEventFilter(this);
}

void FirstFrameGate::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_open.set_value();
}

bool FirstFrameGate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstFrameGate::open);  // the filter runs before the paint, the timer after it
    }
    return false;
}

}  // namespace penfield
