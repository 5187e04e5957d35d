#include "backend/evidence/trial.h"

#include "backend/evidence/controls.h"
#include "backend/statistics/effects.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield::evidence {

namespace {

std::vector<int> templatesOf(const std::vector<PromptCase> &cases)
{
    std::vector<int> labels;
    for (const PromptCase &one : cases)
        labels.push_back(one.templateId);
    return labels;
}

// One template alone says nothing about others: then prompts are all there is to draw.
statistics::Clusters clustersOf(const std::vector<PromptCase> &cases)
{
    const statistics::Clusters byTemplate(templatesOf(cases));
    return byTemplate.count() > 1 ? byTemplate : statistics::Clusters::single(cases.size());
}

std::string keyOf(const Scope &scope)
{
    return std::to_string(scope.kind) + scope.place;
}

}  // namespace

Trial::Trial(ConditionRunner &runner, TestedClaim claim, const TrialOptions &options, JobContext &job, std::vector<OffTarget> others)
    : m_runner(runner), m_claim(std::move(claim)), m_options(options), m_job(job), m_others(std::move(others)),
      m_clusters(clustersOf(runner.cases()))
{
    if (m_claim.parts.empty())
        throw Error(PENFIELD_SENTENCE("The claim names no unit. Select at least one."));
    const std::vector<double> &clean = runner.cleanScores();
    m_behaviour = bootstrap([&](std::span<const std::size_t> rows) { return statistics::meanOf(clean, rows); }).interval;
}

Trial::~Trial() = default;

const Effect &Trial::claimed(Knife knife, const Scope &scope)
{
    const auto key = std::make_pair(knife, keyOf(scope));
    const auto found = m_claimed.find(key);
    return found != m_claimed.end() ? found->second : m_claimed.emplace(key, effect(cut(m_claim.parts, knife, scope), knife)).first->second;
}

const Effect &Trial::wholeSites(Knife knife)
{
    const auto found = m_whole.find(knife);
    return found != m_whole.end()
               ? found->second
               : m_whole.emplace(knife, effect(cut(wholeSitesOf(m_claim.parts), knife, m_claim.scope), knife)).first->second;
}

Effect Trial::effect(const Condition &condition, Knife knife)
{
    Effect effect;
    effect.scores = m_runner.scoresUnder(condition, m_job);
    const statistics::Statistic statistic = knife == Knife::Counterfactual
                                                ? statistics::shareMoved(m_runner.cleanScores(), effect.scores, m_runner.corruptedScores())
                                                : statistics::shareLost(m_runner.cleanScores(), effect.scores);
    const statistics::Bootstrap drawn = bootstrap(statistic);
    effect.share = drawn.estimate;
    effect.interval = drawn.interval;
    effect.error = drawn.standardError;
    return effect;
}

double Trial::share(const Condition &condition, Knife knife)
{
    return share(m_runner.scoresUnder(condition, m_job), knife);
}

double Trial::share(const std::vector<double> &scores, Knife knife) const
{
    const double clean = statistics::mean(m_runner.cleanScores()), touched = statistics::mean(scores);
    return knife == Knife::Counterfactual ? (clean - touched) / (clean - statistics::mean(m_runner.corruptedScores()))
                                          : 1 - touched / clean;
}

const Controls &Trial::controls()
{
    if (!m_controls)
        m_controls = std::make_unique<Controls>(measureControls(*this, m_claim.knife));
    return *m_controls;
}

statistics::Bootstrap Trial::bootstrap(const statistics::Statistic &statistic) const
{
    statistics::BootstrapOptions options;
    options.draws = m_options.draws;
    options.seed = m_options.seed;
    return statistics::clusterBootstrap(m_clusters, statistic, options);
}

CheckResult Trial::withoutBehaviour(int check) const
{
    CheckResult finding;
    finding.check = check;
    finding.verdict = {
        PENFIELD_SENTENCE("The model does not show the behaviour on these prompts: the mean score is %1 [%2, %3]. There is nothing "
                          "whose cause could be tested."),
        {decimal(statistics::mean(m_runner.cleanScores())), decimal(m_behaviour.lower), decimal(m_behaviour.upper)}};
    finding.wouldChange = {PENFIELD_SENTENCE("Prompts on which the model prefers the right answer."), {}};
    return finding;
}

std::vector<Part> wholeSitesOf(const std::vector<Part> &units)
{
    std::vector<Part> sites;
    for (const Part &unit : units) {
        const Part whole = output(unit.layer, unit.hook);
        if (std::none_of(sites.begin(), sites.end(), [&](const Part &site) { return site.sameAs(whole); }))
            sites.push_back(whole);
    }
    return sites;
}

}  // namespace penfield::evidence
