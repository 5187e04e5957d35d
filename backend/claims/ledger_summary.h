#pragma once
// How many times did I look? Holm inside a check, Benjamini-Hochberg across everything that was tried (evidence.md, check 16).

#include "backend/types/ledger.h"
#include "backend/types/note.h"

#include <cstddef>
#include <span>
#include <vector>

namespace penfield::claims {

struct LedgerOptions {
    double falseShare = 0.1;     ///< q: expected share of false discoveries among those that survive
    bool anyDependence = false;  ///< Benjamini-Yekutieli instead: tests share prompts and the user asks
};

struct LedgerSummary {
    std::size_t units = 0;             ///< different ones that were touched or tested
    std::size_t tests = 0;             ///< attempts with a p-value
    double threshold = 0.05;           ///< of p at which about one false alarm is expected
    double expected = 0;               ///< by chance below it
    std::size_t below = 0;             ///< there were
    std::size_t survivors = 0;         ///< after correction across the ledger
    std::vector<double> withinCheck;   ///< [attempts] Holm-adjusted among those of the same claim and check; NaN: no p
    std::vector<double> acrossLedger;  ///< [attempts] adjusted among all
    Note sentence;
};

LedgerSummary summarise(std::span<const Attempt> attempts, const LedgerOptions &options = {});

/// What to say of a sealed half that was opened `openings` times.
Note openingsSentence(int openings);
inline constexpr int kOpeningsThatSpoil = 3;

/// How good are the user's predictions? One point for each that has been measured.
struct Calibration {
    std::size_t predictions = 0;
    std::size_t rightSign = 0;
    double meanConfidence = 0;  ///< said
    double meanError = 0;       ///< |measured − expected|, share of the score
    struct Bin {
        double confidence = 0, right = 0;  ///< means in the bin
        std::size_t count = 0;
    };
    std::vector<Bin> bins;  ///< ascending by confidence, those that hold something
};
Calibration calibrationOf(std::span<const Prediction> predictions);

}  // namespace penfield::claims
