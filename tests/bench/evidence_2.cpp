// evidence-2: 200 random claims about models without a circuit: every weight is random. On half of them the answers are the prompts' own,
// and the model rarely prefers them; on the other half each prompt's answer is what the model itself prefers, so that there is a behaviour
// to explain and every check is really run.

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/normal.h"
#include "backend/training/planted/variation.h"
#include "tests/bench/bench.h"
#include "tests/bench/evidence_claims.h"

#include <ATen/ops/empty.h>
#include <c10/core/InferenceMode.h>

#include <array>
#include <map>
#include <utility>

namespace penfield::bench {

namespace {

using namespace evidence;

constexpr int kClaims = 200;
constexpr std::array kKnives = {Knife::Mean, Knife::Resample, Knife::Counterfactual};

std::vector<PromptCase> asTheModelPrefers(test::PlantedSubject &subject)
{
    std::vector<PromptCase> cases = subject.cases();
    for (std::size_t i = 0; i < cases.size(); ++i)
        if (subject.runner().cleanScores()[i] < 0)
            std::swap(cases[i].correct, cases[i].foil);
    return cases;
}

TestedClaim randomClaim(ConditionRunner &runner, Random &random)
{
    const Knife knife = kKnives[random.below(kKnives.size())];
    if (random.chance(1.0 / 3)) {
        at::Tensor row = at::empty({runner.spec().d_model}, at::kFloat);
        for (std::int64_t i = 0; i < row.numel(); ++i)
            row.data_ptr<float>()[i] = static_cast<float>(normal(random));
        return aboutDirection(direction(0, HookPoint::ResidMid, row), knife);
    }
    std::vector<std::int64_t> heads;
    for (std::int64_t h = 0; h < runner.spec().n_heads; ++h)
        heads.push_back(h);
    return aboutHeads(runner, random.sample(heads, 1 + random.below(2)), knife);
}

}  // namespace

std::vector<Figure> falseSupport()
{
    const c10::InferenceMode guard;
    int supported = 0, behaviours = 0;
    std::map<int, int> byCheck;
    for (int i = 0; i < kClaims; ++i) {
        Random random = Random::part(20261125, static_cast<std::uint64_t>(i));
        test::PlantedSubject subject(training::planted::plantNothing(random.next()));
        ConditionRunner runner = subject.part(i % 2 == 0 ? subject.cases() : asTheModelPrefers(subject));
        const TestedClaim claim = randomClaim(runner, random);
        const Tested result = tested(runner, claim, static_cast<std::uint64_t>(i) + 1, subject.job());
        supported += result.mark == Mark::Supported;
        behaviours += Trial(runner, claim, {}, subject.job()).hasBehaviour();
        for (const CheckResult &one : result.results)
            byCheck[one.check] += one.mark == Mark::Supported;
    }
    std::vector<Figure> figures = {atMost(.05, "random claims supported, of 200", double(supported) / kClaims),
                                   atLeast(kClaims / 2, "of them, models with a behaviour", behaviours)};
    for (const int check : {1, 2})
        figures.push_back(atMost(.05, "supported by check " + std::to_string(check), double(byCheck[check]) / kClaims));
    return figures;
}

}  // namespace penfield::bench
