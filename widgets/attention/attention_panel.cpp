#include "widgets/attention/attention_panel.h"

#include "backend/types/attribution_graph.h"
#include "widgets/attention/attention_strip.h"
#include "widgets/attention/head_grid.h"
#include "widgets/attention/pattern_picture.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/plots/heatmap_plot.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penfield {

namespace {

QLayout *indented(QWidget *line, int above, int below)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(8, above, 8, below);
    layout->addWidget(line);
    return layout;
}

QString square(const QColor &colour)
{
    return QStringLiteral("<span style=\"color:%1\">■</span> ").arg(colour.name());
}

}  // namespace

AttentionPanel::AttentionPanel(QWidget *parent)
    : QWidget(parent), m_message(new MessageStrip(this)), m_stack(new PanelStack(this)), m_halves(new QSplitter(Qt::Horizontal)), m_grid(new HeadGrid), m_plot(new HeatmapPlot),
      m_strip(new AttentionStrip), m_habit(new QComboBox), m_gridLine(new ElidedLabel), m_title(new ElidedLabel), m_habits(new ElidedLabel),
      m_legend(new QLabel), m_cellLine(new ElidedLabel(this))
{
    build();
    connectParts();
    setTheme(m_theme);
    showState();
}

void AttentionPanel::build()
{
    m_habit->setAccessibleName(tr("Mark heads by what they look at"));
    m_habit->setToolTip(tr("The bar under each head: how much of its attention goes there, averaged over the prompt"));
    for (const Habit habit : {Habit::None, Habit::Previous, Habit::First, Habit::Self, Habit::Induction})
        m_habit->addItem(habitName(habit), static_cast<int>(habit));
    m_habit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *mark = new QLabel(tr("&Mark heads by"));
    mark->setBuddy(m_habit);
    auto *markLine = new QHBoxLayout;
    markLine->setContentsMargins(8, 4, 8, 4);
    markLine->setSpacing(6);
    markLine->addWidget(mark);
    markLine->addWidget(m_habit);
    markLine->addStretch(1);
    m_gridLine->setForegroundRole(QPalette::PlaceholderText);
    m_gridLine->setText(tr("Layers up, heads across"));
    auto *heads = new QWidget;
    auto *column = new QVBoxLayout(heads);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(markLine);
    column->addWidget(m_grid, 1);
    column->addLayout(indented(m_gridLine, 2, 4));

    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(heads);
    m_halves->addWidget(buildHead());
    m_halves->setStretchFactor(0, 0);
    m_halves->setStretchFactor(1, 1);
    m_stack->setContent(m_halves);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addLayout(indented(m_cellLine, 2, 4));

    auto *copy = new QAction(tr("Copy as CSV"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &AttentionPanel::copyCsv);
    m_plot->addAction(copy);
    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget *AttentionPanel::buildHead()
{
    m_plot->setAccessibleName(tr("Attention pattern: rows look at columns"));
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_habits->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(8, 6, 8, 2);
    titles->setSpacing(1);
    auto *touch = new QToolButton;
    touch->setText(tr("Ablate Head"));
    touch->setToolTip(tr("Cut this head at every token (A)"));
    touch->setShortcut(Qt::Key_A);
    connect(touch, &QToolButton::clicked, this, [this] {
        if (m_layer)
            Q_EMIT headTouchRequested(m_layer->layer, m_head);
    });
    auto *firstLine = new QHBoxLayout;
    firstLine->addWidget(m_title, 1);
    firstLine->addWidget(touch);
    titles->addLayout(firstLine);
    titles->addWidget(m_habits);
    auto *tokens = new QWidget;
    auto *tokensColumn = new QVBoxLayout(tokens);
    tokensColumn->setContentsMargins(0, 0, 0, 0);
    tokensColumn->setSpacing(0);
    tokensColumn->addLayout(indented(m_legend, 4, 2));
    tokensColumn->addWidget(m_strip, 1);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_plot);
    parts->addWidget(tokens);
    parts->setSizes({500, 130});
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(titles);
    column->addWidget(parts, 1);
    return head;
}

void AttentionPanel::connectParts()
{
    connect(m_stack->emptyState(), &EmptyState::actionTriggered, this, &AttentionPanel::ask);
    connect(m_habit, &QComboBox::currentIndexChanged, this, [this] { m_grid->setHabit(static_cast<Habit>(m_habit->currentData().toInt())); });
    connect(m_grid, &HeadGrid::currentChanged, this, &AttentionPanel::showCurrentHead);
    connect(m_grid, &HeadGrid::headActivated, this, &AttentionPanel::headActivated);
    connect(m_grid, &HeadGrid::settled, this, &AttentionPanel::tellSettled);
    connect(m_plot, &HeatmapPlot::cellHovered, this, &AttentionPanel::hoverCell);
    connect(m_plot, &HeatmapPlot::cellClicked, this, [this](HeatmapCell cell) { chooseToken(cell.row); });
    connect(m_plot, &HeatmapPlot::currentCellMoved, this, [this](HeatmapCell cell) { chooseToken(cell.row); });
    connect(m_strip, &AttentionStrip::tokenHovered, this, &AttentionPanel::hoverToken);
    connect(m_strip, &AttentionStrip::tokenChosen, this, &AttentionPanel::chooseToken);
}

void AttentionPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_message->setTheme(theme);
    m_grid->setTheme(theme);
    m_plot->setTheme(theme);
    m_strip->setTheme(theme);
}

void AttentionPanel::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (!selection)
        return;
    connect(selection, &Selection::currentChanged, this, &AttentionPanel::followSelection);
    followSelection();
}

void AttentionPanel::setTrace(const std::shared_ptr<const TraceSummary> &trace)
{
    const bool samePrompt = m_trace && trace && m_trace->prompt.tokens == trace->prompt.tokens;
    m_trace = trace;
    m_message->dismiss();
    if (!samePrompt) {
        m_layer = nullptr;
        m_hoveredToken = -1;
        m_token = trace ? static_cast<int>(trace->prompt.size()) - 1 : -1;
        if (!trace)
            m_grid->setOverview(nullptr);
    }
    showState();
    ask();
}

void AttentionPanel::ask()
{
    m_toAsk = m_trace != nullptr;
    if (!m_toAsk || !isVisible())
        return;
    m_toAsk = false;
    Q_EMIT overviewRequested();
}

void AttentionPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeads();
    if (m_toAsk)
        ask();
}

void AttentionPanel::setOverview(std::shared_ptr<const AttentionOverview> overview)
{
    if (!m_trace || !overview || overview->prompt.tokens != m_trace->prompt.tokens)
        return;
    const auto former = m_grid->overview();
    m_grid->setOverview(std::move(overview));
    m_toFit = m_toFit || !former;
    fitHeads();
    showCurrentHead();
}

/// As wide as the heads would like, up to half; from then on as a person drags it.
void AttentionPanel::fitHeads()
{
    if (!m_toFit || !isVisible())
        return;
    m_toFit = false;
    const int heads = std::clamp(m_grid->sizeHint().width(), 240, std::max(240, width() / 2));
    m_halves->setSizes({heads, width() - heads});
}

void AttentionPanel::setLayer(std::shared_ptr<const AttentionLayer> layer)
{
    if (!m_trace || !layer || layer->prompt.tokens != m_trace->prompt.tokens)
        return;
    m_layer = std::move(layer);
    showCurrentHead();
}

/// Its layer's patterns have to come first; until then the head of before stays.
void AttentionPanel::showCurrentHead()
{
    const HeadPlace place = m_grid->current();
    const bool isThere = m_layer && m_layer->layer == place.layer;
    if (place.isValid() && !isThere)
        Q_EMIT layerRequested(place.layer);
    if (!place.isValid() || !isThere)
        return showState();
    m_head = place.head;
    m_plot->setData(patternPicture(*m_layer, m_head));
    m_strip->setHead(m_layer, m_head);
    followSelection();
    showState();
    tellSettled();
}

bool AttentionPanel::isSettled() const
{
    return m_layer && m_grid->overview() && m_layer->layer == m_grid->current().layer && m_grid->isSettled();
}

void AttentionPanel::tellSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void AttentionPanel::showHead(const HeadPlace &place)
{
    m_grid->setCurrent(place);
    showCurrentHead();
}

void AttentionPanel::setTouched(bool touched)
{
    m_touched = touched;
    showState();
}

void AttentionPanel::setBusy(const QString &what)
{
    m_busy = what;
    showState();
}

void AttentionPanel::clearBusy()
{
    setBusy({});
}

void AttentionPanel::setError(const QString &sentence)
{
    m_busy.clear();
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
    showState();
}

void AttentionPanel::showState()
{
    const bool there = m_layer && m_grid->overview() && m_grid->overview()->prompt.tokens == m_layer->prompt.tokens;
    m_stack->emptyState()->setAction(m_trace && m_busy.isEmpty() && !there ? tr("Read the Patterns") : QString());
    if (there)
        m_stack->showContent();
    else if (!m_busy.isEmpty())
        m_stack->showEmpty(m_busy, {});
    else if (m_trace)
        m_stack->showEmpty(tr("Not read yet"), tr("The reading was cancelled, or failed."));
    else
        m_stack->showEmpty(tr("No prompt yet"), tr("Type a prompt above and press Enter; where each head looks appears here."));
    if (there) {
        m_title->setText(m_touched ? tr("%1 · the intact run, without your touches").arg(headName(m_layer->layer, m_head)) : headName(m_layer->layer, m_head));
        m_habits->setText(habitsSentence(m_grid->overview()->habits[m_grid->overview()->head(m_layer->layer, m_head)]));
    }
    showFocus();
}

QString AttentionPanel::title() const
{
    return m_title->text();
}

QString AttentionPanel::status() const
{
    return m_cellLine->text();
}

/// The token in focus: its chip, and what is said of it.
void AttentionPanel::showFocus()
{
    QString sentence, legend;
    if (m_layer && focusToken() >= 0 && focusToken() < m_layer->positions()) {
        const int token = focusToken();
        m_strip->setFocusToken(token, m_hoveredToken < 0);
        const HeatmapCell cell = m_plot->hoveredCell();
        sentence = cell.isValid() ? weightSentence(*m_layer, m_head, cell.row, cell.column)
                                  : looksAtSentence(*m_layer, m_head, token) + QStringLiteral(" · ") + lookedAtSentence(*m_layer, m_head, token);
        legend = square(m_theme.positive) + tr("where it looks") + QStringLiteral("&nbsp;&nbsp; ") + square(m_theme.negative)
                 + tr("who looks at it");
    }
    m_plot->setAccessibleDescription(sentence);
    m_legend->setText(legend);
    m_cellLine->setText(m_layer && !m_busy.isEmpty() ? m_busy : sentence);
}

void AttentionPanel::hoverCell(HeatmapCell cell)
{
    hoverToken(cell.isValid() ? cell.row : -1);
}

void AttentionPanel::hoverToken(int position)
{
    m_hoveredToken = position;
    if (m_selection && m_layer)
        m_selection->setHovered(position < 0 ? std::nullopt
                                             : std::optional(NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(position),
                                                                     m_layer->prompt.tokens[static_cast<std::size_t>(position)].value}));
    showFocus();
}

void AttentionPanel::chooseToken(int position)
{
    m_token = position;
    if (m_selection && m_layer)
        m_selection->setCurrent(
            NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(position), m_layer->prompt.tokens[static_cast<std::size_t>(position)].value});
    followSelection();
}

void AttentionPanel::followSelection()
{
    if (!m_layer)
        return;
    if (m_selection && m_selection->current() && m_selection->current()->position.isValid() && m_selection->current()->position.value < m_layer->positions())
        m_token = m_selection->current()->position.value;
    if (m_token >= 0)
        m_plot->setCurrentCell({m_token, m_plot->currentCell().row == m_token ? m_plot->currentCell().column : m_token});
    showFocus();
}

void AttentionPanel::copyCsv() const
{
    if (m_layer)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(patternCsv(*m_layer, m_head)));
}

}  // namespace penfield
