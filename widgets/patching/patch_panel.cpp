#include "widgets/patching/patch_panel.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/panel_stack.h"
#include "widgets/patching/patch_picture.h"
#include "widgets/patching/patch_toolbar.h"
#include "widgets/plots/heatmap_plot.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace penfield {

PatchPanel::PatchPanel(QWidget *parent)
    : QWidget(parent), m_toolbar(new PatchToolbar(this)), m_message(new MessageStrip(this)), m_stack(new PanelStack(this)),
      m_plot(new HeatmapPlot), m_line(new ElidedLabel(this))
{
    m_stack->setContent(m_plot);
    m_plot->setAccessibleName(tr("Activation patching"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 2, 8, 4);
    line->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addLayout(line);
    auto *copy = new QAction(tr("Copy as CSV"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_plot->addAction(copy);
    auto *touch = new QAction(tr("Ablate This Head"), this);
    touch->setShortcut(Qt::Key_A);
    touch->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_plot->addAction(touch);
    connect(touch, &QAction::triggered, this, &PatchPanel::touchHead);
    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] {
        if (m_matrix)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(patchCsv(*m_matrix)));
    });
    connect(m_toolbar, &PatchToolbar::patchRequested, this, &PatchPanel::ask);
    connect(m_stack->emptyState(), &EmptyState::actionTriggered, this, [this] { m_toolbar->edit()->setFocus(); });
    connect(m_plot, &HeatmapPlot::cellClicked, this, &PatchPanel::showCell);
    connect(m_plot, &HeatmapPlot::currentCellMoved, this, &PatchPanel::showCell);
    connect(m_plot, &HeatmapPlot::cellHovered, this, &PatchPanel::showCell);
    showState();
}

void PatchPanel::setTheme(const Theme &theme)
{
    m_message->setTheme(theme);
    m_plot->setTheme(theme);
}

void PatchPanel::setTrace(std::shared_ptr<const TraceSummary> trace)
{
    m_trace = std::move(trace);
    m_message->dismiss();
    if (!m_trace || (m_matrix && m_matrix->clean.tokens != m_trace->prompt.tokens))
        m_matrix = nullptr;
    showState();
}

void PatchPanel::offerCorrupted(const QString &prompt)
{
    m_toolbar->offer(prompt);
}

void PatchPanel::setMatrix(std::shared_ptr<const PatchMatrix> matrix)
{
    if (!m_trace || !matrix || matrix->clean.tokens != m_trace->prompt.tokens)
        return;
    m_matrix = std::move(matrix);
    m_message->dismiss();
    showState();
}

void PatchPanel::setBusy(const QString &what)
{
    m_busy = what;
    showState();
}

void PatchPanel::setError(const QString &sentence)
{
    m_busy.clear();
    m_message->showMessage(MessageStrip::Kind::Error, sentence);
    showState();
}

void PatchPanel::ask()
{
    if (!m_trace || m_toolbar->corrupted().trimmed().isEmpty())
        return;
    PatchRequest request;
    request.clean = m_trace->prompt.text;
    request.corrupted = m_toolbar->corrupted().toStdString();
    request.place = m_toolbar->place();
    request.measure.kind = m_toolbar->measure();
    Q_EMIT patchRequested(request);
}

void PatchPanel::showState()
{
    m_plot->setData(m_matrix ? patchPicture(*m_matrix) : HeatmapData());
    m_toolbar->setEnabled(m_trace != nullptr);
    m_stack->emptyState()->setAction(m_trace && m_busy.isEmpty() ? tr("Type the Other Prompt") : QString());
    if (m_matrix)
        m_stack->showContent();
    else if (!m_busy.isEmpty())
        m_stack->showEmpty(m_busy, {});
    else if (!m_trace)
        m_stack->showEmpty(tr("No prompt yet"),
                           tr("Type a prompt above and press Enter; then name another one that gives another answer."));
    else
        m_stack->showEmpty(
            tr("Nothing patched yet"),
            tr("Name a prompt of as many tokens that gives another answer. Each piece of the clean run is put into that one, "
               "and the picture shows how much of the clean answer comes back."));
    showCell();
}

void PatchPanel::touchHead()
{
    const HeatmapCell cell = m_plot->currentCell();
    if (m_matrix && m_matrix->place == PatchedPlace::Heads && cell.isValid())
        Q_EMIT headTouchRequested(LayerIndex(layerOfRow(*m_matrix, cell.row)), cell.column);
}

void PatchPanel::showCell()
{
    const HeatmapCell hovered = m_plot->hoveredCell(), cell = hovered.isValid() ? hovered : m_plot->currentCell();
    const QString sentence = m_matrix && cell.isValid() ? patchSentence(*m_matrix, cell) : QString();
    m_plot->setAccessibleDescription(sentence);
    m_line->setText(m_matrix && !m_busy.isEmpty() ? m_busy : sentence);
}

}  // namespace penfield
