#pragma once
// The list of touches under mouse and keyboard: switch, steer, type a value, remove.

#include "widgets/common/theme.h"
#include "widgets/interventions/row_layout.h"

#include <QListView>

#include <vector>

namespace penfield {

class InterventionModel;
class RowDelegate;

class InterventionList : public QListView {
    Q_OBJECT
public:
    explicit InterventionList(InterventionModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPrompt(const Prompt &prompt);  ///< its tokens can be chosen from
    RowLayout rowLayout(int row) const;  ///< in viewport coordinates
    int currentRow() const { return currentIndex().row(); }
    std::vector<int> selectedRows() const;  ///< ascending

Q_SIGNALS:
    void rowActivated(int row);  ///< became the current one by mouse or keyboard

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void press(int row, RowPart part, QMouseEvent *event);
    void dragTo(int x, bool snap);
    void dragGroupTo(int x, bool snap);
    void stopDrag();
    void carryTo(QPoint point);  ///< the row, or its group, that is being moved
    void drop();
    int dropRowAt(int y) const;
    void moveCurrent(int direction);
    void showMenu(int row, QPoint globalPosition);
    void showGroupMenu(const QString &group, QPoint globalPosition);
    void step(int direction, Qt::KeyboardModifiers modifiers, bool continues);
    void removeSelected();
    void toggleSelected();
    void editValue(int row);

    InterventionModel &m_model;
    RowDelegate *m_delegate;
    Prompt m_prompt;
    int m_dragRow = -1;
    QString m_dragGroup;     // whose slider is dragged
    int m_carried = -1;      // row that is pressed, and moves once the mouse has
    bool m_carriesGroup = false, m_carrying = false;
    QPoint m_pressedAt;
    int m_dropRow = -1;      // where it would land
    int m_drag = 0;          // undo merging: one number a gesture
    double m_dragStart = 0;  // value to return to on Esc
};

}  // namespace penfield
