#pragma once
// The surface of the graph view: paints the scene, moves it about, and turns pointer and keys into selection.
// Costly work (pruning, layout, edges) happens in workers; what is on screen stays until the new picture is there.

#include "widgets/common/selection.h"
#include "widgets/common/theme.h"
#include "widgets/geometry/graph_walk.h"
#include "widgets/graph/display_builder.h"
#include "widgets/graph/edge_layer.h"
#include "widgets/common/newest_task.h"
#include "widgets/graph/node_sprites.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;

namespace penfield {

class HoverCard;

class GraphCanvas : public QWidget {
    Q_OBJECT
public:
    explicit GraphCanvas(QWidget *parent = nullptr);

    void setGraph(std::shared_ptr<const AttributionGraph> graph);
    void setLabels(Labels labels);
    void setSupernodes(const Supernodes &supernodes);
    void setOutcome(std::shared_ptr<const Outcome> outcome);
    void setSelection(Selection *selection);  ///< not owned; nullptr: one of its own
    void setTheme(const Theme &theme);
    void setPruneOptions(const PruneOptions &options);
    void setShowErrors(bool show);
    void setLegend(bool on);
    void setPinned(const std::set<NodeKey> &keys);
    void setNoun(UnitNoun noun) { m_scene.setNoun(noun); }
    void setTouchable(bool touchable) { m_touchable = touchable; }  ///< false: nothing can be ablated or steered
    void setBusy(const QString &what, double fraction);  ///< empty: at rest

    void fit();
    void zoom(double factor);  ///< about the middle

    const GraphScene &scene() const { return m_scene; }
    const Viewport &viewport() const { return m_view; }
    bool isSettled() const { return m_arranging.isIdle() && !m_rearrange.isActive() && m_edges.isCurrent(); }
    DisplayList displayList();                        ///< what is painted now
    QPointF placeOfNode(const NodeKey &key) const;    ///< on this widget; null when it is not shown

    QSize sizeHint() const override { return {900, 560}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void ablateRequested(const NodeKey &key);
    void steerRequested(const NodeKey &key);
    void pinsChanged();
    void arrangementChanged();
    void failed(const QString &sentence);  ///< the graph cannot be shown
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followSelection();
    void followHover();
    void rearrange();
    struct Draft;
    Draft draft() const;
    void accept(const Draft &draft);
    void fitViewport();
    void pictureChanged(bool edgesToo);
    void reportSettled();
    std::optional<NodeKey> nodeNear(QPointF point) const;
    void click(QPointF point, Qt::KeyboardModifiers modifiers);
    bool isTouchable(const NodeKey &key) const;
    void togglePin(const NodeKey &key);
    bool letGo();
    bool walk(Step step);
    bool act(int key, Qt::KeyboardModifiers modifiers);
    void reveal(const NodeKey &key);
    void showMenu(const NodeKey &key, QPoint globalPosition);
    void showCard();
    void paintScene(QPainter &painter, const DisplayList &list);
    void paintBusy(QPainter &painter);

    Selection m_ownSelection;
    QPointer<Selection> m_selection;
    Theme m_theme = Theme::lightTheme();
    GraphScene m_scene;
    DisplayBuilder m_builder;
    Viewport m_view;
    GraphWalk m_walk;

    std::shared_ptr<const AttributionGraph> m_wanted;  ///< the scene's graph follows when it is arranged
    std::shared_ptr<const Outcome> m_outcome;
    NewestTask m_arranging;
    QTimer m_rearrange;  ///< waits for the end of a resize
    EdgeLayer m_edges;
    NodeSprites m_sprites;
    EdgeLayer::Version m_edgeVersion;

    std::optional<QPointF> m_pressedAt;
    bool m_dragging = false;
    QPointF m_lastPoint;
    QTimer m_cardDelay;
    HoverCard *m_card;
    QString m_busy;  ///< what goes on; empty: nothing
    double m_busyFraction = -1;
    bool m_touchable = true;
    bool m_byKeyboard = false;  ///< the focus came, or is used, by keys: it is shown
};

}  // namespace penfield
