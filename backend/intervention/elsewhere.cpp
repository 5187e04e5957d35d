#include "backend/intervention/elsewhere.h"

#include "backend/intervention/held.h"
#include "backend/types/error.h"
#include "backend/types/unit_name.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace penfield::intervention {

namespace {

/// Sums over positions, to be divided by their number.
void addPositions(Given &sum, std::int64_t &count, const Baseline &run, const Unit &unit, const Subject &subject)
{
    const std::int64_t zero = run.trace.zero_positions, n = run.trace.positions() - zero;
    if (n <= 0)
        return;
    count += n;
    if (hasScalar(unit.kind)) {
        const std::vector<float> values = scalarsIn(run, unit, subject);
        sum.scalar = std::accumulate(values.begin() + zero, values.end(), sum.scalar);
        return;
    }
    const at::Tensor part = vectorsIn(run, unit, subject).narrow(0, zero, n).sum(0);
    sum.vector = sum.vector.defined() ? sum.vector.add(part) : part;
}

}  // namespace

Given Elsewhere::mean(const Unit &unit)
{
    const auto found = m_means.find(unit);
    return found != m_means.end() ? found->second : m_means.emplace(unit, computeMean(unit)).first->second;
}

Given Elsewhere::computeMean(const Unit &unit) const
{
    Given sum;
    std::int64_t count = 0;
    if (m_references.empty())
        addPositions(sum, count, m_intact, unit, m_subject);
    for (const std::string &prompt : m_references)
        addPositions(sum, count, otherRun(prompt), unit, m_subject);
    if (count == 0)
        throw Error(PENFIELD_SENTENCE("There is no mean of %1: no reference prompt has a token after the beginning-of-sequence one."),
                    {unitName(unit)});
    sum.scalar /= static_cast<double>(count);
    if (sum.vector.defined())
        sum.vector = sum.vector.div(static_cast<double>(count));
    return sum;
}

Given Elsewhere::inPrompt(const Unit &unit, const std::string &prompt, std::int64_t position)
{
    const Baseline run = otherRun(prompt);
    if (position < 0 || position >= run.trace.positions())
        throw Error(PENFIELD_SENTENCE("There is no position %1 in the prompt \"%2\": its positions are 0 to %3."),
                    {std::to_string(position), prompt, std::to_string(run.trace.positions() - 1)});
    std::vector<Given> &held = m_held[{unit, prompt}];
    if (held.empty() && hasScalar(unit.kind))
        for (const float value : scalarsIn(run, unit, m_subject))
            held.push_back({value, {}});
    else if (held.empty())
        for (const at::Tensor &row : vectorsIn(run, unit, m_subject).unbind(0))
            held.push_back({0, row});
    return held[static_cast<std::size_t>(position)];
}

Baseline Elsewhere::otherRun(const std::string &prompt) const
{
    if (prompt.empty() || !m_runs)
        throw Error(PENFIELD_SENTENCE("There is no other prompt to take values from. Name one."));
    return m_runs(prompt);
}

}  // namespace penfield::intervention
