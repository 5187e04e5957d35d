#pragma once
// One example on one line: the peak token is always seen; what does not fit at either side gives way to "…".

#include "backend/types/feature_card.h"

#include <QFontMetricsF>
#include <QString>

#include <vector>

namespace penfield {

struct LineToken {
    int index = 0;       ///< into the example
    QString text;        ///< as painted; the peak's may be shortened
    double x = 0, width = 0;
    bool isPeak = false;
};

struct ExampleLine {
    std::vector<LineToken> tokens;
    bool cutAtStart = false, cutAtEnd = false;  ///< an ellipsis stands there
    double startX = 0, endX = 0;                ///< where those are painted
};

/// Tokens are added to the peak in turn, before and after it, while they fit into `width`.
ExampleLine layOutExample(const FeatureExample &example, double width, const QFontMetricsF &metrics);

}  // namespace penfield
