#pragma once
// Activation patching: which part of the clean run, put into the corrupted one, brings the answer back.

#include "backend/types/measure.h"
#include "backend/types/prompt.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace penfield {

enum class PatchedPlace : std::uint8_t {
    Residual,      ///< hook_resid_pre by layer and position
    AttentionOut,  ///< hook_attn_out by layer and position
    MlpOut,        ///< hook_mlp_out by layer and position
    Heads,         ///< attn.hook_z by layer and head
};

struct PatchRequest {
    std::string clean, corrupted;  ///< prompts of equally many tokens
    PatchedPlace place = PatchedPlace::Residual;
    TokenPosition position;  ///< of heads; invalid: all positions at once
    AnswerMeasure measure;         ///< KlDivergence: from the clean answer
};

struct PatchMatrix {
    Prompt clean, corrupted;
    PatchedPlace place = PatchedPlace::Residual;
    TokenPosition position;
    AnswerMeasure measure;                               ///< with its tokens
    double cleanMeasure = 0, corruptedMeasure = 0;  ///< without patches
    int layers = 0, columns = 0;                    ///< columns: positions, or heads
    std::vector<double> measured;                   ///< [layers·columns] of the corrupted run with one patch, by layer
    double milliseconds = 0;

    double at(int layer, int column) const { return measured[static_cast<std::size_t>(layer * columns + column)]; }

    /// 0: the corrupted answer, 1: the clean one; may lie outside. NaN where the two prompts measure the same.
    double normalised(int layer, int column) const { return (at(layer, column) - corruptedMeasure) / (cleanMeasure - corruptedMeasure); }
};

}  // namespace penfield
