#pragma once

#include "backend/types/ids.h"

#include <cstdint>

namespace penfield {

enum class MeasureKind : std::uint8_t {
    LogitDifference,  ///< logit of `answer` less that of `other`
    Probability,      ///< of `answer`
    KlDivergence,     ///< KL(intact ‖ touched) in nats; of the intact run 0
};

/// One number that says what an answer is, at the last position.
struct AnswerMeasure {
    MeasureKind kind = MeasureKind::LogitDifference;
    TokenId answer;  ///< invalid: the intact run's most probable token
    TokenId other;   ///< invalid: the intact run's second most probable one (or, patching, the corrupted run's first that is not `answer`)

    bool operator==(const AnswerMeasure &) const = default;
};

}  // namespace penfield
