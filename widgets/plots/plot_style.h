#pragma once
// QCustomPlot in our own look. Only for the sources of this room: no header that others include may name it.

#include "widgets/common/theme.h"

#include <qcustomplot.h>

namespace penfield {

/// Theme's sequential or diverging scale; NaN stays transparent. The end colours and the neutral one are hit exactly.
QCPColorGradient gradientOf(const Theme &theme, bool isSigned);

void styleAxis(QCPAxis &axis, const Theme &theme, const QFont &font);

/// A translucent version, for bands over the cells.
QColor veil(QColor colour, double opacity);

}  // namespace penfield
