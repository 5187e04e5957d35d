#pragma once
// The scrolled part of the output panel: the bars, painted by OutputPainter, with a row that can be chosen.

#include "widgets/output/output_painter.h"

#include <QWidget>

namespace penfield {

class OutputBars : public QWidget {
    Q_OBJECT
public:
    explicit OutputBars(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTable(const OutputTable &table);  ///< keeps the chosen row
    void setChosen(int row);                  ///< −1: none; emits nothing

    int chosen() const { return m_chosen; }
    QRect rowRect(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);
    void pinToggled(int row);  ///< watch this row's token, or let it go

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    OutputPainter outputPainter() const { return {m_theme, font()}; }
    void choose(int row);
    QString describe(const OutputRow &row) const;

    Theme m_theme = Theme::lightTheme();
    OutputTable m_table;
    int m_chosen = -1;
    int m_hovered = -1;
};

}  // namespace penfield
