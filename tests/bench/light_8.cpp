// light-8: 100 fresh pairs of states and 100 of countries, touched at the city only, through the program's own engine and database.
// Both prompts of a pair ask for the same relation of different entities, have different answers, and are answered right.

#include "app/cli/groups.h"
#include "app/cli/outcome_text.h"
#include "app/cli/positions.h"
#include "app/cli/session.h"
#include "backend/types/random.h"
#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/two_step_prompts.h"

namespace penfield::bench {

namespace {

using training::EntityKind;

constexpr int kPairs = 100, kMostTries = 20'000;
constexpr std::uint64_t kSeed = 20261124;  // no set of documents or pairs of the trainer has it

struct Sums {
    double before = 0, ablated = 0, ablatedControl = 0, swapped = 0, swappedControl = 0;
    int pairs = 0, ablatedControls = 0, swappedControls = 0;  // there is no control where no other feature is active
};

class PairTouches {
public:
    explicit PairTouches(cli::Session &session) : m_session(session), m_groups(session.requireDatabase().supernodes()) {}

    void touch(const TwoStepPrompt &a, const TwoStepPrompt &b, Sums &sums)
    {
        const auto traceA = m_session.trace(a.text), traceB = m_session.trace(b.text);
        const TokenPosition cityA = cli::positionOf(traceA->prompt, a.city), cityB = cli::positionOf(traceB->prompt, b.city);
        const Supernode &groupA = cli::groupNamed(m_groups, a.entity), &groupB = cli::groupNamed(m_groups, b.entity);
        const auto ablated = cli::ablation(*traceA, groupA, cityA);
        const auto swapped = cli::swap(*traceA, groupA, cityA, {*traceB, groupB, cityB});

        ++sums.pairs;
        sums.before += traceA->output.top.front().probability;
        sums.ablated += probability(outcome(a, ablated), a.answer);
        sums.swapped += isTop(outcome(a, swapped), b.answer);
        if (const auto control = m_session.engine().matchedControl(a.text, ablated, "", {}, m_session.job()); !control.empty()) {
            ++sums.ablatedControls;
            sums.ablatedControl += probability(outcome(a, control), a.answer);
        }
        if (const auto control = m_session.engine().matchedControl(a.text, swapped, b.text, cityB, m_session.job()); !control.empty()) {
            ++sums.swappedControls;
            sums.swappedControl += isTop(outcome(a, control), b.answer);
        }
    }

private:
    std::shared_ptr<const Outcome> outcome(const TwoStepPrompt &prompt, const std::vector<Intervention> &touches)
    {
        return m_session.engine().intervene(prompt.text, touches, {false, cli::kKnownTokens}, m_session.job());
    }
    static double probability(const std::shared_ptr<const Outcome> &outcome, const std::string &token)
    {
        return cli::probabilityAfter(*outcome, token).value_or(0);
    }
    static double isTop(const std::shared_ptr<const Outcome> &outcome, const std::string &token)
    {
        return outcome->after.top.front().text == token ? 1 : 0;
    }

    cli::Session &m_session;
    std::vector<Supernode> m_groups;
};

Sums touchPairs(cli::Session &session, const std::vector<TwoStepPrompt> &prompts, std::uint64_t seed)
{
    PairTouches touches(session);
    Random random(seed);
    Sums sums;
    for (int tries = 0; sums.pairs < kPairs; ++tries) {
        if (tries == kMostTries)
            throw Error(PENFIELD_SENTENCE("The demo answers too few prompts right: there are no %1 pairs to touch."),
                        {std::to_string(kPairs)});
        const TwoStepPrompt &a = random.choice(prompts), &b = random.choice(prompts);
        if (a.relation == b.relation && a.answer != b.answer && answersRight(session, a) && answersRight(session, b))
            touches.touch(a, b, sums);
    }
    return sums;
}

void addFigures(const std::string &kind, const Sums &sums, double leastSwapped, std::vector<Figure> &figures)
{
    figures.push_back(atLeast(kPairs, kind + ": pairs", sums.pairs));
    figures.push_back(atMost(0.3, kind + ": mean p(answer), group ablated", sums.ablated / sums.pairs));
    figures.push_back(atLeast(0.85,
                              kind + ": mean p(answer), norm-matched control (" + std::to_string(sums.ablatedControls) + " pairs have one)",
                              sums.ablatedControl / sums.ablatedControls));
    figures.push_back(atLeast(leastSwapped, kind + ": other answer on top, group swapped", sums.swapped / sums.pairs));
    figures.push_back(
        atMost(0.3, kind + ": other answer on top, norm-matched control (" + std::to_string(sums.swappedControls) + " pairs have one)",
               sums.swappedControl / sums.swappedControls));
}

}  // namespace

std::vector<Figure> entityTouches()
{
    const training::Grammar grammar;
    cli::Session session(cli::resolve({}));
    std::vector<Figure> figures;
    addFigures("states", touchPairs(session, twoStepPrompts(grammar, EntityKind::State), kSeed), 0.95, figures);
    addFigures("countries", touchPairs(session, twoStepPrompts(grammar, EntityKind::Country), kSeed + 1), 0.90, figures);
    return figures;
}

}  // namespace penfield::bench
