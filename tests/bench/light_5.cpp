// light-5: the intervention identity and the row-sum identity on the demo and on random two-layer models, and known-answer pruning.

#include "app/cli/sources.h"
#include "backend/graph/influence.h"
#include "backend/training/demo_examples.h"
#include "tests/backend/attribution/deviation.h"
#include "tests/bench/bench.h"
#include "tests/support/small_graphs.h"

#include <algorithm>
#include <cmath>

namespace penfield::bench {

namespace {

constexpr double kBar = 1e-4;
constexpr std::size_t kEveryThird = 3;

struct Deviation {
    double edge = 0, rowSum = 0;

    void include(const test::AttributionCase &model)
    {
        edge = std::max(edge, test::worstEdge(model, 1, kEveryThird));
        rowSum = std::max(rowSum, test::worstRowSum(model));
    }
};

Deviation ofRandomModels()
{
    Deviation deviation;
    for (model::ModelSpec spec : {test::serialSpec(), test::gatedSpec(), test::learnedSpec(), test::bareSpec()}) {
        spec.n_layers = 2;
        for (const HookPoint hook : {HookPoint::ResidMid, HookPoint::Ln2Normalized, HookPoint::MlpIn})
            for (const bool skip : {false, true}) {
                test::DictionaryShape shape;
                shape.hook = hook;
                shape.skip = skip;
                deviation.include({spec, shape});
            }
    }
    return deviation;
}

Deviation ofDemo()
{
    Deviation deviation;
    for (const training::DemoPrompt &prompt : training::demoPrompts(training::Grammar()))
        deviation.include(test::AttributionCase::demo(cli::demoFolder(), prompt.prompt));
    return deviation;
}

/// formats.md A.13.1: what the influence of each of the twelve nodes must be.
double knownAnswerDeviation()
{
    const double expected[] = {1 / 12., 1 / 3., 0, 1 / 4., 0, 0, 1 / 3., 0, 1 / 4., 1 / 4., 1 / 6., 0};
    const std::vector<double> influence = nodeInfluence(knownAnswerGraph());
    double worst = 0;
    for (std::size_t i = 0; i < influence.size(); ++i)
        worst = std::max(worst, std::abs(influence[i] - expected[i]));
    return worst;
}

}  // namespace

std::vector<Figure> graphAgainstDefinition()
{
    const Deviation random = ofRandomModels(), demo = ofDemo();
    return {atMost(kBar, "random two-layer models: largest deviation of an edge from what moving its source does", random.edge),
            atMost(kBar, "random two-layer models: largest deviation of a row's sum from its target's value", random.rowSum),
            atMost(kBar, "demo, all its prompts: largest deviation of an edge from what moving its source does", demo.edge),
            atMost(kBar, "demo, all its prompts: largest deviation of a row's sum from its target's value", demo.rowSum),
            atMost(1e-15, "known-answer graph: largest deviation of an influence", knownAnswerDeviation())};
}

}  // namespace penfield::bench
