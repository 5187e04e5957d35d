#pragma once
// The last touches as small bars, oldest first: how probable the intact run's answer was after each. A click returns there.

#include "widgets/common/theme.h"
#include "widgets/models/touch_history.h"

#include <QWidget>

namespace penfield {

class HistoryStrip : public QWidget {
    Q_OBJECT
public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setHistory(const History &history);
    const History &history() const { return m_history; }
    QRect barRect(int index) const;  ///< of an undo index; null: too long ago to be shown

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int titleWidth() const;
    int capacity() const;
    std::size_t firstShown() const;  ///< into steps
    const HistoryStep *stepAt(QPoint point) const;
    QString describe(const HistoryStep &step) const;
    void setHovered(int index);

    Theme m_theme = Theme::lightTheme();
    History m_history;
    int m_hovered = -1;
};

}  // namespace penfield
