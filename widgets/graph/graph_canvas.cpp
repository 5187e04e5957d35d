#include "widgets/graph/graph_canvas.h"

#include "widgets/graph/graph_painter.h"
#include "widgets/graph/hover_card.h"
#include "widgets/graph/hover_text.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>

namespace penfield {
namespace {

constexpr int resizeRest = 80;   // ms without a resize before the graph is arranged anew
constexpr int cardDelay = 350;   // ms of rest before the card shows

}  // namespace

/// A picture to be: what the worker starts from, and what it makes of it. Everything is a copy or shared and immutable.
struct GraphCanvas::Draft {
    GraphScene scene;
    ArrangementRequest request;
    std::shared_ptr<const Outcome> outcome;
    DisplayBuilder builder;
    Viewport view;
    QRectF area;
    Theme theme;
    double devicePixelRatio = 1;
    int look = 0;     ///< of the edges, when the draft was begun

    QRectF plot;
    QImage edges;     ///< drawn here, so that nodes and edges change places in the same frame
    QString trouble;  ///< why there is no arrangement

    void place(GraphScene &target, Viewport &viewport, const std::shared_ptr<const GraphArrangement> &arrangement) const
    {
        if (target.graph() != arrangement->graph) {
            target.setArrangement(arrangement);
            target.setOutcome(outcome);
            viewport.fit();
        }
        target.setArrangement(arrangement);
        viewport.setView(builder.plot(target, area));
        viewport.setContent(arrangement->layout.bounds);
    }

    void complete(const std::stop_token &stop)
    {
        try {
            place(scene, view, arrange(request));
        } catch (const std::exception &error) {
            trouble = QString::fromStdString(error.what());
            return;
        }
        plot = builder.plot(scene, area);
        edges = EdgeLayer::picture(builder.edges(scene, view, theme), plot, devicePixelRatio, stop);
    }
};

GraphCanvas::GraphCanvas(QWidget *parent)
    : QWidget(parent), m_builder(GraphStyle::from(font())), m_card(new HoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Attribution graph"));
    m_rearrange.setSingleShot(true);
    m_rearrange.setInterval(resizeRest);
    m_cardDelay.setSingleShot(true);
    m_cardDelay.setInterval(cardDelay);
    connect(&m_rearrange, &QTimer::timeout, this, &GraphCanvas::rearrange);
    connect(&m_cardDelay, &QTimer::timeout, this, &GraphCanvas::showCard);
    connect(&m_edges, &EdgeLayer::changed, this, qOverload<>(&QWidget::update));
    connect(&m_edges, &EdgeLayer::settled, this, &GraphCanvas::reportSettled);
    connect(&m_arranging, &NewestTask::idle, this, &GraphCanvas::reportSettled);
    setSelection(nullptr);
}

void GraphCanvas::setGraph(std::shared_ptr<const AttributionGraph> graph)
{
    m_wanted = std::move(graph);
    m_outcome.reset();
    if (m_wanted) {
        rearrange();
        return;
    }
    m_scene.setGraph(nullptr);
    m_card->hide();
    update();
    Q_EMIT arrangementChanged();
}

void GraphCanvas::setLabels(Labels labels)
{
    m_scene.setLabels(std::move(labels));
    pictureChanged(false);
}

void GraphCanvas::setSupernodes(const Supernodes &supernodes)
{
    m_scene.setSupernodes(supernodes);
    pictureChanged(false);
}

void GraphCanvas::setOutcome(std::shared_ptr<const Outcome> outcome)
{
    m_outcome = std::move(outcome);
    if (m_scene.graph() != m_wanted)
        return;  // it is told of the graph that is still on its way
    m_scene.setOutcome(m_outcome);
    pictureChanged(true);
}

void GraphCanvas::setSelection(Selection *selection)
{
    if (m_selection)
        disconnect(m_selection, nullptr, this, nullptr);
    m_selection = selection ? selection : &m_ownSelection;
    connect(m_selection, &Selection::currentChanged, this, &GraphCanvas::followSelection);
    connect(m_selection, &Selection::hoveredChanged, this, &GraphCanvas::followHover);
    followSelection();
    followHover();
}

void GraphCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_card->setTheme(theme);
    pictureChanged(true);
}

void GraphCanvas::setPruneOptions(const PruneOptions &options)
{
    m_scene.setPruneOptions(options);
    rearrange();
}

void GraphCanvas::setShowErrors(bool show)
{
    m_scene.setShowErrors(show);
    rearrange();
}

void GraphCanvas::setLegend(bool on)
{
    m_scene.setLegend(on);
    fitViewport();
    pictureChanged(false);
    rearrange();
}

void GraphCanvas::setPinned(const std::set<NodeKey> &keys)
{
    if (keys == m_scene.pinned())
        return;
    m_scene.setPinned(keys);
    pictureChanged(false);
    Q_EMIT pinsChanged();
}

void GraphCanvas::setBusy(const QString &what, double fraction)
{
    m_busy = what;
    m_busyFraction = fraction;
    update();
}

void GraphCanvas::followSelection()
{
    m_scene.setCurrent(m_selection->current());
    if (const auto slot = m_scene.currentSlot()) {
        reveal(*m_selection->current());
        setAccessibleDescription(spokenText(m_scene, *slot));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    pictureChanged(false);
}

void GraphCanvas::followHover()
{
    m_scene.setHovered(m_selection->hovered());
    m_card->hide();
    pictureChanged(false);
}

GraphCanvas::Draft GraphCanvas::draft() const
{
    ArrangementRequest request = m_scene.arrangementRequest(size(), m_builder.style());
    if (request.graph != m_wanted) {
        request.graph = m_wanted;
        request.pruner.reset();
    }
    return {m_scene, request, m_outcome, DisplayBuilder(m_builder.style()), m_view, rect(), m_theme, devicePixelRatioF(), m_edgeVersion.look, {}, {}, {}};
}

/// Asks the worker for an arrangement of the wanted graph; what is shown stays meanwhile.
void GraphCanvas::rearrange()
{
    m_rearrange.stop();
    if (!m_wanted)
        return;
    m_arranging.submit([this, made = std::make_shared<Draft>(draft())](const std::stop_token &stop) -> NewestTask::Deliver {
        made->complete(stop);
        return [this, made] {
            if (made->request.graph == m_wanted)
                accept(*made);
        };
    });
}

void GraphCanvas::accept(const Draft &draft)
{
    if (!draft.trouble.isEmpty()) {
        m_wanted = m_scene.graph();
        Q_EMIT failed(draft.trouble);
        return;
    }
    const bool isNew = m_scene.graph() != m_wanted;
    m_scene.setArrangement(draft.scene.arrangement());
    if (isNew) {
        m_scene.setOutcome(m_outcome);
        m_walk.forget();
        m_view.fit();
    }
    fitViewport();
    ++m_edgeVersion.places;
    m_edges.adopt(draft.edges, draft.plot, draft.view, draft.devicePixelRatio, {m_edgeVersion.places, draft.look});
    update();
    Q_EMIT arrangementChanged();
}

void GraphCanvas::fitViewport()
{
    if (!m_scene.arrangement())
        return;
    m_view.setView(m_builder.plot(m_scene, rect()));
    m_view.setContent(m_scene.arrangement()->layout.bounds);
}

void GraphCanvas::pictureChanged(bool edgesToo)
{
    m_edgeVersion.look += edgesToo;
    update();
}

void GraphCanvas::reportSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void GraphCanvas::fit()
{
    m_view.fit();
    rearrange();
    update();
}

void GraphCanvas::zoom(double factor)
{
    m_view.zoomAbout(m_view.view().center(), factor);
    update();
}

void GraphCanvas::reveal(const NodeKey &key)
{
    const auto slot = m_scene.arrangement() ? m_scene.arrangement()->slotOf(key) : std::nullopt;
    if (slot)
        m_view.reveal(m_scene.arrangement()->layout.nodeRect(*slot), 2 * m_builder.style().em);
}

QPointF GraphCanvas::placeOfNode(const NodeKey &key) const
{
    const auto slot = m_scene.arrangement() ? m_scene.arrangement()->slotOf(key) : std::nullopt;
    return slot ? m_view.toScreen(m_scene.arrangement()->layout.position[static_cast<std::size_t>(*slot)]) : QPointF();
}

DisplayList GraphCanvas::displayList()
{
    return m_builder.build(m_scene, m_view, rect(), m_theme);
}

void GraphCanvas::showCard()
{
    const auto slot = m_scene.hoveredSlot();
    if (!slot)
        return;
    const DisplayList list = displayList();
    std::vector<QPointF> lit;
    for (const DisplayEdge &edge : list.litEdges)
        lit.insert(lit.end(), {edge.from, edge.to});
    for (const DisplayLabel &label : list.labels)
        if (label.slot == *slot)
            lit.insert(lit.end(), {label.plate.center(), label.plate.topLeft(), label.plate.bottomRight()});
    m_card->showBeside(placeOfNode(m_scene.arrangement()->node(*slot).key), 1.4 * m_builder.style().em, hoverText(m_scene, *slot, m_theme), lit);
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitViewport();
    if (m_wanted)
        m_rearrange.start();
}

void GraphCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_builder = DisplayBuilder(GraphStyle::from(font()));
    rearrange();
}

void GraphCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.base);
    if (m_scene.arrangement())
        paintScene(painter, m_builder.build(m_scene, m_view, rect(), m_theme, false));
    paintBusy(painter);
    if (hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void GraphCanvas::paintScene(QPainter &painter, const DisplayList &list)
{
    m_edges.show(list.plot, m_view, devicePixelRatioF(), m_edgeVersion, [this] { return m_builder.edges(m_scene, m_view, m_theme); });
    GraphPainter picture(painter, list);
    picture.paintGround();
    if (!m_busy.isEmpty())
        painter.setOpacity(0.45);
    m_edges.paint(painter, m_view, list.plot, list.edgeStrength);
    painter.setClipRect(list.plot);
    if (!list.litEdges.empty())
        painter.drawImage(list.plot.topLeft(), EdgeLayer::picture(list.litEdges, list.plot, devicePixelRatioF()));
    if (list.nodes.size() < NodeSprites::worthwhile)
        picture.paintNodes();
    else
        m_sprites.paint(painter, list, devicePixelRatioF());
    picture.paintLabels();
    painter.setClipping(false);
    picture.paintFrame();
    painter.setOpacity(1);
}

/// A quiet line along the top: as long as what is done, or all of it when that is not known.
void GraphCanvas::paintBusy(QPainter &painter)
{
    if (m_busy.isEmpty())
        return;
    if (!m_scene.arrangement()) {
        painter.setPen(m_theme.mutedText);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_busy);
    }
    QColor faint = m_theme.accent;
    faint.setAlphaF(m_busyFraction < 0 ? 0.6F : 0.2F);
    painter.fillRect(QRectF(0, 0, width(), 3), faint);
    if (m_busyFraction > 0)
        painter.fillRect(QRectF(0, 0, width() * std::min(1.0, m_busyFraction), 3), m_theme.accent);
}

}  // namespace penfield
