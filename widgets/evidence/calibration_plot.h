#pragma once
// How sure the user was against how often the user was right; on the diagonal both agree.

#include "backend/claims/ledger_summary.h"
#include "widgets/common/theme.h"

#include <QWidget>

namespace penfield {

class CalibrationPlot : public QWidget {
    Q_OBJECT
public:
    explicit CalibrationPlot(QWidget *parent = nullptr);

    void setCalibration(const claims::Calibration &calibration, const Theme &theme);

    QSize sizeHint() const override { return {150, 110}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    claims::Calibration m_calibration;
    Theme m_theme = Theme::lightTheme();
};

}  // namespace penfield
