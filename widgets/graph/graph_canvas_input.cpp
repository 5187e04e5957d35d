// Pointer and keys of GraphCanvas: hover lights, click selects, Ctrl+click pins, Esc lets go, arrows walk along edges.

#include "widgets/common/icon.h"
#include "widgets/graph/graph_canvas.h"
#include "widgets/graph/hover_card.h"
#include "widgets/models/unit_words.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleHints>

#include <cmath>

namespace penfield {
namespace {

constexpr double reach = 30;         // px: how near the pointer must come
constexpr double keyZoom = 1.25;

const GraphNode *mostProbableAnswer(const GraphArrangement &arranged)
{
    const GraphNode *best = nullptr;
    for (int slot = 0; slot < arranged.kept.size(); ++slot)
        if (const GraphNode &node = arranged.node(slot);
            node.key.kind == NodeKind::Logit && (!best || node.probability > best->probability))
            best = &node;
    return best;
}

}  // namespace

std::optional<NodeKey> GraphCanvas::nodeNear(QPointF point) const
{
    if (!m_scene.arrangement() || !m_view.view().adjusted(-reach, -reach, reach, reach).contains(point))
        return std::nullopt;
    const auto slot = m_scene.arrangement()->index.nearest(m_view.toContent(point), reach / m_view.scale());
    return slot ? std::optional(m_scene.arrangement()->node(*slot).key) : std::nullopt;
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_byKeyboard = false;
    m_pressedAt = m_lastPoint = event->position();
    m_dragging = false;
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    if (!m_pressedAt) {
        m_selection->setHovered(nodeNear(point));
        if (m_scene.hoveredSlot())
            m_cardDelay.start();
        setCursor(m_scene.hoveredSlot() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_dragging && (point - *m_pressedAt).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    if (!m_dragging)
        setCursor(Qt::ClosedHandCursor);
    m_dragging = true;
    m_selection->setHovered(std::nullopt);
    m_view.pan(point - m_lastPoint);
    m_lastPoint = point;
    update();
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedAt && !m_dragging && event->button() == Qt::LeftButton)
        click(event->position(), event->modifiers());
    m_pressedAt.reset();
    m_dragging = false;
    setCursor(Qt::ArrowCursor);
}

void GraphCanvas::click(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const auto key = nodeNear(point);
    if (modifiers & Qt::ControlModifier) {
        if (key)
            togglePin(*key);
        return;
    }
    m_walk.forget();
    m_selection->setCurrent(key);
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto key = nodeNear(event->position());
    if (key && isTouchable(*key))
        Q_EMIT ablateRequested(*key);
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    if (!m_scene.arrangement())
        return;
    m_selection->setHovered(std::nullopt);
    m_view.zoomAbout(event->position(), std::pow(1.0015, event->angleDelta().y()));
    update();
    event->accept();
}

void GraphCanvas::leaveEvent(QEvent *)
{
    m_cardDelay.stop();
    m_selection->setHovered(std::nullopt);
}

void GraphCanvas::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    update();
    if (!m_scene.arrangement() || !act(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

bool GraphCanvas::act(int key, Qt::KeyboardModifiers modifiers)
{
    const auto current = m_scene.currentSlot() ? m_selection->current() : std::nullopt;
    switch (key) {
    case Qt::Key_Up: return walk(Step::Up);
    case Qt::Key_Down: return walk(Step::Down);
    case Qt::Key_Left: return walk(Step::Left);
    case Qt::Key_Right: return walk(Step::Right);
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(keyZoom); return true;
    case Qt::Key_Minus: zoom(1 / keyZoom); return true;
    case Qt::Key_0: fit(); return true;
    case Qt::Key_Escape: return letGo();
    default: break;
    }
    if (!current)
        return false;
    if (key == Qt::Key_A && modifiers == Qt::NoModifier && isTouchable(*current))
        Q_EMIT ablateRequested(*current);
    else if (key == Qt::Key_P && modifiers == Qt::NoModifier)
        togglePin(*current);
    else if (key == Qt::Key_Menu || (key == Qt::Key_F10 && modifiers & Qt::ShiftModifier))
        showMenu(*current, mapToGlobal(placeOfNode(*current).toPoint()));
    else
        return false;
    return true;
}

bool GraphCanvas::walk(Step step)
{
    const auto current = m_scene.currentSlot();
    if (!current) {
        if (const GraphNode *answer = mostProbableAnswer(*m_scene.arrangement()))
            m_selection->setCurrent(answer->key);
        return true;
    }
    m_selection->setHovered(std::nullopt);
    const GraphArrangement &arranged = *m_scene.arrangement();
    if (const auto next = m_walk.step(arranged.kept, arranged.layout, *current, step))
        m_selection->setCurrent(arranged.node(*next).key);
    return true;
}

/// Lets go of the nearest thing first: the selection, then the pins. Says whether there was anything to let go of.
bool GraphCanvas::letGo()
{
    const bool held = m_selection->current().has_value() || m_selection->hovered().has_value();
    m_selection->setHovered(std::nullopt);
    m_selection->setCurrent(std::nullopt);
    if (held)
        return true;
    const bool pinned = !m_scene.pinned().empty();
    setPinned({});
    return pinned;
}

bool GraphCanvas::isTouchable(const NodeKey &key) const
{
    return m_touchable && canTouch(key, m_scene.graph()->prompt);
}

void GraphCanvas::togglePin(const NodeKey &key)
{
    std::set<NodeKey> pins = m_scene.pinned();
    if (!pins.erase(key))
        pins.insert(key);
    setPinned(pins);
}

void GraphCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const auto key = event->reason() == QContextMenuEvent::Keyboard ? m_selection->current() : nodeNear(event->pos());
    if (!key)
        return;
    m_selection->setCurrent(*key);
    showMenu(*key, event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(placeOfNode(*key).toPoint()) : event->globalPos());
}

void GraphCanvas::showMenu(const NodeKey &key, QPoint globalPosition)
{
    m_card->hide();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString title = m_scene.titleAt(*m_scene.arrangement()->slotOf(key));
    auto *ablate = menu->addAction(icon(QStringLiteral("ablate"), palette()), tr("&Ablate"), this, [this, key] { Q_EMIT ablateRequested(key); });
    auto *steer = menu->addAction(icon(QStringLiteral("steer"), palette()), tr("&Steer"), this, [this, key] { Q_EMIT steerRequested(key); });
    ablate->setEnabled(isTouchable(key));
    steer->setEnabled(isTouchable(key));
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("pin"), palette()), m_scene.pinned().contains(key) ? tr("Un&pin") : tr("&Pin"), this, [this, key] { togglePin(key); });
    menu->addAction(icon(QStringLiteral("copy"), palette()), tr("&Copy label"), this, [title] { QGuiApplication::clipboard()->setText(title); });
    menu->popup(globalPosition);
}

void GraphCanvas::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
}

void GraphCanvas::focusOutEvent(QFocusEvent *) { update(); }

}  // namespace penfield
