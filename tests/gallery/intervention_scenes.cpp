#include "tests/gallery/panel_scenes.h"
#include "widgets/interventions/interventions_panel.h"
#include "widgets/models/intervention_model.h"

namespace penfield::gallery {

namespace {

using Entries = std::vector<InterventionEntry>;

Staged listOf(const Theme &theme, const Entries &entries)
{
    auto model = std::make_shared<InterventionModel>();
    if (!entries.empty())
        model->addGroup(entries.front().group, entries);
    auto panel = std::make_unique<InterventionsPanel>(*model);
    panel->setTheme(theme);
    return {{model}, std::move(panel)};
}

/// Every kind of touch: ablated, switched off, steered up, below zero, scaled, at every position.
Entries everyKind(const Sample &sample)
{
    Entries all = sample.touches;
    InterventionEntry one = all.front();
    const auto add = [&](FeatureIndex feature, TouchKind kind, double value) -> InterventionEntry & {
        one.intervention = {{LayerIndex(2), feature}, TokenPosition(8), kind, value};
        one.group.clear();
        one.tokenText = QStringLiteral("is");
        all.push_back(one);
        return all.back();
    };
    add(FeatureIndex(11), TouchKind::Set, 9.5).enabled = false;
    add(FeatureIndex(12), TouchKind::Set, -2.25).allowNegative = true;
    add(FeatureIndex(13), TouchKind::Scale, 1.5);
    InterventionEntry &everywhere = add(FeatureIndex(14), TouchKind::Add, 0.4);
    everywhere.intervention.position = {};
    everywhere.tokenText.clear();
    everywhere.label.clear();
    return all;
}

/// Units that are no features, and reaches that are no single token.
Entries everyUnit(const Sample &sample)
{
    Entries all;
    const auto add = [&](const Unit &unit, const QString &label, TouchKind kind, double value) -> InterventionEntry & {
        InterventionEntry &entry = all.emplace_back();
        entry.intervention = {unit, TokenPosition(7), kind, value};
        entry.label = label;
        entry.tokenText = QString::fromStdString(sample.trace->prompt.pieces[7]);
        entry.intactActivation = entry.maxActivation = 1;
        return entry;
    };
    auto direction = std::make_shared<Direction>();
    direction->name = "plural − singular";
    add(Unit::head(LayerIndex(2), 5), {}, TouchKind::Set, 0);
    add(Unit::error(LayerIndex(1)), {}, TouchKind::Set, 0.5);
    InterventionEntry &range = add(Unit::token(), {}, TouchKind::Set, 1.4);
    range.intervention.lastPosition = TokenPosition(8);
    range.lastTokenText = QString::fromStdString(sample.trace->prompt.pieces[8]);
    add(Unit::along(LayerIndex(3), direction), {}, TouchKind::Add, 1.5).intervention.openEnded = true;
    add(Unit::neuron(LayerIndex(0), 118), {}, TouchKind::Mean, 0);
    add(Unit::neuron(LayerIndex(0), 119), {}, TouchKind::Resample, 0).intervention.source = "The capital of Italy is";
    return all;
}

}  // namespace

void addInterventionScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto entries) {
        const auto build = [samples, entries](const Theme &theme) { return listOf(theme, entries(*samples)); };
        scenes.push_back({"interventions", state, size, build, {}});
    };
    add("empty", {420, 270}, [](const Samples &) { return Entries{}; });
    add("touched", {420, 270}, [](const Samples &s) { return s.full.touches; });
    add("full", {520, 340}, [](const Samples &s) { return everyKind(s.full); });
    add("units", {520, 340}, [](const Samples &s) { return everyUnit(s.full); });
    const auto one = [samples](const Theme &theme) { return listOf(theme, everyKind(samples->full)); };
    scenes.push_back({"interventions", "intact-held", {520, 340}, one, [](QWidget &w) { static_cast<InterventionsPanel &>(w).setIntactShown(true); }});
    add("wide", {760, 270}, [](const Samples &s) { return everyKind(s.full); });
    add("narrow", {280, 270}, [](const Samples &s) { return everyKind(s.full); });
    add("long-labels", {420, 270}, [](const Samples &s) { return everyKind(s.longTexts); });
}

}  // namespace penfield::gallery
