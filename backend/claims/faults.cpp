#include "backend/claims/faults.h"

#include "backend/statistics/permutation.h"
#include "backend/statistics/summary.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace penfield::claims {

namespace {

std::string shortNumber(double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 2).ptr;
    return {text, end};
}

}  // namespace

std::optional<Note> faultOf(const PromptFamily &family)
{
    if (family.pairs.empty())
        return Note{PENFIELD_SENTENCE("There are no prompts. Add templates, or open a table of prompts.")};
    std::set<std::int32_t> used;
    for (const PromptPair &pair : family.pairs)
        used.insert(pair.templateNumber);
    if (used.size() < 2)
        return Note{
            PENFIELD_SENTENCE("All prompts are of one template, so nothing is known of other wordings. Add a second template; eight or "
                              "more give a narrow interval.")};
    return {};
}

std::optional<Note> faultOfScores(std::span<const double> intact)
{
    if (intact.empty())
        return Note{PENFIELD_SENTENCE("No prompt has a score. Add prompts that the model can run.")};
    const auto broken = std::find_if(intact.begin(), intact.end(), [](double score) { return !std::isfinite(score); });
    if (broken != intact.end())
        return Note{PENFIELD_SENTENCE("The score of prompt %1 is not a number. Check the model with Verify, or leave that prompt out."),
                    {std::to_string(broken - intact.begin() + 1)}};
    if (statistics::isConstant(intact))
        return Note{
            PENFIELD_SENTENCE("All %1 prompts have the same score, so no spread can be estimated. Use prompts that differ, or another "
                              "score."),
            {std::to_string(intact.size())}};
    return {};
}

std::optional<Note> faultOfPositiveControl(std::span<const double> intact, std::span<const double> underAll)
{
    double largest = 0, moved = 0;
    for (std::size_t i = 0; i < std::min(intact.size(), underAll.size()); ++i) {
        if (!std::isfinite(underAll[i]))
            return Note{
                PENFIELD_SENTENCE("With the whole layer taken away the score of prompt %1 is not a number. Use mean or counterfactual "
                                  "ablation."),
                {std::to_string(i + 1)}};
        largest = std::max(largest, std::abs(intact[i]));
        moved = std::max(moved, std::abs(intact[i] - underAll[i]));
    }
    if (moved > 1e-6 * largest)
        return {};
    return Note{
        PENFIELD_SENTENCE("The score never varies: taking away the whole layer changes nothing either, so the test has no power. Use "
                          "another score, or another way of ablating.")};
}

std::optional<Note> faultOfControls(std::int64_t controls, double alpha, std::int64_t tests)
{
    const std::int64_t needed = statistics::drawsNeeded(alpha, tests);
    if (controls >= needed)
        return {};
    return Note{PENFIELD_SENTENCE("Only %1 matched controls exist; the smallest possible p is %2. At least %3 are needed."),
                {std::to_string(controls), shortNumber(1 / static_cast<double>(controls + 1)), std::to_string(needed)}};
}

CheckResult cannotTell(std::int32_t check, Note reason)
{
    CheckResult result;
    result.check = check;
    result.mark = Mark::CannotTell;
    result.verdict = std::move(reason);
    return result;
}

}  // namespace penfield::claims
