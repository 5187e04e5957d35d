#include "backend/intervention/answer.h"

#include <algorithm>
#include <vector>

namespace penfield::intervention {

namespace {

std::vector<TokenShift> shiftsOf(const model::Distribution &before, const model::Distribution &after, int n, const model::TokenText &text)
{
    std::vector<TokenId> tokens = before.top(n);
    for (const TokenId token : after.top(n))
        if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(token);
    std::vector<TokenShift> shifts;
    for (const TokenId t : tokens)
        shifts.push_back(
            {t, text(t), before.probability(t), after.probability(t), before.logit(t), after.logit(t), before.rank(t), after.rank(t)});
    const auto larger = [](const TokenShift &s) { return std::max(s.probabilityBefore, s.probabilityAfter); };
    std::stable_sort(shifts.begin(), shifts.end(), [&](const TokenShift &a, const TokenShift &b) { return larger(a) > larger(b); });
    return shifts;
}

}  // namespace

void describeAnswer(Outcome &outcome, const at::Tensor &logitsBefore, const at::Tensor &logitsAfter, std::int64_t positions, int top,
                    const model::TokenText &text)
{
    const model::Distribution before(logitsBefore), after(logitsAfter);
    const TokenPosition last(positions - 1);
    outcome.before = before.summary(last, top, text);
    outcome.after = after.summary(last, top, text);
    outcome.shifts = shiftsOf(before, after, top, text);
    outcome.klDivergence = klDivergence(before, after);
}

}  // namespace penfield::intervention
