#pragma once

#include <QString>

namespace penfield::bench {

struct SoakFigures {
    int touches = 0;
    double memoryBefore = 0, memoryAfter = 0, memoryPeak = 0;  ///< resident, mebibytes; before: once a tenth was done
    int differences = 0;  ///< between the start and the end: the list, the intact answer, and the answer to one and the same touch
    QString trouble;
};

/// Opens the demo in the real window and changes the list of touches at random: adds, steers, ablates, switches, moves, removes, undoes
/// and does again, each change answered before the next.
SoakFigures soakInTouches(int touches, unsigned seed);

}  // namespace penfield::bench
