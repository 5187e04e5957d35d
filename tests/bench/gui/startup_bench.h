#pragma once

#include <QString>

#include <vector>

namespace penfield::bench {

/// Milliseconds from starting the program to each milestone, median of the counted runs.
struct StartupFigures {
    double firstFrame = -1;
    double graphDrawn = -1;
    QString trouble;  ///< why there are none
};

/// Starts `program` on the demo in a virtual X server of its own, several times, and reads its start-up report.
StartupFigures measureStartup(const QString &program, int runs);

double percentile(std::vector<double> values, double share);

}  // namespace penfield::bench
