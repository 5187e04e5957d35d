#pragma once
// Input from which nothing can be concluded. The reason becomes the sentence of "cannot tell"; no check computes on.

#include "backend/types/interval.h"
#include "backend/types/note.h"
#include "backend/types/prompt_family.h"
#include "backend/types/verdict.h"

#include <cstdint>
#include <optional>
#include <span>

namespace penfield::claims {

/// No pairs; pairs of one template only (an interval needs at least two).
std::optional<Note> faultOf(const PromptFamily &family);

/// Scores of the intact model, one per prompt: none; one that is not a number; all equal.
std::optional<Note> faultOfScores(std::span<const double> intact);

/// The positive control: `underAll` are the scores when everything at the claim's sites is taken away. When they are the intact ones, the
/// score never varies and no ablation could have shown anything.
std::optional<Note> faultOfPositiveControl(std::span<const double> intact, std::span<const double> underAll);

/// Even a claim that beats every control would not be significant at `alpha` / `tests`.
std::optional<Note> faultOfControls(std::int64_t controls, double alpha, std::int64_t tests = 1);

CheckResult cannotTell(std::int32_t check, Note reason);

}  // namespace penfield::claims
