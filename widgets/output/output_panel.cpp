#include "widgets/output/output_panel.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/output/output_bars.h"
#include "widgets/output/output_export.h"
#include "widgets/output/output_remarks.h"
#include "widgets/output/output_sentences.h"
#include "widgets/output/touch_check_view.h"
#include "widgets/output/watch_bar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace penfield {

OutputPanel::OutputPanel(QWidget *parent)
    : QWidget(parent), m_stack(new PanelStack(this)), m_sentence(new QLabel), m_figures(new ElidedLabel), m_remarks(new ElidedLabel),
      m_scroll(new QScrollArea), m_bars(new OutputBars), m_watchBar(new WatchBar), m_history(new HistoryStrip),
      m_check(new TouchCheckView)
{
    build();
    addCopyActions();
    connect(m_bars, &OutputBars::rowChosen, this, &OutputPanel::chooseRow);
    connect(m_check, &TouchCheckView::twinTouchRequested, this, &OutputPanel::twinTouchRequested);
    connect(m_bars, &OutputBars::pinToggled, this, &OutputPanel::togglePin);
    connect(m_watchBar, &WatchBar::wordEntered, this, &OutputPanel::wordTyped);
    connect(m_watchBar, &WatchBar::comparedChanged, this, &OutputPanel::tokensOfInterestChanged);
    connect(m_history, &HistoryStrip::stepChosen, this, &OutputPanel::historyStepChosen);
    refresh();
}

void OutputPanel::build()
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setAccessibleName(tr("The result in words"));
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing() + 2);  // room for two lines, so that the bars stay where they are
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidget(m_bars);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_history->hide();  // until there is a touch to go back from

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(3);
    layout->addWidget(m_sentence);
    layout->addWidget(m_figures);
    QSizePolicy kept = m_remarks->sizePolicy();
    kept.setRetainSizeWhenHidden(true);  // remarks come and go with every touch
    m_remarks->setSizePolicy(kept);
    layout->addWidget(m_remarks);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_check);
    layout->addWidget(m_watchBar);
    layout->addWidget(m_history);
    m_stack->setContent(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void OutputPanel::addCopyActions()
{
    auto *copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &OutputPanel::copy);
    auto *copyCsv = new QAction(tr("Copy as CSV"), this);
    connect(copyCsv, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(outputCsv(m_picture.table))); });
    addActions({copyAction, copyCsv});
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void OutputPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_bars->setTheme(theme);
    m_check->setTheme(theme);
    m_history->setTheme(theme);
    QPalette warning = theme.palette();
    warning.setColor(QPalette::WindowText, theme.warning);
    m_remarks->setPalette(warning);
}

void OutputPanel::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (selection)
        connect(selection, &Selection::currentChanged, this, &OutputPanel::followSelection);
}

void OutputPanel::setDistribution(const TokenDistribution &distribution)
{
    m_before = distribution;
    m_outcome.reset();
    m_control.reset();
    m_picture.table.setDistribution(distribution);
    refresh();
}

void OutputPanel::setOutcome(std::shared_ptr<const Outcome> outcome)
{
    if (!outcome)
        m_check->setCheck(nullptr);
    m_outcome = std::move(outcome);
    m_control.reset();
    if (m_outcome)
        m_before = m_outcome->before;
    m_picture.table.setOutcome(m_outcome.get());
    refresh();
}

void OutputPanel::setControl(std::shared_ptr<const Outcome> control)
{
    m_control = std::move(control);
    m_picture.table.setControl(m_control.get());
    refresh();
}

void OutputPanel::setCheck(std::shared_ptr<const TouchCheck> check)
{
    if (check || !m_outcome)
        return m_check->setCheck(std::move(check));
    m_check->setOutdated();  // of the touch before: it keeps its room, so that nothing moves under a hand that drags
}

void OutputPanel::setLabels(Labels labels)
{
    m_check->setLabels(std::move(labels));
}

void OutputPanel::clear()
{
    m_before = {};
    m_outcome.reset();
    m_control.reset();
    m_picture.table.clear();
    refresh();
}

void OutputPanel::setWatched(std::vector<PinnedToken> tokens)
{
    m_picture.table.setWatched(std::move(tokens));
    refresh();
}

void OutputPanel::changeWatched(std::vector<PinnedToken> tokens)
{
    setWatched(std::move(tokens));
    Q_EMIT watchedChanged();
    Q_EMIT tokensOfInterestChanged();
}

void OutputPanel::watch(const PinnedToken &token)
{
    m_watchBar->wordEdit()->clear();
    m_watchBar->setNote({});
    std::vector<PinnedToken> tokens = watched();
    if (std::any_of(tokens.begin(), tokens.end(), [&](const PinnedToken &w) { return w.token == token.token; }))
        return m_watchBar->setNote(tr("“%1” is watched already.").arg(tokenWord(token.text)));
    tokens.push_back(token);
    changeWatched(std::move(tokens));
}

void OutputPanel::togglePin(int row)
{
    const OutputRow &toggled = m_picture.table.rows()[static_cast<std::size_t>(row)];
    std::vector<PinnedToken> tokens = watched();
    if (toggled.watched)
        tokens.erase(tokens.begin() + row);  // watched rows stand first, in this order
    else
        tokens.push_back({toggled.token, toggled.text.toStdString()});
    changeWatched(std::move(tokens));
}

void OutputPanel::setIntactShifts(const std::vector<TokenShift> &shifts)
{
    m_picture.table.setIntactShifts(shifts);
    refresh();
}

void OutputPanel::setWatchNote(const QString &note)
{
    m_watchBar->setNote(note);
}

void OutputPanel::setIntactShown(bool shown)
{
    if (shown == m_intactShown)
        return;
    m_intactShown = shown;
    m_picture.table.setAfterHidden(shown);
    refresh();
}

void OutputPanel::setHistory(const History &history)
{
    m_history->setHistory(history);
    m_history->setVisible(history.steps.size() > 1);
}

void OutputPanel::forgetTokens()
{
    m_watchBar->clear();
    setWatched({});
}

std::vector<TokenId> OutputPanel::tokensOfInterest() const
{
    std::vector<TokenId> tokens;
    for (const PinnedToken &w : watched())
        tokens.push_back(w.token);
    for (const TokenId token : m_watchBar->compared())
        if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(token);
    return tokens;
}

QString OutputPanel::figures() const
{
    if (!m_outcome)
        return distributionFigures(m_before);
    return m_intactShown ? tr("Without touches · %1").arg(distributionFigures(m_before)) : outcomeFigures(*m_outcome);
}

void OutputPanel::refresh()
{
    const bool touched = m_outcome && !m_intactShown;
    m_picture.sentence = touched ? outcomeSentence(*m_outcome) : distributionSentence(m_before);
    if (touched && m_control)
        m_picture.sentence += QLatin1Char(' ') + controlSentence(*m_control);
    m_picture.figures = figures();
    const QString remarks = touched ? outcomeRemarks(*m_outcome).join(QLatin1Char(' ')) : QString();
    m_sentence->setText(m_picture.sentence);
    m_sentence->setAccessibleDescription(m_picture.sentence);
    m_figures->setText(m_picture.figures);
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_bars->setTable(m_picture.table);
    m_watchBar->setTable(m_picture.table);
    if (m_picture.table.isEmpty())
        m_stack->showEmpty(tr("No answer yet"), tr("Type a prompt above and press Enter; the model's next tokens appear here."));
    else
        m_stack->showContent();
}

void OutputPanel::chooseRow(int row)
{
    const TokenId token = m_picture.table.rows()[static_cast<std::size_t>(row)].token;
    if (m_selection)
        m_selection->setCurrent(NodeKey{NodeKind::Logit, LayerIndex(), m_before.position, token.value});
    const QRect visible = m_bars->rowRect(row);
    m_scroll->ensureVisible(0, visible.center().y(), 0, visible.height());
    Q_EMIT tokenChosen(token);
}

void OutputPanel::followSelection()
{
    const auto &rows = m_picture.table.rows();
    const auto current = m_selection->current();
    int chosen = -1;
    for (std::size_t i = 0; i < rows.size() && current && current->kind == NodeKind::Logit; ++i)
        if (rows[i].token.value == current->feature)
            chosen = static_cast<int>(i);
    m_bars->setChosen(chosen);
}

void OutputPanel::copy()
{
    auto *data = new QMimeData;
    data->setText(outputText(m_picture));
    data->setData(QStringLiteral("text/csv"), outputCsv(m_picture.table));
    QGuiApplication::clipboard()->setMimeData(data);
}

}  // namespace penfield
