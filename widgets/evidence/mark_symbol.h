#pragma once
// The verdict as a small sign that is told apart by shape, not by colour alone: a tick, half a disc, a cross, an empty ring.

#include "backend/types/verdict.h"
#include "widgets/common/theme.h"

#include <QWidget>

namespace penfield {

void paintMark(QPainter &painter, const QRectF &box, Mark mark, const Theme &theme);

class MarkSymbol : public QWidget {
    Q_OBJECT
public:
    explicit MarkSymbol(QWidget *parent = nullptr);

    void setMark(Mark mark, const Theme &theme);
    Mark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::CannotTell;
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
