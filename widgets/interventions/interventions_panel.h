#pragma once
// The touches in force: the list, and the buttons that act on all of it. The model is the window's.

#include "backend/types/prompt.h"
#include "widgets/common/theme.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace penfield {

class InterventionList;
class InterventionModel;
class PanelStack;
class SectionHeader;
class Selection;

class InterventionsPanel : public QWidget {
    Q_OBJECT
public:
    /// `model` is not owned and must outlive the panel.
    explicit InterventionsPanel(InterventionModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSelection(Selection *selection);  ///< not owned; the current row and the selected feature follow each other

    void setPrompt(const Prompt &prompt);        ///< where touches can act
    void setPresets(const QStringList &names);   ///< of the open model
    void setIntactShown(bool shown);             ///< emits nothing

    InterventionList *list() const { return m_list; }
    bool isEmpty() const;

Q_SIGNALS:
    void intactHeld(bool held);  ///< the answer without touches is wanted, for as long as it is held
    void presetChosen(const QString &name);
    void presetSaveRequested(const QString &name);
    void presetRemoveRequested(const QString &name);

private:
    QToolButton *addButton(const QString &name, const QString &toolTip);
    void build();
    void connectParts();
    void refresh();
    void updateIcons();
    void selectRow(int row);
    void followSelection();
    void fillPresetMenu();
    void askForPresetName();

    InterventionModel &m_model;
    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    SectionHeader *m_header;
    QToolButton *m_intact, *m_undo, *m_redo, *m_presets, *m_ablateAll, *m_clear;
    QMenu *m_presetMenu;
    QStringList m_presetNames;
    Prompt m_prompt;
    PanelStack *m_stack;
    InterventionList *m_list;
};

}  // namespace penfield
