#include "widgets/evidence/check_picture.h"

#include "widgets/evidence/evidence_words.h"
#include "widgets/evidence/picture_scale.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace penfield {

namespace {

constexpr double kMargin = 3, kDot = 3.2;

QColor veiled(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

void paintControls(QPainter &painter, const QRectF &box, const CheckResult &check, const Theme &theme)
{
    constexpr int bins = 36;
    const double claimed = check.measures.empty() ? 0 : check.measures.front().value;
    const PictureScale scale = distributionScale(check.picture.controls, claimed, box.left(), box.right());
    const std::vector<int> counts = binned(check.picture.controls, scale, bins);
    const double most = *std::max_element(counts.begin(), counts.end()), width = box.width() / bins;
    for (int bin = 0; bin < bins; ++bin)
        if (const int count = counts[static_cast<std::size_t>(bin)]) {
            const double height = std::max(1.0, count / most * (box.height() - 8));
            painter.fillRect(QRectF(box.left() + bin * width, box.bottom() - height, std::max(1.0, width - 1), height), theme.mutedText);
        }
    painter.setPen(theme.line);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    const double x = std::round(scale.at(claimed));  // sharp
    painter.setPen(QPen(theme.accent, 2));
    painter.drawLine(QPointF(x, box.top() + 5), QPointF(x, box.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawPolygon(QPolygonF{{x - 4.5, box.top()}, {x + 4.5, box.top()}, {x, box.top() + 6.5}});
}

void paintDoses(QPainter &painter, const QRectF &box, const CheckResult &check, const Theme &theme)
{
    const std::vector<DosePoint> &points = check.picture.doses;
    const auto [dose, score] = doseScales(points, box);
    if (const Interval &range = check.picture.naturalRange; range.isKnown()) {
        const double left = std::clamp(dose.at(range.lower), box.left(), box.right()),
                     right = std::clamp(dose.at(range.upper), box.left(), box.right());
        painter.fillRect(QRectF(left, box.top(), right - left, box.height()), veiled(theme.accent, 0.16));
    }
    painter.setPen(theme.line);
    painter.drawLine(QPointF(box.left(), score.at(0)), QPointF(box.right(), score.at(0)));
    painter.drawLine(QPointF(dose.at(0), box.top()), QPointF(dose.at(0), box.bottom()));
    QPolygonF line, band;
    for (const DosePoint &point : points) {
        line << QPointF(dose.at(point.dose), score.at(point.score));
        if (point.interval.isKnown())
            band << QPointF(dose.at(point.dose), score.at(point.interval.lower));
    }
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        if (point->interval.isKnown())
            band << QPointF(dose.at(point->dose), score.at(point->interval.upper));
    painter.setPen(Qt::NoPen);
    painter.setBrush(veiled(theme.mutedText, 0.35));
    painter.drawPolygon(band);
    painter.setPen(QPen(theme.text, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 1.8, 1.8);
}

void paintStrip(QPainter &painter, const QRectF &box, const CheckResult &check, const Theme &theme)
{
    const std::vector<Measure> &strip = check.picture.strip;
    constexpr std::size_t mostNamed = 4;  // more would not be legible; the tool tip names them all
    const double named = strip.size() <= mostNamed ? painter.fontMetrics().height() : 0;
    const PictureScale scale = stripScale(strip, box.bottom() - named, box.top());
    painter.setPen(theme.line);
    painter.drawLine(QPointF(box.left(), scale.at(0)), QPointF(box.right(), scale.at(0)));
    const double step = box.width() / static_cast<double>(strip.size());
    for (std::size_t i = 0; i < strip.size(); ++i) {
        const Measure &measure = strip[i];
        const double x = box.left() + (static_cast<double>(i) + 0.5) * step;
        painter.setPen(QPen(theme.mutedText, 1.4));
        if (measure.interval.isKnown())
            painter.drawLine(QPointF(x, scale.at(measure.interval.lower)), QPointF(x, scale.at(measure.interval.upper)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(measure.value < 0 ? theme.negative : theme.positive);
        painter.drawEllipse(QPointF(x, scale.at(measure.value)), kDot, kDot);
        painter.setPen(theme.mutedText);
        if (named > 0)
            painter.drawText(QRectF(x - step / 2, box.bottom() - named, step, named), Qt::AlignCenter,
                             painter.fontMetrics().elidedText(noteText({measure.detail, {}}), Qt::ElideRight, static_cast<int>(step) - 2));
    }
}

void paintPairs(QPainter &painter, const QRectF &box, const CheckResult &check, const Theme &theme)
{
    const std::size_t n = check.picture.pairOf.size();
    double most = 0;
    for (const double effect : check.picture.pairs)
        most = std::max(most, std::abs(effect));
    const double side = std::min(box.width(), box.height()) / static_cast<double>(n);
    const QPointF corner(box.right() - side * static_cast<double>(n), box.center().y() - side * static_cast<double>(n) / 2);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            const double effect = check.picture.pairs[i * n + j];
            const QRectF cell(corner.x() + static_cast<double>(j) * side, corner.y() + static_cast<double>(i) * side, side - 1, side - 1);
            painter.fillRect(cell, std::isfinite(effect) && most > 0 ? theme.signedValue(effect / most) : theme.line);
            if (i == j) {
                painter.setPen(theme.mutedText);
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
            }
        }
}

}  // namespace

bool hasPicture(const CheckResult &check)
{
    const CheckPicture &picture = check.picture;
    return !picture.controls.empty() || !picture.doses.empty() || !picture.strip.empty() || !picture.pairOf.empty();
}

void paintCheckPicture(QPainter &painter, const QRectF &box, const CheckResult &check, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() > 0 ? 0.8 * small.pointSizeF() : 8);  // a figure's font is measured in pixels
    painter.setFont(small);
    const QRectF inner = box.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (!check.picture.controls.empty())
        paintControls(painter, inner, check, theme);
    else if (!check.picture.doses.empty())
        paintDoses(painter, inner, check, theme);
    else if (!check.picture.strip.empty())
        paintStrip(painter, inner, check, theme);
    else if (!check.picture.pairOf.empty())
        paintPairs(painter, inner, check, theme);
    painter.restore();
}

CheckPictureWidget::CheckPictureWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CheckPictureWidget::setCheck(const CheckResult &check, const Theme &theme)
{
    m_check = check;
    m_theme = theme;
    setAccessibleName(tr("Picture of the check"));
    setAccessibleDescription(pictureText(check));
    setToolTip(pictureText(check));
    setVisible(hasPicture(check));
    update();
}

void CheckPictureWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCheckPicture(painter, rect(), m_check, m_theme);
}

}  // namespace penfield
