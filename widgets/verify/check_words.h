#pragma once
// The rows of a self-check in words, for the table and for the clipboard.

#include "backend/types/self_check.h"

#include <QString>

namespace penfield {

QString groupText(const SelfCheckRow &row);
QString differenceText(const SelfCheckRow &row);  ///< "1.2e-06", "0", "–" when it could not be compared
QString toleranceText(const SelfCheckRow &row);   ///< "1e-05 relative"
QString verdictText(const SelfCheckRow &row);
QString comparedText(const SelfCheckRow &row);    ///< what with what, or why it could not be

/// "All 14 agree." · "2 of 14 do not agree."
QString summaryText(const SelfCheckReport &report);

/// "LibTorch 1.13.1 · libopenblas.so.0 · cpu · 3.2 s"
QString circumstancesText(const SelfCheckReport &report);

/// Tab-separated, with the summary below.
QString reportText(const SelfCheckReport &report);

}  // namespace penfield
