#pragma once
// The card beside a hovered node: inside its parent, out of the mouse's way, and where it hides the least of what is lit.

#include "widgets/common/theme.h"

#include <QLabel>

#include <vector>

namespace penfield {

class HoverCard : public QLabel {
    Q_OBJECT
public:
    explicit HoverCard(QWidget *parent);

    void setTheme(const Theme &theme);
    /// `lit`: points that should stay in sight.
    void showBeside(QPointF point, double clearance, const QString &richText, const std::vector<QPointF> &lit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
