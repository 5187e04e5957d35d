#pragma once

#include <QString>

#include <string>
#include <vector>

namespace penfield::bench {

struct DragFigures {
    int moves = 0;                ///< of the mouse
    int shown = 0;                ///< outcomes that the output painted while the mouse moved
    double seconds = 0;           ///< that it moved
    int lost = 0;                 ///< drags whose last value was not what was shown in the end
    std::vector<double> blocked;  ///< milliseconds of every event the UI thread handled for longer than a millisecond
    std::string culprit;          ///< whose event took longest
    QString trouble;
};

/// Opens the demo in the real window and drags a touch's slider to and fro, `drags` times for a second each, at a mouse's pace.
DragFigures measureDrags(int drags);

}  // namespace penfield::bench
