#include "widgets/lens/lens_panel.h"

#include "backend/types/attribution_graph.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/lens/lens_csv.h"
#include "widgets/lens/lens_toolbar.h"
#include "widgets/lens/lens_words.h"
#include "widgets/plots/heatmap_plot.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
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

}  // namespace

LensPanel::LensPanel(QWidget *parent)
    : QWidget(parent), m_toolbar(new LensToolbar(this)), m_message(new MessageStrip(this)), m_method(new ElidedLabel(this)),
      m_stack(new PanelStack(this)), m_plot(new HeatmapPlot), m_cellLine(new ElidedLabel(this))
{
    build();
    connectParts();
    setTheme(m_theme);
    showState();
}

void LensPanel::build()
{
    m_stack->setContent(m_plot);
    m_plot->setAccessibleName(tr("Logit lens: layers and tokens"));
    m_method->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_message);
    layout->addLayout(indented(m_method, 0, 3));
    layout->addWidget(m_stack, 1);
    layout->addLayout(indented(m_cellLine, 2, 4));

    const auto addAction = [this](const QString &text, const QKeySequence &key, auto perform) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, perform);
        m_plot->addAction(action);
    };
    addAction(tr("Watch This Token"), Qt::Key_W, &LensPanel::watchCell);
    addAction(tr("Copy as CSV"), QKeySequence::Copy, &LensPanel::copyCsv);
    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LensPanel::connectParts()
{
    connect(m_stack->emptyState(), &EmptyState::actionTriggered, this, &LensPanel::ask);
    connect(m_toolbar, &LensToolbar::viewChanged, this, &LensPanel::showPicture);
    connect(m_toolbar, &LensToolbar::middlesChanged, this, &LensPanel::ask);
    connect(m_plot, &HeatmapPlot::cellClicked, this, &LensPanel::choose);
    connect(m_plot, &HeatmapPlot::currentCellMoved, this, &LensPanel::choose);
    connect(m_plot, &HeatmapPlot::cellHovered, this, &LensPanel::hover);
}

void LensPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_message->setTheme(theme);
    m_plot->setTheme(theme);
}

void LensPanel::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (!selection)
        return;
    connect(selection, &Selection::currentChanged, this, &LensPanel::followSelection);
    followSelection();
}

void LensPanel::setTrace(std::shared_ptr<const TraceSummary> trace)
{
    m_trace = std::move(trace);
    m_message->dismiss();
    if (!m_trace || (m_lens && m_lens->prompt.tokens != m_trace->prompt.tokens))
        m_lens = nullptr;
    std::vector<TokenProbability> watchable = m_trace ? m_trace->output.top : std::vector<TokenProbability>();
    for (const TokenProbability &pinned : m_pinned)
        if (std::none_of(watchable.begin(), watchable.end(), [&](const TokenProbability &t) { return t.token == pinned.token; }))
            watchable.push_back(pinned);
    m_toolbar->setWatchable(watchable);
    showPicture();
    ask();
}

LensOptions LensPanel::options() const
{
    LensOptions options;
    options.middles = m_toolbar->middles();
    if (m_trace)
        for (const TokenProbability &answer : m_trace->output.top)
            options.watched.push_back(answer.token);
    for (const TokenProbability &pinned : m_pinned)
        if (std::find(options.watched.begin(), options.watched.end(), pinned.token) == options.watched.end())
            options.watched.push_back(pinned.token);
    return options;
}

void LensPanel::ask()
{
    m_toAsk = m_trace != nullptr;
    if (!m_toAsk || !isVisible())
        return;
    m_toAsk = false;
    Q_EMIT lensRequested(options());
}

void LensPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_toAsk)
        ask();
}

void LensPanel::setLens(std::shared_ptr<const LogitLens> lens)
{
    if (!m_trace || !lens || lens->prompt.tokens != m_trace->prompt.tokens)
        return;
    m_lens = std::move(lens);
    m_message->dismiss();
    showPicture();
    Q_EMIT lensShown();
}

void LensPanel::setTouched(bool touched)
{
    m_touched = touched;
    showState();
}

void LensPanel::forgetWatched()
{
    m_pinned.clear();
}

void LensPanel::setBusy(const QString &what)
{
    m_busy = what;
    showState();
}

void LensPanel::clearBusy()
{
    setBusy({});
}

void LensPanel::setError(const QString &sentence)
{
    m_busy.clear();
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
    showState();
}

/// A token that is not read yet leaves what is shown: its lens is on the way.
void LensPanel::showPicture()
{
    const LensView view = m_toolbar->view();
    if (m_lens && isAboutWatched(view.measure) && !watches(*m_lens, view.watched))
        return showState();
    m_plot->setData(m_lens ? lensPicture(*m_lens, view) : HeatmapData());
    followSelection();
    showState();
}

void LensPanel::showState()
{
    m_stack->emptyState()->setAction(m_trace && m_busy.isEmpty() ? tr("Read Every Layer") : QString());
    if (m_lens)
        m_stack->showContent();
    else if (!m_busy.isEmpty())
        m_stack->showEmpty(m_busy, {});
    else if (m_trace)
        m_stack->showEmpty(tr("Not read yet"), tr("The reading was cancelled, or failed."));
    else
        m_stack->showEmpty(tr("No prompt yet"), tr("Type a prompt above and press Enter; what each layer would answer appears here, token by token."));
    m_toolbar->setEnabled(m_trace != nullptr);
    m_method->setText(m_touched ? tr("The intact run, without your touches · %1").arg(lensMethod()) : lensMethod());
    m_method->setVisible(m_lens != nullptr);
    showStatus();
}

QString LensPanel::status() const
{
    return m_cellLine->text();
}

void LensPanel::showStatus()
{
    const HeatmapCell hovered = m_plot->hoveredCell(), cell = hovered.isValid() ? hovered : m_plot->currentCell();
    QString sentence;
    if (m_lens && cell.isValid())
        sentence = lensSentence(*m_lens, watchedIn(*m_lens, m_toolbar->view().watched), flippedRow(*m_lens, cell.row), cell.column);
    m_plot->setAccessibleDescription(sentence);
    m_cellLine->setText(m_lens && !m_busy.isEmpty() ? m_busy : sentence);
}

void LensPanel::choose(HeatmapCell cell)
{
    const TokenId token = m_lens->prompt.tokens[static_cast<std::size_t>(cell.column)];
    if (m_selection)
        m_selection->setCurrent(NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(cell.column), token.value});
    showStatus();
}

void LensPanel::hover(HeatmapCell cell)
{
    if (m_selection && cell.isValid()) {
        const TokenId token = m_lens->prompt.tokens[static_cast<std::size_t>(cell.column)];
        m_selection->setHovered(NodeKey{NodeKind::Token, LayerIndex(), TokenPosition(cell.column), token.value});
    } else if (m_selection) {
        m_selection->setHovered(std::nullopt);
    }
    showStatus();
}

/// A feature stands in its layer's row; a token leaves the row as it is.
HeatmapCell LensPanel::cellOf(const NodeKey &key) const
{
    HeatmapCell cell{m_plot->currentCell().row, key.position.isValid() && key.position.value < m_lens->positions() ? key.position.value : -1};
    for (std::size_t row = 0; key.isFeature() && row < m_lens->rows.size(); ++row)
        if (m_lens->rows[row] == LensRow{LensPlace::After, key.layer})
            cell.row = flippedRow(*m_lens, static_cast<int>(row));
    return cell;
}

void LensPanel::followSelection()
{
    if (m_lens && m_selection && m_selection->current())
        m_plot->setCurrentCell(cellOf(*m_selection->current()));
    showStatus();
}

void LensPanel::watchCell()
{
    const HeatmapCell cell = m_plot->currentCell();
    if (!m_lens || !cell.isValid())
        return;
    const TokenId token = m_lens->top[m_lens->topCell(flippedRow(*m_lens, cell.row), cell.column, 0)];
    const std::vector<TokenId> known = options().watched;
    if (std::find(known.begin(), known.end(), token) == known.end()) {
        m_pinned.push_back({token, m_lens->texts.at(token), 0, 0});
        setTrace(m_trace);  // offers it, and asks for it
    }
    m_toolbar->watch(token);
}

void LensPanel::copyCsv() const
{
    if (m_lens)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(lensCsv(*m_lens)));
}

}  // namespace penfield
