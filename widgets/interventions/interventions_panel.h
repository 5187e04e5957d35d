#pragma once
// The touches in force: the list, and the buttons that act on all of it. The model is the window's.

#include "widgets/common/theme.h"

#include <QPointer>
#include <QWidget>

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

    InterventionList *list() const { return m_list; }
    bool isEmpty() const;

private:
    QToolButton *addButton(const QString &name, const QString &toolTip);
    void build();
    void connectParts();
    void refresh();
    void updateIcons();
    void selectRow(int row);
    void followSelection();

    InterventionModel &m_model;
    Theme m_theme = Theme::lightTheme();
    QPointer<Selection> m_selection;
    SectionHeader *m_header;
    QToolButton *m_undo, *m_redo, *m_ablateAll, *m_clear;
    PanelStack *m_stack;
    InterventionList *m_list;
};

}  // namespace penfield
