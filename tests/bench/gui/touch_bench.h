#pragma once

#include <QString>

#include <vector>

namespace penfield::bench {

struct TouchFigures {
    std::vector<double> latencies;   ///< [touches] milliseconds from the change of a value to the end of the output's repaint
    std::vector<double> blocked;     ///< milliseconds of every event the UI thread handled for longer than a millisecond
    QString trouble;
};

/// Opens the demo in the real window and makes `touches` random touches, one after another.
TouchFigures measureTouches(int touches, unsigned seed);

}  // namespace penfield::bench
