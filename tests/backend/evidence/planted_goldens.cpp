#include "tests/backend/evidence/planted_goldens.h"

#include "backend/evidence/checks/checks.h"
#include "backend/evidence/connected_space.h"
#include "backend/evidence/effects.h"
#include "backend/evidence/unit_predictions.h"
#include "backend/statistics/correlation.h"
#include "backend/statistics/effects.h"
#include "backend/training/planted/variation.h"
#include "backend/training/planted/words.h"
#include "backend/types/random.h"

#include <ATen/ops/matmul.h>

#include <algorithm>
#include <cmath>

namespace penfield::test {

using namespace evidence;
using training::planted::Axis;
using training::planted::Ward;

namespace {

constexpr double kExact = 5e-3, kRounded = .04;  // the reference's own tolerances
const Scope kLast{Scope::Last, {}};
const Site kMiddle{0, HookPoint::ResidMid};

std::vector<Part> headsOf(const std::vector<std::int64_t> &indices)
{
    std::vector<Part> parts;
    for (const std::int64_t index : indices)
        parts.push_back(H(index));
    return parts;
}

PlantedGolden lost(const char *what, Ward ward, std::vector<std::int64_t> indices, Knife knife, double expected, double tolerance = kExact)
{
    return {what, ward, expected, tolerance,
            [=](PlantedSubject &s) { return shareLost(s.runner(), cut(headsOf(indices), knife), s.job()); }};
}

PlantedGolden kept(const char *what, Ward ward, std::vector<std::int64_t> indices, Knife knife, double expected, double tolerance = kExact)
{
    return {what, ward, expected, tolerance,
            [=](PlantedSubject &s) { return shareKept(s.runner(), allHeads(s.runner().spec()), headsOf(indices), knife, s.job()); }};
}

PlantedGolden onTemplate(const char *what, int number, bool keeps, double expected)
{
    return {what, Ward::Context, expected, kExact, [=](PlantedSubject &s) {
                std::vector<PromptCase> some;
                for (const PromptCase &one : s.cases())
                    if (one.templateId == number)
                        some.push_back(one);
                ConditionRunner runner = s.part(some);
                return keeps ? shareKept(runner, allHeads(runner.spec()), heads({0, 3}), Knife::Mean, s.job())
                             : shareLost(runner, cut(heads({0}), Knife::Counterfactual), s.job());
            }};
}

double swapped(PlantedSubject &s, const Part &part)
{
    return shareLost(s.runner(), cut({part}, Knife::Counterfactual, kLast), s.job());
}

// A measure of check 11 for a direction; effects as shares lost, of which a reversed answer has 2.
double ofDirection(PlantedSubject &s, const std::vector<Axis> &axes, const char *measure, double scale)
{
    TestedClaim claim{{s.along(axes)}, {}, Knife::Counterfactual, kLast};
    Trial trial(s.runner(), claim, {}, s.job());
    return scale * measureOf(dormantDirection(trial), measure)->value;
}

PlantedGolden whole(const char *what, std::vector<Axis> axes, double expected)
{
    return {what, Ward::Base, expected, kExact, [=](PlantedSubject &s) { return swapped(s, s.along(axes)); }};
}

PlantedGolden read(const char *what, std::vector<Axis> axes, const char *measure, double scale, double expected)
{
    return {what, Ward::Base, expected, kExact, [=](PlantedSubject &s) { return ofDirection(s, axes, measure, scale); }};
}

double passengersCorrelation(PlantedSubject &s)
{
    const at::Tensor values = touchedValues(s.runner(), Side::Clean, {0, HookPoint::AttnZ}, kLast).select(1, 0).select(1, 2);  // H1's first
    std::vector<double> passenger, output;
    for (std::size_t i = 0; i < s.cases().size(); ++i) {
        passenger.push_back(values[static_cast<std::int64_t>(i)].item<double>());
        const bool a = s.cases()[i].correct.index() == training::planted::idOf(training::planted::answerA);
        output.push_back((a ? 1 : -1) * s.runner().cleanScores()[i]);
    }
    return statistics::pearson(passenger, output);
}

double interaction(PlantedSubject &s)
{
    const auto scoresWithout = [&](const std::vector<Part> &parts) { return s.runner().scoresUnder(cut(parts, Knife::Mean), s.job()); };
    const std::vector<double> a = scoresWithout(heads({0})), b = scoresWithout(heads({2})), ab = scoresWithout(heads({0, 2}));
    std::vector<std::size_t> all(a.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    return statistics::interaction(s.runner().cleanScores(), a, b, ab)(all);
}

double predicted(PlantedSubject &s, std::size_t backup, bool integrated)
{
    const UnitPredictions predictions = predictEffects(s.runner(), heads({0, 2}), kLast, s.job());
    return (integrated ? predictions.integrated : predictions.atp)[backup];
}

double independenceP(PlantedSubject &s, const char *measure)
{
    TestedClaim claim{heads({0}), allHeads(s.runner().spec()), Knife::Mean, kLast};
    Trial trial(s.runner(), claim, {}, s.job());
    return measureOf(independence(trial), measure)->value;
}

// The length along an axis of the residual that reverses every prompt's answer.
double editNorm(PlantedSubject &s, Axis axis)
{
    const at::Tensor slope =
        at::matmul(Gradients(s.runner()).at({kMiddle}, kLast, {kMiddle, kLast, 0}, s.job()).front().select(1, 0), s.along({axis}).basis[0]);
    double most = 0;
    for (std::size_t i = 0; i < s.cases().size(); ++i)
        most = std::max(most, s.runner().cleanScores()[i] / std::abs(slope[static_cast<std::int64_t>(i)].item<double>()));
    return most;
}

}  // namespace

std::vector<PlantedGolden> plantedGoldens()
{
    using enum Axis;
    const char *connected = "effect of the part that is read", *rest = "effect of the part that is not read",
               *outside = "prompts pushed out of the natural range";
    return {
        {"base: the passenger's correlation with the output", Ward::Base, .993, kExact, passengersCorrelation},
        lost("base: the passenger loses nothing", Ward::Base, {1}, Knife::Counterfactual, 0),
        kept("base: the passenger keeps nothing", Ward::Base, {1}, Knife::Counterfactual, 0),
        lost("base: the true head reverses the answer", Ward::Base, {0}, Knife::Counterfactual, 2),
        kept("base: the true head is enough", Ward::Base, {0}, Knife::Counterfactual, 1),
        whole("base: c", {c}, 2),
        read("base: c, the part that is read", {c}, connected, 2, 2),
        read("base: c, outside the natural range", {c}, outside, 1, 0),
        whole("base: p", {p}, 0),
        whole("base: k", {k}, 0),
        whole("base: p + k", {p, k}, 4),
        read("base: p + k, the part that is read", {p, k}, connected, 2, 0),
        read("base: p + k, the part that is not read", {p, k}, rest, 2, 0),
        read("base: p + k, outside the natural range", {p, k}, outside, 1, 1),
        whole("base: c + p", {c, p}, 2),
        read("base: c + p, the part that is read", {c, p}, connected, 2, 2),
        read("base: c + p, outside the natural range", {c, p}, outside, 1, 0),
        {"base: complement of the true head, p over all prompts at most .05", Ward::Base, 0, .05,
         [=](PlantedSubject &s) { return independenceP(s, "p over all prompts"); }},
        {"base: complement of the true head, p inside the cells above .05", Ward::Base, 1, .95,
         [=](PlantedSubject &s) { return independenceP(s, "p inside answer and nuisance"); }},
        {"base: edit along k", Ward::Base, .363, kExact, [=](PlantedSubject &s) { return editNorm(s, k); }},
        {"base: edit along o", Ward::Base, 1.45, kExact, [=](PlantedSubject &s) { return editNorm(s, o); }},
        lost("redundant: one", Ward::Redundant, {0}, Knife::Mean, .125),
        lost("redundant: the other", Ward::Redundant, {2}, Knife::Mean, .125),
        lost("redundant: both", Ward::Redundant, {0, 2}, Knife::Mean, 1),
        kept("redundant: one kept", Ward::Redundant, {0}, Knife::Mean, .875),
        kept("redundant: the other kept", Ward::Redundant, {2}, Knife::Mean, .875),
        {"redundant: interaction", Ward::Redundant, .75, kExact, interaction},
        {"redundant: the gradient's prediction", Ward::Redundant, 0, kExact, [](PlantedSubject &s) { return predicted(s, 0, false); }},
        {"redundant: the prediction along the way", Ward::Redundant, -1.01, .015, [](PlantedSubject &s) { return predicted(s, 0, true); }},
        {"redundant: the other's along the way", Ward::Redundant, -1.01, .015, [](PlantedSubject &s) { return predicted(s, 1, true); }},
        lost("cancel: one", Ward::Cancel, {6}, Knife::Mean, .7, kRounded),
        lost("cancel: its opponent", Ward::Cancel, {7}, Knife::Mean, -.7, kRounded),
        lost("cancel: both", Ward::Cancel, {6, 7}, Knife::Mean, 0),
        kept("cancel: the true head and one of them", Ward::Cancel, {0, 6}, Knife::Mean, 1.7, kRounded),
        kept("cancel: the true head", Ward::Cancel, {0}, Knife::Mean, 1),
        lost("bias: the carrier, zero", Ward::Bias, {4}, Knife::Zero, 1),
        lost("bias: the carrier, mean", Ward::Bias, {4}, Knife::Mean, 0),
        lost("bias: the carrier, counterfactual", Ward::Bias, {4}, Knife::Counterfactual, 0),
        kept("bias: the true head kept, zero", Ward::Bias, {0}, Knife::Zero, 0),
        kept("bias: the true head kept, mean", Ward::Bias, {0}, Knife::Mean, 1),
        onTemplate("context: kept on the template \"always\"", 1, true, 1),
        onTemplate("context: kept on the template \"never\"", 0, true, 0),
        onTemplate("context: lost on the template \"always\"", 1, false, 2),
        onTemplate("context: lost on the template \"never\"", 0, false, 0),
    };
}

PlantedSubject plantedSubject(Ward ward, bool turned)
{
    training::planted::PlantedModel model = training::planted::plant(ward, {}, training::planted::kAxes + (turned ? 5 : 0));
    if (turned) {
        Random random(7);
        training::planted::rotate(model, random);
    }
    return PlantedSubject(model, ward == Ward::Context);
}

}  // namespace penfield::test
