#include "widgets/inspector/inspector_panel.h"

#include "widgets/common/empty_state.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/inspector/card_text.h"
#include "widgets/inspector/unit_actions.h"
#include "widgets/inspector/inspector_page.h"
#include "widgets/inspector/page_scroll.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSlider>
#include <QVBoxLayout>

namespace penfield {

InspectorPanel::InspectorPanel(QWidget *parent)
    : QWidget(parent), m_stack(new PanelStack(this)), m_page(new InspectorPage), m_scroll(new PageScroll(m_page))
{
    m_stack->setContent(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    auto *copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &InspectorPanel::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    connect(m_stack->emptyState(), &EmptyState::actionTriggered, this, &InspectorPanel::openDictionaryRequested);
    connect(m_page, &InspectorPage::nodeChosen, this, [this](const NodeKey &key) {
        if (m_selection)
            m_selection->setCurrent(key);
    });
    connect(m_page, &InspectorPage::nodeHovered, this, [this](const std::optional<NodeKey> &key) {
        if (m_selection)
            m_selection->setHovered(key);
    });
    connect(m_page, &InspectorPage::ablateRequested, this, &InspectorPanel::ablateRequested);
    connect(m_page, &InspectorPage::steerRequested, this, &InspectorPanel::steerRequested);
    connect(m_page, &InspectorPage::groupAblateRequested, this, &InspectorPanel::groupAblateRequested);
    setTheme(Theme::lightTheme());
    refresh();
}

void InspectorPanel::setTheme(const Theme &theme)
{
    QPalette colours = theme.palette();
    colours.setColor(QPalette::Window, theme.base);  // a page to read, not a tool
    m_page->setPalette(colours);
    m_page->setAutoFillBackground(true);
    m_page->setTheme(theme);
}

void InspectorPanel::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (selection)
        connect(selection, &Selection::currentChanged, this, &InspectorPanel::followSelection);
    followSelection();
}

void InspectorPanel::setTrace(std::shared_ptr<const TraceSummary> trace)
{
    m_trace = std::move(trace);
    if (m_graph && m_trace && m_graph->prompt.tokens != m_trace->prompt.tokens)
        m_graph.reset();
    refresh();
}

void InspectorPanel::setGraph(std::shared_ptr<const AttributionGraph> graph)
{
    m_graph = std::move(graph);
    refresh();
}

void InspectorPanel::setLabels(Labels labels)
{
    m_labels = std::move(labels);
    refresh();
}

void InspectorPanel::setSupernodes(Supernodes supernodes)
{
    m_supernodes = std::move(supernodes);
    refresh();
}

void InspectorPanel::setCard(std::shared_ptr<const FeatureCard> card)
{
    const auto key = current();
    if (!card || !key || !key->isFeature() || card->id != key->featureId())
        return;
    m_card = std::move(card);
    refresh();
}

void InspectorPanel::setCardMissing(FeatureId feature)
{
    m_missingCard = feature;
    refresh();
}

void InspectorPanel::setMissing(Missing missing)
{
    m_missing = missing;
    refresh();
}

void InspectorPanel::setNoun(UnitNoun noun)
{
    m_noun = noun;
    refresh();
}

void InspectorPanel::setHasDatabase(bool has)
{
    m_hasDatabase = has;
    refresh();
}

std::optional<NodeKey> InspectorPanel::current() const
{
    return m_selection ? m_selection->current() : std::nullopt;
}

void InspectorPanel::followSelection()
{
    const auto key = current();
    if (key && key->isFeature() && !(m_card && m_card->id == key->featureId())) {
        m_missingCard.reset();
        m_card.reset();
        refresh();
        Q_EMIT cardRequested(key->featureId());
        return;
    }
    refresh();
}

void InspectorPanel::refresh()
{
    const auto key = current();
    const bool noDictionary = m_missing == Missing::Dictionary;
    m_stack->emptyState()->setAction(noDictionary ? tr("Open Dictionary…") : QString());
    if (!key && noDictionary) {
        m_stack->showEmpty(tr("This model has no dictionary open"), tr("Only tokens can be selected without. Open a dictionary for this model, or "
                                                                       "drop its folder here."));
        return;
    }
    if (!key) {
        m_stack->showEmpty(tr("Nothing is selected"), tr("Click a node of the graph, a cell of the heatmap or a token of the answer; "
                                                         "what is known of it appears here."));
        return;
    }
    m_page->show(factsOf(*key, {m_trace, m_graph, m_labels, m_supernodes, m_card, m_missingCard, m_hasDatabase, m_missing == Missing::Nothing, m_noun}));
    m_stack->showContent();
}

void InspectorPanel::focusSteering()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_page->actions()->slider()->setFocus(Qt::ShortcutFocusReason);
}

void InspectorPanel::setControlsVisible(bool visible)
{
    m_page->setControlsVisible(visible);
    m_scroll->setVerticalScrollBarPolicy(visible ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

QString InspectorPanel::text() const
{
    const auto key = current();
    return key ? cardText(factsOf(*key, {m_trace, m_graph, m_labels, m_supernodes, m_card, m_missingCard, m_hasDatabase, m_missing == Missing::Nothing, m_noun})) : QString();
}

void InspectorPanel::copy() const
{
    if (const QString all = text(); !all.isEmpty())
        QGuiApplication::clipboard()->setText(all);
}

int InspectorPanel::contentHeight(int width) const
{
    m_page->resize(width, m_page->height());
    for (QWidget *part : m_page->findChildren<QWidget *>())  // what changed since the last event loop is counted, too
        part->updateGeometry();
    m_page->layout()->invalidate();
    m_page->layout()->activate();
    return m_page->layout()->totalHeightForWidth(width);
}

}  // namespace penfield
