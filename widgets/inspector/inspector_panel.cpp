#include "widgets/inspector/inspector_panel.h"

#include "widgets/common/numbers.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/inspector/edge_list.h"
#include "widgets/inspector/feature_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace penfield {

namespace {

QLabel *selectableLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);  // labels come from files
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

InspectorPanel::InspectorPanel(QWidget *parent) : QWidget(parent)
{
    build();
    const auto selected = [this]() -> const NodeKey & { return *m_selection->current(); };
    connect(m_page, &FeaturePage::ablateClicked, this, [this, selected] { Q_EMIT ablateRequested(selected()); });
    connect(m_page, &FeaturePage::steered, this, [this, selected](double value, int gesture) { Q_EMIT steerRequested(selected(), value, gesture); });
    connect(m_page, &FeaturePage::groupClicked, this, [this, selected](const QString &name) { Q_EMIT groupAblateRequested(name, selected()); });
    connect(m_edges, &EdgeList::nodeChosen, this, [this](const NodeKey &key) { m_selection->setCurrent(key); });
    auto *copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &InspectorPanel::copy);
    addAction(copyAction);
    refresh();
}

void InspectorPanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    m_heading = selectableLabel();
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.3);
    big.setBold(true);
    m_heading->setFont(big);
    m_place = selectableLabel();
    m_sentence = selectableLabel();
    m_page = new FeaturePage;
    m_edges = new EdgeList;
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_place, m_sentence, m_page, m_edges})
        column->addWidget(part);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Inspector"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_stack = new PanelStack;
    m_stack->setContent(scroll);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    setAccessibleName(tr("Inspector"));
}

void InspectorPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette muted = theme.palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_place->setPalette(muted);
    m_page->setTheme(theme);
    m_edges->setTheme(theme);
    refresh();
}

void InspectorPanel::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection)
        connect(m_selection, &Selection::currentChanged, this, &InspectorPanel::followSelection);
    followSelection();
}

void InspectorPanel::setTrace(std::shared_ptr<const TraceSummary> trace)
{
    m_trace = std::move(trace);
    if (m_graph && m_trace && m_graph->prompt.tokens != m_trace->prompt.tokens)
        m_graph = nullptr;
    refresh();
}

void InspectorPanel::setGraph(std::shared_ptr<const AttributionGraph> graph)
{
    m_graph = std::move(graph);
    refresh();
}

void InspectorPanel::setCard(std::shared_ptr<const FeatureCard> card)
{
    const bool wanted = card && m_selection && m_selection->current() && m_selection->current()->isFeature()
                        && m_selection->current()->featureId() == card->id;
    if (!wanted)
        return;
    m_card = std::move(card);
    m_cardMissing = false;
    refresh();
}

void InspectorPanel::setCardMissing(FeatureId feature)
{
    if (!m_selection || !m_selection->current() || !m_selection->current()->isFeature() || m_selection->current()->featureId() != feature)
        return;
    m_card = nullptr;
    m_cardMissing = true;
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

void InspectorPanel::focusSteering()
{
    m_page->slider()->setFocus();
}

void InspectorPanel::followSelection()
{
    if (m_selection && m_selection->current() && m_selection->current()->isFeature()) {
        const FeatureId feature = m_selection->current()->featureId();
        if (!m_card || m_card->id != feature) {
            m_card = nullptr;
            m_cardMissing = false;
            Q_EMIT cardRequested(feature);
        }
    }
    refresh();
}

void InspectorPanel::refresh()
{
    if (!m_selection || !m_selection->current()) {
        m_stack->showEmpty(tr("Nothing selected"), tr("Click a node of the graph or a cell of the heatmap to see what it is and to touch it."));
        return;
    }
    const NodeKey &key = *m_selection->current();
    m_stack->showContent();
    m_page->setVisible(key.isFeature());
    if (key.isFeature())
        showFeature(key);
    else
        showOther(key);
    m_edges->showNode(key, m_graph.get(), m_labels);
}

void InspectorPanel::showFeature(const NodeKey &key)
{
    m_heading->setText(titleOf(key, m_labels));
    QStringList place{tr("Layer %1, feature %2").arg(key.layer.value).arg(key.feature)};
    if (const GraphNode *node = graphNode(key))
        place << tr("influence %1").arg(quantityText(node->influence));
    m_place->setText(place.join(QStringLiteral(" · ")));
    if (m_card && !m_card->label.empty())
        m_sentence->setText(m_card->labelScore >= 0 ? tr("This label matches a concept with F1 %1.").arg(QLocale().toString(m_card->labelScore, 'f', 2))
                                                    : tr("This label has no score: it only lists the tokens that drive the feature most."));
    else
        m_sentence->setText(m_card ? tr("This feature has no label.") : QString());
    m_page->showFeature(key, m_trace.get(), m_card.get(), m_cardMissing);

    QStringList groups;
    if (m_supernodes)
        for (const Supernode &supernode : *m_supernodes)
            if (std::any_of(supernode.members.begin(), supernode.members.end(), [&](const SupernodeMember &m) { return m.id == key.featureId(); }))
                groups << QString::fromStdString(supernode.label);
    m_page->setGroups(groups);
}

void InspectorPanel::showOther(const NodeKey &key)
{
    const GraphNode *node = graphNode(key);
    const bool hasToken = m_trace && key.position.isValid() && key.position.index() < m_trace->prompt.size();
    const QString token = hasToken ? QString::fromStdString(m_trace->prompt.pieces[key.position.index()]) : QString();
    m_heading->setText(key.kind == NodeKind::Error ? tr("Error of layer %1").arg(key.layer.value)
                                                   : node ? QString::fromStdString(node->label) : token);
    m_place->setText(key.kind == NodeKind::Logit ? tr("Output, vocabulary entry %1").arg(key.feature)
                     : key.kind == NodeKind::Token ? tr("Token %1, vocabulary entry %2").arg(key.position.value).arg(key.feature)
                                                   : tr("at “%1”").arg(token));
    m_sentence->setText(describeOther(key));
}

QString InspectorPanel::describeOther(const NodeKey &key) const
{
    const GraphNode *node = graphNode(key);
    const QString influence = node ? tr(" Its influence on the output is %1.").arg(quantityText(node->influence)) : QString();
    switch (key.kind) {
    case NodeKind::Error:
        return tr("What the dictionary cannot explain of this layer's MLP here.") + influence;
    case NodeKind::Token:
        return tr("What the word itself puts into the residual stream.") + influence;
    case NodeKind::Logit:
        return node ? tr("The model gives this token the probability %1.").arg(probabilityText(node->probability)) : QString();
    case NodeKind::Feature:
        break;
    }
    return {};
}

const GraphNode *InspectorPanel::graphNode(const NodeKey &key) const
{
    if (!m_graph)
        return nullptr;
    const auto found = std::find_if(m_graph->nodes.begin(), m_graph->nodes.end(), [&](const GraphNode &n) { return n.key == key; });
    return found == m_graph->nodes.end() ? nullptr : &*found;
}

QString InspectorPanel::heading() const
{
    return m_stack->isEmpty() ? QString() : m_heading->text();
}

QString InspectorPanel::text() const
{
    QStringList lines{m_heading->text(), m_place->text(), m_sentence->text()};
    if (m_page->isVisibleTo(this))
        lines << m_page->text();
    lines.removeAll(QString());
    return lines.join('\n');
}

void InspectorPanel::copy() const
{
    QApplication::clipboard()->setText(text());
}

}  // namespace penfield
