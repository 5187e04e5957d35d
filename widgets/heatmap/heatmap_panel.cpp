#include "widgets/heatmap/heatmap_panel.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/heatmap/heatmap_csv.h"
#include "widgets/heatmap/heatmap_data_of.h"
#include "widgets/heatmap/heatmap_toolbar.h"
#include "widgets/heatmap/heatmap_words.h"
#include "widgets/plots/heatmap_plot.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace penfield {

HeatmapPanel::HeatmapPanel(QWidget *parent)
    : QWidget(parent), m_toolbar(new HeatmapToolbar(this)), m_message(new MessageStrip(this)), m_stack(new PanelStack(this)),
      m_plot(new HeatmapPlot), m_cellLine(new ElidedLabel(this)), m_count(new ElidedLabel(this))
{
    build();
    connectParts();
    setTheme(m_theme);
    showState();
}

void HeatmapPanel::build()
{
    m_stack->setContent(m_plot);
    m_plot->setAccessibleName(tr("Heatmap of features and tokens"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(8, 2, 8, 4);
    status->addWidget(m_cellLine, 3);
    status->addWidget(m_count, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addLayout(status);

    auto *copy = new QAction(tr("Copy as CSV"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &HeatmapPanel::copyCsv);
    m_plot->addAction(copy);
    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HeatmapPanel::connectParts()
{
    connect(m_stack->emptyState(), &EmptyState::actionTriggered, this, &HeatmapPanel::openDictionaryRequested);
    connect(m_toolbar, &HeatmapToolbar::requestChanged, this, &HeatmapPanel::invalidate);
    connect(m_plot, &HeatmapPlot::cellClicked, this, &HeatmapPanel::choose);
    connect(m_plot, &HeatmapPlot::currentCellMoved, this, &HeatmapPanel::choose);
    connect(m_plot, &HeatmapPlot::cellHovered, this, &HeatmapPanel::hover);
}

void HeatmapPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_toolbar->setTheme(theme);
    m_message->setTheme(theme);
    m_plot->setTheme(theme);
}

void HeatmapPanel::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (!selection)
        return;
    connect(selection, &Selection::currentChanged, this, &HeatmapPanel::followSelection);
    connect(selection, &Selection::hoveredChanged, this, &HeatmapPanel::followHover);
    followSelection();
}

void HeatmapPanel::setTrace(std::shared_ptr<const TraceSummary> trace)
{
    m_trace = std::move(trace);
    m_outcome.reset();
    m_influence.clear();
    m_message->dismiss();
    m_toolbar->setLayerCount(m_trace ? m_trace->n_layers : 0);
    m_toolbar->setHasOutcome(false);
    m_toolbar->setHasInfluence(false);
    invalidate();
}

void HeatmapPanel::setGraph(const std::shared_ptr<const AttributionGraph> &graph)
{
    m_influence = graph ? featureInfluence(*graph) : FeatureInfluence();
    m_toolbar->setHasInfluence(graph != nullptr);
    if (m_toolbar->request().order == RowOrder::Influence)
        invalidate();
}

void HeatmapPanel::setLabels(Labels labels)
{
    m_labels = std::move(labels);
    invalidate();
}

void HeatmapPanel::setOutcome(std::shared_ptr<const Outcome> outcome)
{
    m_outcome = std::move(outcome);
    m_toolbar->setHasOutcome(m_outcome != nullptr);
    invalidate();
}

void HeatmapPanel::setNoun(UnitNoun noun)
{
    m_noun = noun;
    showState();
}

void HeatmapPanel::setMissing(Missing missing)
{
    m_missing = missing;
    showState();
}

void HeatmapPanel::setBusy(const QString &what)
{
    m_busy = what;
    showState();
}

void HeatmapPanel::clearBusy()
{
    setBusy({});
}

void HeatmapPanel::setError(const QString &sentence)
{
    m_busy.clear();
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
    showState();
}

void HeatmapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
}

void HeatmapPanel::invalidate()
{
    m_stale = true;
    if (isVisible())
        rebuild();
}

void HeatmapPanel::rebuild()
{
    m_stale = false;
    m_matrix = {};
    if (m_trace)
        m_matrix = featureTokenMatrix(*m_trace, m_outcome.get(), m_labels, m_influence, m_toolbar->request());
    m_plot->setData(m_trace ? heatmapDataOf(m_matrix, m_trace->prompt) : HeatmapData());
    followSelection();
    showState();
}

void HeatmapPanel::showState()
{
    const bool noDictionary = m_missing == Missing::Dictionary;
    m_stack->emptyState()->setAction(noDictionary ? tr("Open Dictionary…") : QString());
    if (noDictionary)
        m_stack->showEmpty(tr("This model has no dictionary open"), tr("Its features cannot be seen without. Open a dictionary for this model, or "
                                                                       "drop its folder here."));
    else if (!m_trace && !m_busy.isEmpty())
        m_stack->showEmpty(m_busy, {});
    else if (!m_trace)
        m_stack->showEmpty(tr("No prompt yet"), m_noun == UnitNoun::Neuron ? tr("Type a prompt above and press Enter; its neurons appear here, token by token.")
                                                                              : tr("Type a prompt above and press Enter; its features appear here, token by token."));
    else if (m_matrix.rows.empty() && m_matrix.total == 0 && m_matrix.mode == MatrixMode::Difference)
        m_stack->showEmpty(tr("Nothing changed"), m_noun == UnitNoun::Neuron ? tr("The touches left every neuron's activation as it was.")
                                                                   : tr("The touches left every feature's activation as it was."));
    else if (m_matrix.rows.empty() && m_matrix.total == 0)
        m_stack->showEmpty(tr("No feature is active on this prompt"), tr("Open a dictionary for this model, or try a longer prompt."));
    else if (m_matrix.rows.empty())
        m_stack->showEmpty(tr("No active feature matches"), tr("Clear the filter or choose all layers."));
    else
        m_stack->showContent();
    m_toolbar->setEnabled(m_trace != nullptr && !noDictionary);
    showStatus();
}

QString HeatmapPanel::status() const
{
    return m_cellLine->text();
}

void HeatmapPanel::showStatus()
{
    const HeatmapCell hovered = m_selection && m_selection->hovered() ? cellOf(*m_selection->hovered()) : HeatmapCell();
    const HeatmapCell cell = hovered.isValid() ? hovered : m_plot->currentCell();
    QString sentence = cell.isValid() ? cellSentence(m_matrix, m_trace->prompt, cell.row, cell.column) : QString();
    m_plot->setAccessibleDescription(sentence);
    if (m_trace && !m_busy.isEmpty())
        sentence = m_busy;
    m_cellLine->setText(sentence);
    m_count->setText(m_trace && m_matrix.total > 0 ? countSentence(m_matrix, m_toolbar->request().order, m_noun) : QString());
}

void HeatmapPanel::choose(HeatmapCell cell)
{
    const FeatureId id = m_matrix.rows[static_cast<std::size_t>(cell.row)].id;
    if (m_selection)
        m_selection->setCurrent(NodeKey{NodeKind::Feature, id.layer, TokenPosition(cell.column), id.feature.value});
    showStatus();
}

void HeatmapPanel::hover(HeatmapCell cell)
{
    if (!m_selection)
        return;
    if (!cell.isValid())
        return m_selection->setHovered(std::nullopt);
    const FeatureId id = m_matrix.rows[static_cast<std::size_t>(cell.row)].id;
    m_selection->setHovered(NodeKey{NodeKind::Feature, id.layer, TokenPosition(cell.column), id.feature.value});
}

HeatmapCell HeatmapPanel::cellOf(const NodeKey &key) const
{
    const bool hasColumn = key.position.isValid() && key.position.value < m_matrix.columns;
    return {key.isFeature() ? m_matrix.rowOf(key.featureId()) : -1, hasColumn ? key.position.value : -1};
}

void HeatmapPanel::followSelection()
{
    m_plot->setCurrentCell(m_selection && m_selection->current() ? cellOf(*m_selection->current()) : HeatmapCell());
    showStatus();
}

void HeatmapPanel::followHover()
{
    m_plot->setHoveredCell(m_selection->hovered() ? cellOf(*m_selection->hovered()) : HeatmapCell());
    showStatus();
}

void HeatmapPanel::copyCsv() const
{
    if (m_trace)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(heatmapCsv(m_matrix, m_trace->prompt)));
}

}  // namespace penfield
