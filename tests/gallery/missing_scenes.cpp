// Panels of a model without a dictionary, with one that makes no graphs, or without a database.

#include "tests/gallery/panel_scenes.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"

namespace penfield::gallery {

namespace {

template <class Panel>
Staged missing(const Theme &theme, Missing what)
{
    auto panel = std::make_unique<Panel>();
    panel->setTheme(theme);
    panel->setMissing(what);
    return {{}, std::move(panel)};
}

/// A feature, and no database to ask about it.
Staged nameless(const Theme &theme, const Sample &sample)
{
    auto selection = std::make_shared<Selection>();
    auto panel = std::make_unique<InspectorPanel>();
    panel->setTheme(theme);
    panel->setSelection(selection.get());
    panel->setTrace(sample.trace);
    panel->setHasDatabase(false);
    selection->setCurrent(sample.selected);
    return {{selection}, std::move(panel)};
}

}  // namespace

void addMissingScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *panel, const char *state, QSize size, auto build) { scenes.push_back({panel, state, size, build, {}}); };
    add("graph", "no-dictionary", {960, 520}, [](const Theme &theme) { return missing<GraphView>(theme, Missing::Dictionary); });
    add("graph", "no-graph-dictionary", {960, 520}, [](const Theme &theme) { return missing<GraphView>(theme, Missing::GraphDictionary); });
    add("heatmap", "no-dictionary", {960, 520}, [](const Theme &theme) { return missing<HeatmapPanel>(theme, Missing::Dictionary); });
    add("inspector", "no-dictionary", {420, 520}, [](const Theme &theme) { return missing<InspectorPanel>(theme, Missing::Dictionary); });
    add("inspector", "no-database", {420, 620}, [samples](const Theme &theme) { return nameless(theme, samples->full); });
}

}  // namespace penfield::gallery
