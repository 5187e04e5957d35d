#include "tests/gallery/made_card.h"
#include "tests/gallery/made_run.h"
#include "tests/gallery/sample.h"
#include "tests/widgets/graph/synthetic_graphs.h"

#include <algorithm>
#include <tuple>

namespace penfield::gallery {

namespace {

using test::GraphRecipe;
using test::LabelStyle;

TokenDistribution distribution(const Prompt &prompt, const std::vector<std::pair<std::string, double>> &top)
{
    TokenDistribution d;
    d.position = TokenPosition(static_cast<std::int64_t>(prompt.size()) - 1);
    d.entropy = 0.02;
    for (std::size_t i = 0; i < top.size(); ++i)
        d.top.push_back({TokenId(static_cast<std::int64_t>(500 + i)), top[i].first, top[i].second, 12.0 - static_cast<double>(i)});
    return d;
}

struct Shift {
    std::string text;
    double before, after;
};

std::shared_ptr<const Outcome> outcomeOf(const TraceSummary &trace, const std::vector<Intervention> &touches, const std::vector<Shift> &shifts,
                                         double kl)
{
    auto outcome = std::make_shared<Outcome>();
    outcome->prompt = trace.prompt;
    outcome->interventions = touches;
    outcome->before = outcome->after = distribution(trace.prompt, {});
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const TokenId token(static_cast<std::int64_t>(500 + i));
        TokenShift shift{token, shifts[i].text, shifts[i].before, shifts[i].after, 0, 0, 0, 0};
        for (const Shift &other : shifts) {
            shift.rankBefore += other.before > shift.probabilityBefore;
            shift.rankAfter += other.after > shift.probabilityAfter;
        }
        outcome->shifts.push_back(shift);
        outcome->before.top.push_back({token, shift.text, shift.probabilityBefore, 0});
        outcome->after.top.push_back({token, shift.text, shift.probabilityAfter, 0});
    }
    std::sort(outcome->after.top.begin(), outcome->after.top.end(), [](const auto &a, const auto &b) { return a.probability > b.probability; });
    outcome->klDivergence = kl;
    for (const FeatureActivation &a : trace.activations)
        for (const Intervention &touch : touches)
            if (touch.unit == Unit(a.id) && a.position == touch.position) {
                outcome->readback.push_back({a.id, a.position, a.activation, 0, 0});
                outcome->changes.push_back({a.id, a.position, a.activation, 0});
            }
    // What lies behind the touch moves with it.
    for (const FeatureActivation &a : trace.activations)
        if (a.position.index() + 1 == trace.prompt.size() && a.id.layer.value > 0 && a.id.feature.value % 2 == 0)
            outcome->changes.push_back({a.id, a.position, a.activation, a.activation * 0.3F});
    std::sort(outcome->changes.begin(), outcome->changes.end(), [](const ActivationChange &a, const ActivationChange &b) {
        return std::tie(a.id.layer, a.position, a.id.feature) < std::tie(b.id.layer, b.position, b.id.feature);
    });
    outcome->resumedAtLayer = LayerIndex(0);
    outcome->resumedAtPosition = TokenPosition(static_cast<std::int64_t>(trace.prompt.size()) / 2);
    outcome->milliseconds = 3.4;
    return outcome;
}

std::shared_ptr<const TraceSummary> traceOf(const AttributionGraph &graph, const std::vector<std::pair<std::string, double>> &answers)
{
    auto trace = std::make_shared<TraceSummary>();
    trace->prompt = graph.prompt;
    trace->n_layers = graph.n_layers;
    for (const GraphNode &node : graph.nodes)
        if (node.key.isFeature())
            trace->activations.push_back({node.key.featureId(), node.key.position, node.activation});
    trace->output = distribution(graph.prompt, answers);
    trace->unexplainedByLayer.assign(static_cast<std::size_t>(graph.n_layers), 0.06);
    trace->milliseconds = 4.1;
    return trace;
}

/// What a person typed to get these tokens; the first one was put before it.
std::string typed(const std::vector<std::string> &pieces)
{
    std::string text;
    for (std::size_t i = 1; i < pieces.size(); ++i)
        text += (i > 1 ? " " : "") + pieces[i];
    return text;
}

/// The two strongest features of layer 0 at `position` become the group that is ablated.
void touch(Sample &sample, TokenPosition position, const QString &group)
{
    std::vector<FeatureActivation> there;
    for (const FeatureActivation &a : sample.trace->activations)
        if (a.position == position && a.id.layer.value == 0)
            there.push_back(a);
    std::sort(there.begin(), there.end(), [](const auto &a, const auto &b) { return a.activation > b.activation; });
    there.resize(std::min<std::size_t>(2, there.size()));
    Supernode supernode{group.toStdString(), "state", {}};
    for (const FeatureActivation &a : there) {
        InterventionEntry entry;
        entry.intervention = {a.id, position, TouchKind::Set, 0};
        if (const auto found = sample.labels->find(a.id); found != sample.labels->end())
            entry.label = QString::fromStdString(found->second.label);
        entry.tokenText = QString::fromStdString(sample.trace->prompt.pieces[position.index()]);
        entry.group = group;
        entry.intactActivation = a.activation;
        entry.maxActivation = a.activation * 1.6;
        sample.touches.push_back(entry);
        supernode.members.push_back({a.id, 0.93});
    }
    sample.selected = {NodeKind::Feature, there.front().id.layer, position, there.front().id.feature.value};
    sample.supernodes = std::make_shared<const std::vector<Supernode>>(std::vector{supernode});
}

Sample sampleOf(const GraphRecipe &recipe, LabelStyle labels, const std::vector<Shift> &touched)
{
    Sample sample;
    auto graph = std::make_shared<AttributionGraph>(*test::makeGraph(recipe));
    graph->prompt.text = typed(recipe.pieces);
    sample.graph = graph;
    std::vector<std::pair<std::string, double>> intact;
    for (const Shift &shift : touched)
        intact.emplace_back(shift.text, shift.before);
    sample.trace = traceOf(*sample.graph, intact);
    sample.labels = test::makeLabels(*sample.graph, labels);
    const bool isWordy = labels == LabelStyle::VeryLong;
    const std::size_t position = recipe.pieces.size() > 7 ? 7 : 1;
    touch(sample, TokenPosition(static_cast<std::int64_t>(position)),
          isWordy ? QStringLiteral("Federal Republic of Germany and its neighbouring countries") : QStringLiteral("Texas"));
    sample.card = std::make_shared<const FeatureCard>(isWordy ? wordyCard(sample.selected.featureId()) : texasCard(sample.selected.featureId()));
    std::vector<Intervention> touches;
    for (const InterventionEntry &entry : sample.touches)
        touches.push_back(entry.intervention);
    sample.outcome = outcomeOf(*sample.trace, touches, touched, 5.61);
    std::vector<Shift> unmoved = touched;
    for (Shift &shift : unmoved)
        shift.after = shift.before * 0.98;
    sample.control = outcomeOf(*sample.trace, touches, unmoved, 0.01);
    sample.lens = madeLens(*sample.trace);
    const bool isLong = recipe.pieces.size() > 100;
    const MadeAttention attention = madeAttention(sample.trace->prompt, isLong ? 16 : 4, isLong ? 32 : 4);
    sample.heads = attention.overview;
    sample.layer = attention.layer;
    return sample;
}

}  // namespace

Samples madeSamples()
{
    const std::vector<Shift> story{{"Austin", 0.984, 0.211}, {"Tallahassee", 0.0011, 0.402}, {"Houston", 0.004, 0.113}, {"Sacramento", 0.0007, 0.081},
                                   {"Dallas", 0.0021, 0.052}, {"Texas", 0.0009, 0.031}, {"Boise", 0.0003, 0.02}, {"the", 0.0002, 0.008}};
    const std::vector<Shift> wordy{{"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 0.71, 0.02}, {"internationalization", 0.2, 0.9}, {"x", 0.01, 0.01}};
    Samples samples;
    samples.full = sampleOf({test::capitalPrompt(), 4, 8, 3, 7}, LabelStyle::Usual, story);
    samples.longTexts = sampleOf({test::longPrompt(12), 4, 4, 10, 3}, LabelStyle::VeryLong, wordy);
    samples.three = sampleOf({{"<bos>", "Dallas", "is"}, 4, 4, 2, 5}, LabelStyle::Usual, {{"in", 0.6, 0.1}, {"large", 0.3, 0.8}});
    samples.hundreds = sampleOf({test::longPrompt(300), 4, 1, 3, 11}, LabelStyle::Usual, story);
    return samples;
}

}  // namespace penfield::gallery
