#include "backend/intervention/answer.h"

#include "backend/types/error.h"

#include <algorithm>
#include <string>
#include <vector>

namespace penfield::intervention {

namespace {

TokenShift shiftOf(TokenId t, const model::Distribution &before, const model::Distribution &after, const model::TokenText &text)
{
    return {t, text(t), before.probability(t), after.probability(t), before.logit(t), after.logit(t), before.rank(t), after.rank(t)};
}

std::vector<TokenShift> watchedShifts(const std::vector<TokenId> &tokens, const model::Distribution &before, const model::Distribution &after,
                                      const model::TokenText &text)
{
    std::vector<TokenShift> shifts;
    for (const TokenId t : tokens) {
        if (!t.isValid() || t.index() >= before.size())
            throw Error(PENFIELD_SENTENCE("There is no token %1: the model's vocabulary has the ids 0 to %2."),
                        {std::to_string(t.value), std::to_string(before.size() - 1)});
        shifts.push_back(shiftOf(t, before, after, text));
    }
    return shifts;
}

std::vector<TokenShift> shiftsOf(const model::Distribution &before, const model::Distribution &after, int n, const model::TokenText &text)
{
    std::vector<TokenId> tokens = before.top(n);
    for (const TokenId token : after.top(n))
        if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(token);
    std::vector<TokenShift> shifts;
    for (const TokenId t : tokens)
        shifts.push_back(shiftOf(t, before, after, text));
    const auto larger = [](const TokenShift &s) { return std::max(s.probabilityBefore, s.probabilityAfter); };
    std::stable_sort(shifts.begin(), shifts.end(), [&](const TokenShift &a, const TokenShift &b) { return larger(a) > larger(b); });
    return shifts;
}

}  // namespace

void describeAnswer(Outcome &outcome, const at::Tensor &logitsBefore, const at::Tensor &logitsAfter, std::int64_t positions,
                    const InterventionOptions &options, const model::TokenText &text)
{
    const int top = options.topTokens;
    const model::Distribution before(logitsBefore), after(logitsAfter);
    const TokenPosition last(positions - 1);
    outcome.before = before.summary(last, top, text);
    outcome.after = after.summary(last, top, text);
    outcome.shifts = shiftsOf(before, after, top, text);
    outcome.watched = watchedShifts(options.watched, before, after, text);
    outcome.klDivergence = klDivergence(before, after);
}

}  // namespace penfield::intervention
