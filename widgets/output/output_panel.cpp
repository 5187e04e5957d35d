#include "widgets/output/output_panel.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/selection.h"
#include "widgets/output/output_bars.h"
#include "widgets/output/output_export.h"
#include "widgets/output/output_sentences.h"
#include "widgets/output/touch_check_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

namespace penfield {

OutputPanel::OutputPanel(QWidget *parent)
    : QWidget(parent), m_stack(new PanelStack(this)), m_sentence(new QLabel), m_figures(new ElidedLabel), m_scroll(new QScrollArea),
      m_bars(new OutputBars), m_check(new TouchCheckView)
{
    build();
    addCopyActions();
    connect(m_bars, &OutputBars::rowChosen, this, &OutputPanel::chooseRow);
    connect(m_check, &TouchCheckView::twinTouchRequested, this, &OutputPanel::twinTouchRequested);
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

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 4);
    layout->setSpacing(3);
    layout->addWidget(m_sentence);
    layout->addWidget(m_figures);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_check);
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
    m_check->setCheck(std::move(check));
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

void OutputPanel::refresh()
{
    m_picture.sentence = m_outcome ? outcomeSentence(*m_outcome) : distributionSentence(m_before);
    if (m_control)
        m_picture.sentence += QLatin1Char(' ') + controlSentence(*m_control);
    m_picture.figures = m_outcome ? outcomeFigures(*m_outcome) : distributionFigures(m_before);
    m_sentence->setText(m_picture.sentence);
    m_sentence->setAccessibleDescription(m_picture.sentence);
    m_figures->setText(m_picture.figures);
    m_bars->setTable(m_picture.table);
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
