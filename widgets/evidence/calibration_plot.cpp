#include "widgets/evidence/calibration_plot.h"

#include "widgets/evidence/picture_scale.h"

#include <QPainter>

#include <cmath>

namespace penfield {

CalibrationPlot::CalibrationPlot(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("How sure you were, and how often you were right"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CalibrationPlot::setCalibration(const claims::Calibration &calibration, const Theme &theme)
{
    m_calibration = calibration;
    m_theme = theme;
    QStringList points;
    for (const auto &bin : calibration.bins)
        points << tr("%1 % sure: right in %2 %").arg(std::lround(100 * bin.confidence)).arg(std::lround(100 * bin.right));
    setAccessibleDescription(points.join(QStringLiteral("; ")));
    setToolTip(points.join(QLatin1Char('\n')));
    update();
}

void CalibrationPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(6, 6, -6, -6);
    const PictureScale sure{0.5, 1, box.left(), box.right()}, right{0, 1, box.bottom(), box.top()};
    painter.setPen(m_theme.line);
    painter.drawRect(box);
    painter.setPen(QPen(m_theme.mutedText, 1, Qt::DashLine));
    painter.drawLine(QPointF(sure.at(0.5), right.at(0.5)), QPointF(sure.at(1), right.at(1)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    for (const auto &bin : m_calibration.bins) {
        const double radius = 2.5 + std::min(4.0, std::sqrt(static_cast<double>(bin.count)));
        painter.drawEllipse(QPointF(sure.at(bin.confidence), right.at(bin.right)), radius, radius);
    }
}

}  // namespace penfield
