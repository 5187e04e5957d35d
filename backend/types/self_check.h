#pragma once
// "Does this installation compute what the field's references compute?" The answer of Engine::selfCheck.

#include <string>
#include <vector>

namespace penfield {

/// One shipped golden, compared.
struct SelfCheckRow {
    std::string group;      ///< "model", "tokenizer", "dictionary"
    std::string name;       ///< e.g. "gemma2-softcap"
    std::string compared;   ///< what with what, in the field's words: "logits, residuals, patterns · transformers 5.1.0"
    double difference = 0;  ///< the largest found, in `unit`
    double tolerance = 0;
    std::string unit;       ///< "absolute", "relative", "differences"
    bool passed = false;
    std::string trouble;    ///< a sentence when it could not be compared at all; empty otherwise
};

struct SelfCheckReport {
    std::string library, blas, device;
    std::vector<SelfCheckRow> rows;
    double seconds = 0;

    bool passed() const
    {
        for (const SelfCheckRow &row : rows)
            if (!row.passed)
                return false;
        return !rows.empty();
    }
};

}  // namespace penfield
