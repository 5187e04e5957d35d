#pragma once
// A claim under test: what all checks share. Effects that several checks ask for are measured once.

#include "backend/evidence/condition_runner.h"
#include "backend/evidence/told.h"
#include "backend/statistics/bootstrap.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace penfield::evidence {

/// What is claimed: these units carry the behaviour, as this knife shows at these tokens.
struct TestedClaim {
    std::vector<Part> parts;
    std::vector<Part> universe;  ///< units of the same kind: controls are drawn from it, and isolating cuts it. Empty for directions
    Knife knife = Knife::Mean;
    Scope scope;
};

/// Another behaviour that the claim says nothing about.
struct OffTarget {
    std::string name;
    ConditionRunner *runner;
};

struct TrialOptions {
    std::uint64_t seed = 1;
    double alpha = .05;
    int controls = 200;
    int draws = 2000;  ///< of the bootstrap
};

/// Scores under a condition, and the share of the clean score that it takes away.
struct Effect {
    std::vector<double> scores;
    double share = 0;  ///< lost; of a counterfactual's value moved: 1 is as far as the counterfactual itself
    Interval interval;
    double error = 0;  ///< standard
};

struct Controls;

class Trial {
public:
    /// What is referred to must outlive the trial.
    Trial(ConditionRunner &runner, TestedClaim claim, const TrialOptions &options, JobContext &job, std::vector<OffTarget> others = {});
    ~Trial();

    ConditionRunner &runner() { return m_runner; }
    const TestedClaim &claim() const { return m_claim; }
    const TrialOptions &options() const { return m_options; }
    const std::vector<OffTarget> &others() const { return m_others; }
    JobContext &job() { return m_job; }
    const statistics::Clusters &clusters() const { return m_clusters; }

    /// The claim's units cut by `knife`; kept.
    const Effect &claimed(Knife knife) { return claimed(knife, m_claim.scope); }
    const Effect &claimed(Knife knife, const Scope &scope);
    const Effect &claimed() { return claimed(m_claim.knife); }
    /// Everything at the claim's sites cut: what could be lost there at all (positive control). Kept.
    const Effect &wholeSites(Knife knife);

    Effect effect(const Condition &condition, Knife knife);
    /// The share alone, for controls that need no interval.
    double share(const Condition &condition, Knife knife);
    double share(const std::vector<double> &scores, Knife knife) const;
    statistics::Bootstrap bootstrap(const statistics::Statistic &statistic) const;

    /// What other units and subspaces lose (controls.h), with the claim's knife; kept.
    const Controls &controls();

    /// Is the behaviour there: is the clean score above 0 beyond doubt?
    bool hasBehaviour() const { return m_behaviour.lower > 0; }
    /// The finding of any check when it is not.
    CheckResult withoutBehaviour(int check) const;

private:
    ConditionRunner &m_runner;
    TestedClaim m_claim;
    TrialOptions m_options;
    JobContext &m_job;
    std::vector<OffTarget> m_others;
    statistics::Clusters m_clusters;
    Interval m_behaviour;  // of the clean score's mean
    std::map<std::pair<Knife, std::string>, Effect> m_claimed;
    std::map<Knife, Effect> m_whole;
    std::unique_ptr<Controls> m_controls;
};

/// The hooks that the units lie at, whole.
std::vector<Part> wholeSitesOf(const std::vector<Part> &units);

}  // namespace penfield::evidence
