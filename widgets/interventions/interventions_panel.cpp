#include "widgets/interventions/interventions_panel.h"

#include "widgets/common/icon.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/section_header.h"
#include "widgets/common/selection.h"
#include "widgets/interventions/intervention_list.h"
#include "widgets/models/intervention_model.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace penfield {

InterventionsPanel::InterventionsPanel(InterventionModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(new SectionHeader(tr("Interventions"), this)), m_undo(addButton(tr("Undo"), {})),
      m_redo(addButton(tr("Redo"), {})), m_ablateAll(addButton(tr("Ablate all"), tr("Set every touched unit to 0"))),
      m_clear(addButton(tr("Remove all"), tr("Remove all touches"))), m_stack(new PanelStack(this)), m_list(new InterventionList(model))
{
    build();
    connectParts();
    updateIcons();
    refresh();
}

QToolButton *InterventionsPanel::addButton(const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(toolTip.isEmpty() ? name : toolTip);
    m_header->addButton(button);
    return button;
}

void InterventionsPanel::build()
{
    m_stack->setContent(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    m_header->setContentsMargins(8, 0, 4, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void InterventionsPanel::connectParts()
{
    QUndoStack *stack = m_model.undoStack();
    connect(m_undo, &QToolButton::clicked, stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, stack, &QUndoStack::redo);
    connect(m_ablateAll, &QToolButton::clicked, &m_model, &InterventionModel::ablateAll);
    connect(m_clear, &QToolButton::clicked, &m_model, &InterventionModel::clear);
    connect(stack, &QUndoStack::indexChanged, this, &InterventionsPanel::refresh);
    connect(&m_model, &InterventionModel::interventionsChanged, this, &InterventionsPanel::refresh);
    connect(m_list, &InterventionList::rowActivated, this, &InterventionsPanel::selectRow);
}

void InterventionsPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_list->setTheme(theme);
    updateIcons();
}

void InterventionsPanel::setSelection(Selection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (selection)
        connect(selection, &Selection::currentChanged, this, &InterventionsPanel::followSelection);
}

bool InterventionsPanel::isEmpty() const
{
    return m_stack->isEmpty();
}

void InterventionsPanel::refresh()
{
    const int count = m_model.rowCount(), active = static_cast<int>(m_model.activeInterventions().size());
    const QUndoStack *stack = m_model.undoStack();
    m_header->setDetail(count == 0 ? QString() : tr("%1 of %n on", nullptr, count).arg(active));
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
    m_undo->setToolTip(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
    m_redo->setToolTip(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
    m_ablateAll->setEnabled(count > 0);
    m_clear->setEnabled(count > 0);
    if (count > 0)
        m_stack->showContent();
    else
        m_stack->showEmpty(tr("Nothing is touched"), tr("Click a feature in the graph, then press A or Ablate."));
}

void InterventionsPanel::updateIcons()
{
    const QPalette colours = m_theme.palette();
    m_undo->setIcon(icon(QStringLiteral("undo"), colours));
    m_redo->setIcon(icon(QStringLiteral("redo"), colours));
    m_ablateAll->setIcon(icon(QStringLiteral("ablate"), colours));
    m_clear->setIcon(icon(QStringLiteral("clear"), colours));
}

void InterventionsPanel::selectRow(int row)
{
    if (!m_selection)
        return;
    const Intervention &touch = m_model.entry(row).intervention;
    const NodeKey key{NodeKind::Feature, touch.unit.layer, touch.position, touch.unit.index};
    if (touch.position.isValid())
        m_selection->setCurrent(key);
}

void InterventionsPanel::followSelection()
{
    const auto current = m_selection->current();
    for (int row = 0; row < m_model.rowCount() && current && current->isFeature(); ++row) {
        const Intervention &touch = m_model.entry(row).intervention;
        if (touch.unit == Unit(current->featureId()) && touch.position == current->position && row != m_list->currentRow())
            return m_list->setCurrentIndex(m_model.index(row, m_list->modelColumn()));
    }
}

}  // namespace penfield
