#pragma once
// Effects of matched controls on a line, and among them the touch.

#include "widgets/common/theme.h"

#include <QWidget>

#include <vector>

namespace penfield {

/// Where effects lie in a strip: zero is always in it.
class StripScale {
public:
    StripScale(const std::vector<double> &controls, double effect, double left, double right);
    double x(double effect) const;

private:
    double m_from = -1, m_to = 1, m_left, m_right;
};

class ControlStrip : public QWidget {
    Q_OBJECT
public:
    explicit ControlStrip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setEffects(std::vector<double> controls, double effect);  ///< nats

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme = Theme::lightTheme();
    std::vector<double> m_controls;
    double m_effect = 0;
};

}  // namespace penfield
