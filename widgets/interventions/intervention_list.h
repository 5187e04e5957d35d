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
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void press(int row, RowPart part, QMouseEvent *event);
    void dragTo(int x, bool snap);
    void stopDrag();
    void step(int direction, Qt::KeyboardModifiers modifiers, bool continues);
    void removeSelected();
    void toggleSelected();
    void editValue(int row);

    InterventionModel &m_model;
    RowDelegate *m_delegate;
    int m_dragRow = -1;
    int m_drag = 0;          // undo merging: one number a gesture
    double m_dragStart = 0;  // value to return to on Esc
};

}  // namespace penfield
