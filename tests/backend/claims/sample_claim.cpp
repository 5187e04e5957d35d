#include "tests/backend/claims/sample_claim.h"

#include "backend/claims/faults.h"
#include "backend/claims/split_family.h"
#include "backend/claims/template_family.h"

#include <cmath>

namespace penfield {

PromptFamily sampleFamily()
{
    claims::TemplateFamily templates;
    templates.name = "Capitals";
    templates.templates = {"the capital of the state containing {city} is", "the capital of the state with {city} is",
                           "{opening}the state containing {city} has the capital", "question : what is the capital near {city} ? answer :"};
    templates.openSlots = {{"opening", {{""}, {"we know that "}}},
                           {"city", {{"Dallas", "Austin"}, {"Oakland", "Sacramento"}, {"Miami", "Tallahassee"}}}};
    templates.varied = "city";
    templates.pairs = 8;
    PromptFamily family = claims::expand(templates);
    claims::splitByTemplate(family);
    return family;
}

claims::Recipe sampleRecipe()
{
    claims::Recipe recipe;
    Claim &claim = recipe.claim;
    claim.name = "Texas carries Austin";
    claim.modelName = "demo";
    claim.modelHash = "0123456789abcdef0123456789abcdef";
    claim.dictionaryName = "transcoders";
    claim.dictionaryHash = "fedcba9876543210fedcba9876543210";
    claim.units = {{Unit(LayerIndex(2), FeatureIndex(17)), {Where::Slot, "city"}}, {Unit::head(LayerIndex(1), 3), {Where::LastToken}}};
    claim.edges = {{claim.units[0], claim.units[1]}};
    claim.prompts = sampleFamily();
    claim.score = ScoreKind::LogitDifference;
    claim.ablation = AblationValue::Mean;
    claim.doses = DoseRange{-1, 1.5};
    claim.direction = EffectDirection::Lowers;
    claim.article = Article::A;
    recipe.plan.seed = 0xfedcba9876543210;
    recipe.plan.alpha = 0.1 + 0.2;  // not a short decimal
    return recipe;
}

Verdict sampleVerdict()
{
    Verdict verdict;
    verdict.mark = Mark::Weakened;
    verdict.summary = {PENFIELD_SENTENCE("Needed, but only as one of two: each backs the other up.")};
    verdict.domain = {
        {PENFIELD_SENTENCE("prompts: %1"), {"64"}}, {PENFIELD_SENTENCE("templates: %1"), {"8"}}, {PENFIELD_SENTENCE("mean ablation")}};
    verdict.wouldChange = {PENFIELD_SENTENCE("Name both units in the claim, and test it again.")};

    CheckResult control{1,  Mark::Supported, {PENFIELD_SENTENCE("%1 of %2 matched units cost as much."), {"0", "200"}}, {}, {}, {},
                        {}, 12'864};
    control.measures = {{PENFIELD_SENTENCE("share of the score lost"), 0.61, {0.52, 0.69, 0.95}}};
    control.p = PValue{1.0 / 201, 200, 0, 1.0 / 201, 7};
    for (int i = 0; i < 200; ++i)
        control.picture.controls.push_back(0.12 * std::sin(i * 1.7) * std::sin(i * 0.3));

    CheckResult dose{
        8,  Mark::Weakened, {PENFIELD_SENTENCE("Monotone from −1 to +1 standard deviations; beyond, the text breaks.")}, {}, {}, {},
        {}, 15'000};
    dose.measures = {{PENFIELD_SENTENCE("rank correlation of dose and score"), 0.98, {0.9, 1, 0.95}, {}, Scale::Plain}};
    for (const double at : {-3.0, -2.0, -1.0, -0.5, -0.25, 0.0, 0.25, 0.5, 1.0, 2.0, 3.0})
        dose.picture.doses.push_back({at, std::tanh(at), {std::tanh(at) - 0.15, std::tanh(at) + 0.15, 0.95}});
    dose.picture.naturalRange = {-1, 1, 0.99};

    CheckResult knives{13,
                       Mark::Contradicted,
                       {PENFIELD_SENTENCE("Conclusion flips: needed under zero ablation, irrelevant under resampling.")},
                       {PENFIELD_SENTENCE("A reason to trust zero here.")},
                       {},
                       {},
                       {},
                       2'048};
    knives.measures = {{PENFIELD_SENTENCE("smallest effect"), -0.02, kNoInterval}};
    for (const auto &[knife, value] : {std::pair{"zero", 1.0}, {"mean", 0.02}, {"resample", -0.02}, {"counterfactual", 0.0}})
        knives.picture.strip.push_back({PENFIELD_SENTENCE("share of the score lost"), value, {value - 0.05, value + 0.05, 0.95}, knife});

    CheckResult pairs{
        9,  Mark::Weakened, {PENFIELD_SENTENCE("Alone it costs %1, with %2 also off it costs %3."), {"12 %", "L9.H9", "100 %"}}, {}, {}, {},
        {}, 5'120};
    pairs.measures = {{PENFIELD_SENTENCE("interaction"), 0.75, {0.68, 0.82, 0.95}, "L8.H6, L9.H9", Scale::Plain}};
    pairs.picture.pairOf = {"L8.H6", "L9.H9", "L7.H3"};
    pairs.picture.pairs = {0.12, 1, 0.15, 1, 0.12, 0.13, 0.15, 0.13, 0.01};

    verdict.checks = {
        control, dose, knives, pairs,
        claims::cannotTell(2, {PENFIELD_SENTENCE("Only %1 matched controls exist; the smallest possible p is %2. At least %3 are needed."),
                               {"11", "0.083", "19"}})};
    verdict.controls = 200;
    verdict.passes = 35'032;
    verdict.seconds = 4.25;
    return verdict;
}

}  // namespace penfield
