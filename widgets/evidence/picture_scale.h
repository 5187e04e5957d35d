#pragma once
// Where a value stands in a small picture, with no painter in sight.

#include "backend/types/verdict.h"

#include <QRectF>

#include <vector>

namespace penfield {

/// A straight scale from values to pixels; never divides by 0.
struct PictureScale {
    double least = 0, most = 1;  ///< values
    double from = 0, to = 1;     ///< pixels

    double at(double value) const;
};

/// The values of a distribution with the claim's among them, and 0; a little room at both ends.
PictureScale distributionScale(const std::vector<double> &controls, double claimed, double left, double right);

/// Counts of `values` in `bins` equal parts of the scale.
std::vector<int> binned(const std::vector<double> &values, const PictureScale &scale, int bins);

struct DoseScales {
    PictureScale dose, score;
};
DoseScales doseScales(const std::vector<DosePoint> &points, const QRectF &box);

/// Of effects with their intervals and 0, upwards.
PictureScale stripScale(const std::vector<Measure> &strip, double bottom, double top);

}  // namespace penfield
