#pragma once
// The logit lens: what the model would answer if it stopped after each block.
//
// Every row of the residual stream goes through the model's own final norm and unembedding, soft-cap included. The norm's denominator is
// the row's own, as in nostalgebraist's logit lens ("interpreting GPT: the logit lens", 2020). TransformerLens' apply_ln_to_stack divides
// by the last row's denominator instead; its numbers differ in all rows but the last.

#include "backend/types/ids.h"
#include "backend/types/prompt.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace penfield {

/// Where the residual stream is read.
enum class LensPlace {
    Embedding,  ///< "blocks.0.hook_resid_pre"
    Middle,     ///< "hook_resid_mid": after a block's attention, before its MLP
    After,      ///< "hook_resid_post"
};

struct LensRow {
    LensPlace place = LensPlace::After;
    LayerIndex layer;  ///< invalid for the embedding

    bool operator==(const LensRow &) const = default;
};

struct LensOptions {
    bool middles = false;         ///< rows after attention, too; parallel and attention-only blocks have none of their own
    int topTokens = 5;            ///< of each cell
    std::vector<TokenId> watched; ///< tokens whose probability and rank are wanted in every cell

    bool operator==(const LensOptions &) const = default;
};

/// One token in every cell.
struct WatchedToken {
    TokenId token;
    std::string text;                ///< UTF-8
    std::vector<float> probability;  ///< [rows × positions], row-major like everything below
    std::vector<std::int32_t> rank;  ///< [rows × positions] 0: the most probable
};

struct LogitLens {
    Prompt prompt;
    std::vector<LensRow> rows;          ///< in the order of computation: the first is nearest to the embedding, the last is the answer
    int topTokens = 0;                  ///< fewer than asked for where the vocabulary is smaller
    std::vector<TokenId> top;           ///< [rows × positions × topTokens] descending
    std::vector<float> topProbability;  ///< the same
    std::vector<float> entropy;         ///< [rows × positions] nats, over the whole vocabulary
    std::vector<float> klToFinal;       ///< [rows × positions] KL(last row ‖ this row) at the same position, nats; 0 in the last row
    std::vector<WatchedToken> watched;
    std::map<TokenId, std::string> texts;  ///< of every token in `top`
    double milliseconds = 0;

    int positions() const { return static_cast<int>(prompt.size()); }
    std::size_t cell(int row, int position) const { return static_cast<std::size_t>(row) * prompt.size() + static_cast<std::size_t>(position); }
    std::size_t topCell(int row, int position, int n) const { return cell(row, position) * static_cast<std::size_t>(topTokens) + static_cast<std::size_t>(n); }
};

}  // namespace penfield
