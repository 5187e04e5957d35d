#include "backend/evidence/intact_runs.h"

#include "backend/types/error.h"
#include "backend/types/random.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>

#include <numeric>
#include <utility>

namespace penfield::evidence {

namespace {

std::vector<RunGroup> byLength(const std::vector<PromptCase> &cases)
{
    std::map<std::size_t, RunGroup> groups;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (cases[i].counterfactual.size() != cases[i].tokens.size())
            throw Error(
                PENFIELD_SENTENCE("Prompt %1 of the family has %2 tokens and its counterfactual %3. Positions can only be compared when "
                                  "both have as many: choose fillers of equal length."),
                {std::to_string(i + 1), std::to_string(cases[i].tokens.size()), std::to_string(cases[i].counterfactual.size())});
        RunGroup &group = groups[cases[i].tokens.size()];
        group.positions = static_cast<std::int64_t>(cases[i].tokens.size());
        group.cases.push_back(i);
    }
    std::vector<RunGroup> list;
    for (auto &[length, group] : groups)
        list.push_back(std::move(group));
    return list;
}

// Each takes the values of the next one in a random circle, so never its own.
std::vector<std::int64_t> randomPartners(std::size_t n, Random &random)
{
    std::vector<std::size_t> circle(n);
    std::iota(circle.begin(), circle.end(), std::size_t(0));
    random.shuffle(circle);
    std::vector<std::int64_t> partner(n);
    for (std::size_t i = 0; i < n; ++i)
        partner[circle[i]] = static_cast<std::int64_t>(circle[(i + 1) % n]);
    return partner;
}

}  // namespace

IntactRuns::IntactRuns(const model::Transformer &transformer, const std::vector<PromptCase> &cases, std::uint64_t seed, JobContext &job)
    : m_transformer(transformer), m_cases(cases.size()), m_groups(byLength(cases))
{
    Random random(seed);
    std::size_t done = 0;
    for (RunGroup &group : m_groups) {
        group.partner = randomPartners(group.cases.size(), random);
        for (const std::size_t i : group.cases) {
            job.progress(PENFIELD_SENTENCE("Running the prompts"), double(done++), double(cases.size()));
            JobContext quiet;
            group.clean.push_back(transformer.run(cases[i].tokens, quiet));
            group.corrupted.push_back(transformer.run(cases[i].counterfactual, quiet));
        }
    }
}

const at::Tensor &IntactRuns::values(std::size_t group, Side side, int layer, HookPoint hook)
{
    at::Tensor &kept = m_values[{group, side, layer, hook}];
    if (!kept.defined()) {
        std::vector<at::Tensor> rows;
        for (const model::Trace &trace : m_groups[group].traces(side))
            rows.push_back(model::tensorAt(m_transformer.spec(), trace.layers[static_cast<std::size_t>(layer)], hook));
        kept = at::stack(rows);
    }
    return kept;
}

at::Tensor IntactRuns::logits(Side side) const
{
    at::Tensor all = at::empty({static_cast<std::int64_t>(m_cases), m_transformer.spec().vocabOut()}, at::kFloat);
    for (const RunGroup &group : m_groups)
        for (std::size_t b = 0; b < group.cases.size(); ++b)
            all.select(0, static_cast<std::int64_t>(group.cases[b])).copy_(group.traces(side)[b].logits);
    return all;
}

at::Tensor touchedPositions(const RunGroup &group, const std::vector<PromptCase> &cases, const Scope &scope)
{
    const auto B = static_cast<std::int64_t>(group.cases.size());
    if (scope.kind == Scope::All)
        return at::ones({B, group.positions, 1}, at::kFloat);
    at::Tensor where = at::zeros({B, group.positions, 1}, at::kFloat);
    for (std::int64_t b = 0; b < B; ++b) {
        std::int64_t position = group.positions - 1;
        if (scope.kind == Scope::Place) {
            const PromptCase &prompt = cases[group.cases[static_cast<std::size_t>(b)]];
            const auto place = prompt.places.find(scope.place);
            if (place == prompt.places.end() || place->second < 0 || place->second >= group.positions)
                throw Error(PENFIELD_SENTENCE("The claim is about the token \"%1\", but not every prompt of the family has one."),
                            {scope.place});
            position = place->second;
        }
        where.select(0, b).select(0, position).fill_(1);
    }
    return where;
}

}  // namespace penfield::evidence
