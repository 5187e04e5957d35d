#pragma once
// The logit lens as a picture: rows of the residual stream, the answer on top; one column a token.

#include "backend/types/logit_lens.h"
#include "widgets/plots/heatmap_data.h"

namespace penfield {

enum class LensMeasure { TopProbability, WatchedProbability, WatchedRank, KlToAnswer, Entropy };

/// What is shown of a lens.
struct LensView {
    LensMeasure measure = LensMeasure::TopProbability;
    TokenId watched;     ///< of the two measures about a watched token: see watchedIn()
    bool texts = true;   ///< words in the cells

    bool operator==(const LensView &) const = default;
};

bool isAboutWatched(LensMeasure measure);

bool watches(const LogitLens &lens, TokenId token);

/// Another than those that were asked for: the first of them. Null: the lens watches nothing.
const WatchedToken *watchedIn(const LogitLens &lens, TokenId token);

HeatmapData lensPicture(const LogitLens &lens, const LensView &view);

/// Rows of the picture ↔ rows of the lens: the last computed is on top.
int flippedRow(const LogitLens &lens, int row);

}  // namespace penfield
