#include "widgets/graph/graph_view.h"

#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/graph/graph_canvas.h"
#include "widgets/graph/graph_toolbar.h"
#include "widgets/graph/target_menu.h"

#include <QVBoxLayout>

namespace penfield {

GraphView::GraphView(QWidget *parent)
    : QWidget(parent), m_toolbar(new GraphToolbar(this)), m_message(new MessageStrip(this)), m_stack(new PanelStack(this)),
      m_canvas(new GraphCanvas)
{
    m_stack->setContent(m_canvas);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_canvas);
    connectParts();
    setTheme(Theme::lightTheme());
    showState();
}

void GraphView::connectParts()
{
    connect(m_canvas, &GraphCanvas::ablateRequested, this, &GraphView::ablateRequested);
    connect(m_canvas, &GraphCanvas::steerRequested, this, &GraphView::steerRequested);
    connect(m_canvas, &GraphCanvas::pinsChanged, this, &GraphView::pinsChanged);
    connect(m_canvas, &GraphCanvas::settled, this, &GraphView::settled);
    connect(m_canvas, &GraphCanvas::failed, this, [this](const QString &sentence) {
        m_hasGraph = scene().arrangement() != nullptr;
        setError(sentence);
    });
    connect(m_canvas, &GraphCanvas::arrangementChanged, this, &GraphView::showState);
    connect(m_toolbar, &GraphToolbar::pruneOptionsChanged, m_canvas, &GraphCanvas::setPruneOptions);
    connect(m_toolbar, &GraphToolbar::pruneOptionsChanged, this, &GraphView::pruneOptionsChanged);
    connect(m_toolbar->targets(), &TargetMenu::targetsChosen, this, &GraphView::targetsChosen);
    connect(m_toolbar, &GraphToolbar::errorsToggled, m_canvas, &GraphCanvas::setShowErrors);
    connect(m_toolbar, &GraphToolbar::legendToggled, m_canvas, &GraphCanvas::setLegend);
    connect(m_toolbar, &GraphToolbar::fitRequested, m_canvas, &GraphCanvas::fit);
    connect(m_toolbar, &GraphToolbar::componentsRequested, this, &GraphView::componentsRequested);
    connect(m_stack->emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (m_missing == Missing::Nothing)
            Q_EMIT promptHelpRequested();
        else
            Q_EMIT openDictionaryRequested();
    });
}

void GraphView::setGraph(std::shared_ptr<const AttributionGraph> graph)
{
    m_hasGraph = graph != nullptr;
    m_message->dismiss();
    clearBusy();
    m_canvas->setGraph(std::move(graph));
    showState();
}

void GraphView::setLabels(Labels labels) { m_canvas->setLabels(std::move(labels)); }
void GraphView::setSupernodes(std::shared_ptr<const std::vector<Supernode>> supernodes) { m_canvas->setSupernodes(supernodes); }
void GraphView::setOutcome(std::shared_ptr<const Outcome> outcome) { m_canvas->setOutcome(std::move(outcome)); }
void GraphView::setSelection(Selection *selection) { m_canvas->setSelection(selection); }
void GraphView::setPruneOptions(const PruneOptions &options) { m_toolbar->setPruneOptions(options); }
void GraphView::setPinned(const std::set<NodeKey> &keys) { m_canvas->setPinned(keys); }

void GraphView::setAnswers(const TokenDistribution &answers) { m_toolbar->targets()->setAnswers(answers); }
void GraphView::setNoun(UnitNoun noun) { m_canvas->setNoun(noun); }
void GraphView::setTouchable(bool touchable) { m_canvas->setTouchable(touchable); }

void GraphView::setMissing(Missing missing)
{
    m_missing = missing;
    showState();
}

void GraphView::setTheme(const Theme &theme)
{
    setPalette(theme.palette());
    m_toolbar->setTheme(theme);
    m_message->setTheme(theme);
    m_canvas->setTheme(theme);
}

void GraphView::setBusy(const QString &what, double fraction)
{
    m_busy = true;
    m_busyText = fraction < 0 ? what : tr("%1, %2 %").arg(what).arg(static_cast<int>(fraction * 100));
    m_canvas->setBusy(m_busyText, fraction);
    showState();
}

void GraphView::clearBusy()
{
    m_busy = false;
    m_canvas->setBusy({}, -1);
    showState();
}

void GraphView::setError(const QString &sentence)
{
    clearBusy();
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
}

/// One place decides what is seen: nothing yet, work going on, or the graph and its counts.
void GraphView::showState()
{
    const auto &arranged = m_canvas->scene().arrangement();
    m_toolbar->setEnabled(arranged != nullptr && m_missing == Missing::Nothing);
    if (m_missing == Missing::Nothing && (arranged || m_busy || m_hasGraph))
        m_stack->showContent();
    else
        showEmpty();
    if (m_busy)
        m_toolbar->showStatus(m_busyText);
    else if (arranged)
        m_toolbar->showCounts(arranged->kept.size(), static_cast<int>(arranged->kept.edges().size()), static_cast<int>(arranged->graph->nodes.size()),
                              static_cast<int>(arranged->graph->edgeCount()));
    else
        m_toolbar->showStatus({});
}

void GraphView::showEmpty()
{
    m_stack->emptyState()->setAction(m_missing == Missing::Nothing ? tr("Type a prompt") : tr("Open Dictionary…"));
    switch (m_missing) {
    case Missing::Nothing:
        return m_stack->showEmpty(tr("No graph yet"), tr("Type a prompt above and press Enter. The graph then shows which features fired "
                                                         "and how they made the answer."));
    case Missing::Dictionary:
        return m_stack->showEmpty(tr("This model has no dictionary open"),
                                  tr("A graph is made of the features of a dictionary. Open transcoders for this model, or drop their folder here."));
    case Missing::GraphDictionary:
        return m_stack->showEmpty(tr("This dictionary makes no graph"),
                                  tr("It reads features, but does not stand for the model's MLPs, as transcoders do. The heatmap and the inspector "
                                     "show its features; for a graph, open transcoders."));
    }
}

PruneOptions GraphView::pruneOptions() const { return m_toolbar->pruneOptions(); }
std::set<NodeKey> GraphView::pinned() const { return m_canvas->scene().pinned(); }
const GraphScene &GraphView::scene() const { return m_canvas->scene(); }
bool GraphView::isSettled() const { return m_canvas->isSettled(); }

}  // namespace penfield
