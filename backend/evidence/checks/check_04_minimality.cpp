// Check 4: is every piece pulling its weight? (Shi et al. 2410.13032, on units instead of edges.) The circuit is isolated; d(e) is the mean
// squared change of a prompt's score when the piece e is cut as well. The reference: the circuit with one random unit more, and that unit
// cut again. H0 for e: it beats the reference at least nine times in ten; rejected (Holm over the pieces), e is dispensable. Then all
// dispensable pieces are cut together: backups look dispensable one by one and are not together.
//   supported     no piece is dispensable
//   weakened      some are, and together they are too
//   no telling    a single piece, no other units for the reference, or pieces that are dispensable one by one only

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/isolation.h"
#include "backend/statistics/binomial.h"
#include "backend/statistics/multiple_tests.h"
#include "backend/statistics/summary.h"
#include "backend/types/error.h"
#include "backend/types/random.h"

#include <cmath>

namespace penfield::evidence {

namespace {

constexpr double kQuantile = .9, kCheap = .05;

double meanSquaredChange(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum / double(a.size());
}

std::vector<Part> withoutOne(const std::vector<Part> &parts, std::size_t one)
{
    std::vector<Part> rest = parts;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(one));
    return rest;
}

std::vector<double> references(Trial &trial, const std::vector<double> &circuit, std::size_t most)
{
    std::vector<Part> others = without(trial.claim().universe, trial.claim().parts);
    Random random = Random::part(trial.options().seed, 4);
    random.shuffle(others);
    std::vector<double> changes;
    for (const Part &other : others) {
        if (changes.size() == most)
            break;
        trial.job().progress(PENFIELD_SENTENCE("Adding random units"), double(changes.size()), double(std::min(most, others.size())));
        std::vector<Part> inflated = trial.claim().parts;
        inflated.push_back(other);
        changes.push_back(
            meanSquaredChange(trial.runner().scoresUnder(isolated(trial, inflated, trial.claim().knife), trial.job()), circuit));
    }
    return changes;
}

}  // namespace

CheckResult minimality(Trial &trial)
{
    CheckResult finding;
    finding.check = 4;
    finding.wouldChange = {PENFIELD_SENTENCE("More units to compare with, or another knife for the rest."), {}};
    const std::vector<Part> &parts = trial.claim().parts;
    if (parts.size() < 2) {
        finding.verdict = {PENFIELD_SENTENCE("The claim names one unit only, so there is no piece to leave out."), {}};
        return finding;
    }
    const Knife knife = trial.claim().knife;
    const std::vector<double> circuit = trial.runner().scoresUnder(isolated(trial, parts, knife), trial.job());
    const std::vector<double> reference = references(trial, circuit, static_cast<std::size_t>(trial.options().controls));
    const auto count = static_cast<std::int64_t>(reference.size());
    if (count == 0 || statistics::binomialAtMost(0, count, kQuantile) > trial.options().alpha) {
        finding.verdict = {PENFIELD_SENTENCE("There are too few other units (%1) to say what a random one adds."), {std::to_string(count)}};
        return finding;
    }
    std::vector<double> p;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double change =
            meanSquaredChange(trial.runner().scoresUnder(isolated(trial, withoutOne(parts, i), knife), trial.job()), circuit);
        std::int64_t wins = 0;
        for (const double other : reference)
            wins += change > other;
        p.push_back(statistics::beatsLessThan(kQuantile, wins, count).value);
        finding.measures.push_back({PENFIELD_SENTENCE("squared change without"), change, kNoInterval, nameOf(parts[i]), Scale::Plain});
    }
    const std::vector<double> adjusted = statistics::holm(p);
    std::vector<Part> needed, dispensable;
    for (std::size_t i = 0; i < parts.size(); ++i)
        (adjusted[i] <= trial.options().alpha ? dispensable : needed).push_back(parts[i]);
    finding.measures.insert(finding.measures.begin(),
                            {PENFIELD_SENTENCE("dispensable pieces"), double(dispensable.size()), kNoInterval, {}, Scale::Plain});
    const std::string some = std::to_string(dispensable.size()), all = std::to_string(parts.size());
    if (dispensable.empty()) {
        finding.mark = Mark::Supported;
        finding.verdict = {PENFIELD_SENTENCE("Each of the %1 pieces adds more than a random unit would."), {all}};
        return finding;
    }
    const double together =
        1 - statistics::mean(trial.runner().scoresUnder(isolated(trial, needed, knife), trial.job())) / statistics::mean(circuit);
    finding.measures.push_back({PENFIELD_SENTENCE("share lost without all of them"), together, kNoInterval});
    if (std::abs(together) < kCheap) {
        finding.mark = Mark::Weakened;
        finding.verdict = {
            PENFIELD_SENTENCE("%1 of %2 pieces add nothing that a random unit would not; without all of them %3 of the score is lost."),
            {some, all, percent(together)}};
    } else {
        finding.verdict = {
            PENFIELD_SENTENCE("%1 of %2 pieces seem dispensable one by one, but without all of them %3 of the score is lost: they stand "
                              "in for each other."),
            {some, all, percent(together)}};
    }
    return finding;
}

}  // namespace penfield::evidence
