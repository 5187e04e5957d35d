#pragma once
// The small picture beside a check's number: the controls with the claim among them, the dose curve with the natural range shaded, the
// effect by several knives, or the matrix of pairs.

#include "backend/types/verdict.h"
#include "widgets/common/theme.h"

#include <QWidget>

namespace penfield {

bool hasPicture(const CheckResult &check);
/// Draws on any painter, for cards and for paper.
void paintCheckPicture(QPainter &painter, const QRectF &box, const CheckResult &check, const Theme &theme);

class CheckPictureWidget : public QWidget {
    Q_OBJECT
public:
    explicit CheckPictureWidget(QWidget *parent = nullptr);

    void setCheck(const CheckResult &check, const Theme &theme);

    QSize sizeHint() const override { return {148, 60}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CheckResult m_check;
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
