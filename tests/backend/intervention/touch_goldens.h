#pragma once
// What circuit-tracer and TransformerLens answer to touches (tests/fixtures/touches, made by tests/reference/touches_ct.py), and how far
// our answers are from theirs.

#include <string>
#include <vector>

namespace penfield::test {

struct TouchDeviation {
    std::string what;        ///< model, dictionary and setting
    double logit = 0;        ///< largest difference of a logit; of a continuation, at any of its steps
    double moved = 0;        ///< largest change of a logit that the touches made, by the reference
    bool sameTokens = true;  ///< of a continuation
};

/// `fixtures`: tests/fixtures. One of its files touches/NAME.json: "features", "units", "generated" or "intact".
std::vector<TouchDeviation> compareTouches(const std::string &fixtures, const std::string &name);

}  // namespace penfield::test
