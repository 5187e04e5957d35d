#pragma once
// Everything that was tried in a session, and what the user said would happen.

#include "backend/types/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace penfield {

/// One look: a unit, a dose, a set of prompts.
struct Attempt {
    std::int64_t claim = 0;  ///< number of the stored claim; 0: a touch outside any claim
    std::int32_t check = 0;  ///< number in evidence.md; 0: a touch
    std::string unit;        ///< as it is named in the window
    std::string dose;        ///< as it is shown, or empty
    std::string prompts;     ///< name of the family, or the prompt
    std::optional<double> p;

    bool operator==(const Attempt &) const = default;
};

/// Said before the result was shown.
struct Prediction {
    std::int64_t claim = 0;
    double expected = 0;      ///< share of the score lost; negative: it grows
    double confidence = 0.5;  ///< that the sign is right, 0.5 … 1
    std::optional<double> measured;

    bool operator==(const Prediction &) const = default;
};

}  // namespace penfield
