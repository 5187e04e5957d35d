#include "widgets/interventions/interventions_panel.h"

#include "widgets/common/icon.h"
#include "widgets/common/panel_stack.h"
#include "widgets/common/section_header.h"
#include "widgets/common/selection.h"
#include "widgets/interventions/intervention_list.h"
#include "widgets/models/intervention_model.h"
#include "widgets/models/unit_words.h"

#include <QInputDialog>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace penfield {

InterventionsPanel::InterventionsPanel(InterventionModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(new SectionHeader({}, this)), m_intact(addButton(tr("Without touches"), tr("Hold to see the answer without touches (Space)"))),
      m_undo(addButton(tr("Undo"), {})),
      m_redo(addButton(tr("Redo"), {})), m_presets(addButton(tr("Presets"), tr("Named sets of touches"))), m_ablateAll(addButton(tr("Ablate all"), tr("Set every touched unit to 0"))),
      m_clear(addButton(tr("Remove all"), tr("Remove all touches"))), m_presetMenu(new QMenu(this)), m_stack(new PanelStack(this)), m_list(new InterventionList(model))
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
    m_presets->setMenu(m_presetMenu);
    m_presets->setPopupMode(QToolButton::InstantPopup);
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
    connect(m_intact, &QToolButton::pressed, this, [this] { Q_EMIT intactHeld(true); });
    connect(m_intact, &QToolButton::released, this, [this] { Q_EMIT intactHeld(false); });
    connect(m_presetMenu, &QMenu::aboutToShow, this, &InterventionsPanel::fillPresetMenu);
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

void InterventionsPanel::setPrompt(const Prompt &prompt)
{
    m_prompt = prompt;
    m_list->setPrompt(prompt);
}

void InterventionsPanel::setPresets(const QStringList &names)
{
    m_presetNames = names;
}

/// The list steps back while something else is shown.
void InterventionsPanel::setIntactShown(bool shown)
{
    m_intact->setDown(shown);
    m_list->setEnabled(!shown);
}

void InterventionsPanel::fillPresetMenu()
{
    m_presetMenu->clear();
    for (const QString &name : m_presetNames)
        m_presetMenu->addAction(name, this, [this, name] { Q_EMIT presetChosen(name); });
    if (m_presetNames.isEmpty())
        m_presetMenu->addAction(tr("This model has no presets yet"))->setEnabled(false);
    m_presetMenu->addSeparator();
    m_presetMenu->addAction(tr("Save as preset…"), this, &InterventionsPanel::askForPresetName)->setEnabled(m_model.rowCount() > 0);
    QMenu *remove = m_presetMenu->addMenu(tr("Remove a preset"));
    for (const QString &name : m_presetNames)
        remove->addAction(name, this, [this, name] { Q_EMIT presetRemoveRequested(name); });
    remove->setEnabled(!m_presetNames.isEmpty());
}

void InterventionsPanel::askForPresetName()
{
    const QString &group = m_model.entry(0).group;
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Save as preset"), tr("Name of the preset:"), QLineEdit::Normal,
                                               group.isEmpty() ? nameOf(m_model.entry(0)) : group, &accepted);
    if (accepted && !name.trimmed().isEmpty())
        Q_EMIT presetSaveRequested(name.trimmed());
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
    m_intact->setEnabled(active > 0);
    m_ablateAll->setEnabled(count > 0);
    m_clear->setEnabled(count > 0);
    if (count > 0)
        m_stack->showContent();
    else
        m_stack->showEmpty(tr("Nothing is touched"), tr("Click a node in the graph, then press A or Ablate."));
}

void InterventionsPanel::updateIcons()
{
    const QPalette colours = m_theme.palette();
    m_intact->setIcon(icon(QStringLiteral("eye"), colours));
    m_presets->setIcon(icon(QStringLiteral("save"), colours));
    m_undo->setIcon(icon(QStringLiteral("undo"), colours));
    m_redo->setIcon(icon(QStringLiteral("redo"), colours));
    m_ablateAll->setIcon(icon(QStringLiteral("ablate"), colours));
    m_clear->setIcon(icon(QStringLiteral("clear"), colours));
}

void InterventionsPanel::selectRow(int row)
{
    if (!m_selection)
        return;
    if (const auto node = nodeOf(m_model.entry(row).intervention, m_prompt))
        m_selection->setCurrent(*node);
}

void InterventionsPanel::followSelection()
{
    const auto current = m_selection->current();
    for (int row = 0; row < m_model.rowCount() && current; ++row)
        if (nodeOf(m_model.entry(row).intervention, m_prompt) == current && row != m_list->currentRow())
            return m_list->setCurrentIndex(m_model.index(row, m_list->modelColumn()));
}

}  // namespace penfield
