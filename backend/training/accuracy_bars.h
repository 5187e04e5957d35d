#pragma once

#include <string>
#include <vector>

#include "backend/training/accuracy.h"

namespace penfield::training {

// What the recipe's run A3 reached on a row of the accuracy table, or its floor for rows it only bounds; 0 where it
// reached nothing worth keeping.
double accuracyBar(const std::string &row);

// How good a run is: first the number of rows under their bar (fewer is better), then the mean accuracy of all rows.
struct RunScore {
    int rowsBelowBar = 0;
    double meanAccuracy = 0.0;

    bool betterThan(const RunScore &other) const
    {
        if (rowsBelowBar != other.rowsBelowBar)
            return rowsBelowBar < other.rowsBelowBar;
        return meanAccuracy > other.meanAccuracy;
    }
};
RunScore scoreOf(const std::vector<AccuracyRow> &rows);

}  // namespace penfield::training
