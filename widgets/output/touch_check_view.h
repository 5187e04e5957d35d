#pragma once
// Beside every touch: where it ranks among units like it, whether other knives agree, and whether it has a twin.

#include "backend/types/touch_check.h"
#include "widgets/common/labels.h"
#include "widgets/common/theme.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace penfield {

class ControlStrip;

class TouchCheckView : public QWidget {
    Q_OBJECT
public:
    explicit TouchCheckView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setLabels(Labels labels);
    void setCheck(std::shared_ptr<const TouchCheck> check);  ///< null: hidden
    void setOutdated();                                      ///< greys out what is shown, until another check comes

Q_SIGNALS:
    void twinTouchRequested(const penfield::Twin &twin);  ///< touch the other one, too

private:
    void refresh();

    Labels m_labels;
    std::shared_ptr<const TouchCheck> m_check;
    QLabel *m_verdict, *m_cuts, *m_warning, *m_twin;
    QPushButton *m_touchBoth;
    ControlStrip *m_strip;
};

}  // namespace penfield
