#pragma once
// Keeps the engine module from being loaded before the window has been drawn. While the worker thread loads LibTorch's 300
// libraries it holds the dynamic loader's lock, and the first icon of the window, which needs a Qt plugin, would wait for it.

#include "backend/types/engine.h"

#include <QObject>

#include <future>

class QWidget;

namespace penfield {

class FirstFrameGate : public QObject {
public:
    FirstFrameGate() : m_opened(m_open.get_future().share()) {}

    /// A factory that waits, in the thread that calls it, until the gate is open.
    EngineFactory behind(EngineFactory factory) const;

    void openAfterFirstFrame(QWidget &window);
    void open();  ///< at once; harmless when it is open

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::promise<void> m_open;
    std::shared_future<void> m_opened;
    bool m_isOpen = false;
};

}  // namespace penfield
