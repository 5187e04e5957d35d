#include "tests/gallery/panel_scenes.h"
#include "widgets/common/selection.h"
#include "widgets/inspector/inspector_panel.h"

#include <algorithm>

namespace penfield::gallery {

namespace {

constexpr QSize usual(420, 900);

Staged inspectorOf(const Theme &theme, const Sample &sample, const NodeKey &key, bool withCard)
{
    auto selection = std::make_shared<Selection>();
    auto panel = std::make_unique<InspectorPanel>();
    panel->setTheme(theme);
    panel->setSelection(selection.get());
    panel->setTrace(sample.trace);
    panel->setGraph(sample.graph);
    panel->setLabels(sample.labels);
    panel->setSupernodes(sample.supernodes);
    selection->setCurrent(key);
    if (withCard && key.isFeature())
        panel->setCard(sample.card);
    return {{selection}, std::move(panel)};
}

NodeKey firstOf(const Sample &sample, NodeKind kind)
{
    const auto &nodes = sample.graph->nodes;
    return std::find_if(nodes.begin(), nodes.end(), [kind](const GraphNode &n) { return n.key.kind == kind; })->key;
}

}  // namespace

void addInspectorScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build) { scenes.push_back({"inspector", state, size, build, {}}); };
    const auto feature = [samples](const Sample Samples::*which) {
        return [samples, which](const Theme &theme) { return inspectorOf(theme, (*samples).*which, ((*samples).*which).selected, true); };
    };
    const auto other = [samples](NodeKind kind) {
        return [samples, kind](const Theme &theme) { return inspectorOf(theme, samples->full, firstOf(samples->full, kind), true); };
    };
    add("empty", {420, 520}, [](const Theme &theme) {
        auto panel = std::make_unique<InspectorPanel>();
        panel->setTheme(theme);
        return Staged{{}, std::move(panel)};
    });
    add("full", usual, feature(&Samples::full));
    add("whole-page", {420, 1500}, feature(&Samples::full));
    add("waiting", usual, [samples](const Theme &theme) { return inspectorOf(theme, samples->full, samples->full.selected, false); });
    add("no-card", usual, [samples](const Theme &theme) {
        Staged staged = inspectorOf(theme, samples->full, samples->full.selected, false);
        static_cast<InspectorPanel &>(*staged.widget).setCardMissing(samples->full.selected.featureId());
        return staged;
    });
    add("error-node", {420, 520}, other(NodeKind::Error));
    add("token", {420, 520}, other(NodeKind::Token));
    add("logit", {420, 520}, other(NodeKind::Logit));
    add("long-labels", usual, feature(&Samples::longTexts));
    add("three-hundred-positions", usual, feature(&Samples::hundreds));
    add("narrow", {280, 900}, feature(&Samples::full));
}

}  // namespace penfield::gallery
