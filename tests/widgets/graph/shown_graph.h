#pragma once
// The graph's view on screen.

#include "tests/support/await.h"
#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/graph/graph_canvas.h"
#include "widgets/graph/graph_view.h"

#include <QTest>

#include <memory>

namespace penfield::test {

struct ShownGraph {
    bool open()
    {
        m_selection = std::make_unique<Selection>();
        m_view = std::make_unique<GraphView>();
        m_view->setSelection(m_selection.get());
        m_view->resize(900, 600);
        m_view->show();
        return QTest::qWaitForWindowExposed(m_view.get());
    }
    void close() { m_view.reset(); }

    std::unique_ptr<GraphView> m_view;
    std::unique_ptr<Selection> m_selection;

    GraphCanvas *canvas() const { return m_view->canvas(); }
    QPoint placeOf(const NodeKey &key) const { return canvas()->placeOfNode(key).toPoint(); }
    void click(const NodeKey &key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(canvas(), Qt::LeftButton, modifiers, placeOf(key));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas(), static_cast<Qt::Key>(key), modifiers); }

    bool settle()
    {
        canvas()->grab();  // asks for the edges
        return m_view->isSettled() || Await(m_view.get(), &GraphView::settled).once();
    }

    bool show(std::shared_ptr<const AttributionGraph> graph, const PruneOptions &prune = {1, 1})
    {
        m_view->setPruneOptions(prune);
        Await settled(m_view.get(), &GraphView::settled);
        m_view->setGraph(std::move(graph));
        return settled.once();
    }
};

}  // namespace penfield::test
