#pragma once
// OKLab (Björn Ottosson, 2020): a colour space in which equal steps look equal. Used to build scales and to judge them.

#include <QColor>

namespace penfield {

struct OkLab {
    double L = 0;  ///< lightness, 0 … 1
    double a = 0;  ///< green … red
    double b = 0;  ///< blue … yellow
};

OkLab toOkLab(const QColor &color);
QColor fromOkLab(const OkLab &lab);  ///< clipped to sRGB

/// Straight line between two colours; t in 0 … 1.
QColor mixed(const QColor &from, const QColor &to, double t);

/// WCAG 2 contrast ratio, 1 … 21. Alpha is ignored.
double contrastRatio(const QColor &one, const QColor &other);

}  // namespace penfield
