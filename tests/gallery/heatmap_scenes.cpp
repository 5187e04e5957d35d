#include "tests/gallery/panel_scenes.h"
#include "widgets/common/selection.h"
#include "widgets/heatmap/heatmap_panel.h"

#include <QCoreApplication>

namespace penfield::gallery {

namespace {

constexpr QSize usual(960, 620);

Staged emptyHeatmap(const Theme &theme)
{
    auto panel = std::make_unique<HeatmapPanel>();
    panel->setTheme(theme);
    return {{}, std::move(panel)};
}

Staged heatmapOf(const Theme &theme, const Sample &sample)
{
    auto selection = std::make_shared<Selection>();
    Staged staged = emptyHeatmap(theme);
    auto &panel = static_cast<HeatmapPanel &>(*staged.widget);
    panel.setSelection(selection.get());
    panel.setTrace(sample.trace);
    panel.setGraph(sample.graph);
    panel.setLabels(sample.labels);
    staged.kept.push_back(selection);
    return staged;
}

HeatmapPanel &panelIn(QWidget &widget)
{
    return static_cast<HeatmapPanel &>(widget);
}

}  // namespace

void addHeatmapScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build, std::function<void(QWidget &)> perform = {}) {
        scenes.push_back({"heatmap", state, size, build, std::move(perform)});
    };
    const auto full = [samples](const Theme &theme) { return heatmapOf(theme, samples->full); };
    add("empty", usual, emptyHeatmap);
    add("full", usual, full);
    add("selected", usual, [samples](const Theme &theme) {
        Staged staged = heatmapOf(theme, samples->full);
        std::static_pointer_cast<Selection>(staged.kept.front())->setCurrent(samples->full.selected);
        return staged;
    });
    add("touched", usual, full, [samples](QWidget &w) { panelIn(w).setOutcome(samples->full.outcome); });
    add("busy", usual, full, [](QWidget &w) { panelIn(w).setBusy(QCoreApplication::translate("Error", "Tracing")); });
    add("error", usual, full, [](QWidget &w) {
        panelIn(w).setError(QCoreApplication::translate("Error", "The prompt is empty. Type some words for the model to read."));
    });
    add("long-labels", usual, [samples](const Theme &theme) { return heatmapOf(theme, samples->longTexts); });
    add("three-positions", usual, [samples](const Theme &theme) { return heatmapOf(theme, samples->three); });
    add("three-hundred-positions", {1480, 620}, [samples](const Theme &theme) { return heatmapOf(theme, samples->hundreds); });
    add("narrow", {420, 420}, full);
}

}  // namespace penfield::gallery
