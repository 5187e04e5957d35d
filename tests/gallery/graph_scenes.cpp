#include "tests/gallery/panel_scenes.h"
#include "tests/widgets/graph/synthetic_graphs.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_canvas.h"
#include "widgets/graph/graph_view.h"
#include "widgets/graph/target_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include <tuple>

namespace penfield::gallery {

namespace {

constexpr QSize usual(960, 620);

Staged emptyGraph(const Theme &theme)
{
    auto view = std::make_unique<GraphView>();
    view->setTheme(theme);
    return {{}, std::move(view)};
}

Staged graphOf(const Theme &theme, const Sample &sample)
{
    auto selection = std::make_shared<Selection>();
    Staged staged = emptyGraph(theme);
    auto *view = static_cast<GraphView *>(staged.widget.get());
    view->setSelection(selection.get());
    view->setLabels(sample.labels);
    view->setSupernodes(sample.supernodes);
    view->setGraph(sample.graph);
    staged.kept.push_back(selection);
    return staged;
}

GraphView &viewIn(QWidget &widget)
{
    return static_cast<GraphView &>(widget);
}

}  // namespace

void addGraphScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build, std::function<void(QWidget &)> perform = {}) {
        scenes.push_back({"graph", state, size, build, std::move(perform)});
    };
    const auto full = [samples](const Theme &theme) { return graphOf(theme, samples->full); };
    add("empty", usual, emptyGraph);
    add("waiting", usual, [](const Theme &theme) {
        Staged staged = emptyGraph(theme);
        viewIn(*staged.widget).setBusy(QCoreApplication::translate("Error", "Attributing"), 0.42);
        return staged;
    });
    add("full", usual, full);
    add("large", {1480, 900}, full);
    add("busy", usual, full, [](QWidget &w) { viewIn(w).setBusy(QCoreApplication::translate("Error", "Attributing"), 0.42); });
    add("error", usual, full, [](QWidget &w) {
        viewIn(w).setError(QCoreApplication::translate("Error", "The prompt is empty. Type some words for the model to read."));
    });
    add("selected", usual, [samples](const Theme &theme) {
        Staged staged = graphOf(theme, samples->full);
        std::static_pointer_cast<Selection>(staged.kept.front())->setCurrent(samples->full.selected);
        return staged;
    });
    add("touched", usual, full, [samples](QWidget &w) { viewIn(w).setOutcome(samples->full.outcome); });
    add("pinned", usual, full, [samples](QWidget &w) { viewIn(w).setPinned({samples->full.selected}); });
    // One of several answers explained against another; the menu's button says which.
    add("one-answer", usual, [samples](const Theme &theme) {
        Staged staged = graphOf(theme, samples->full);
        viewIn(*staged.widget).setAnswers(samples->full.trace->output);
        const auto *menu = staged.widget->findChild<TargetMenu *>();
        menu->menu()->actions().last()->trigger();
        return staged;
    });
    add("from-a-file", usual, [samples](const Theme &theme) {
        Staged staged = graphOf(theme, samples->full);
        viewIn(*staged.widget).setTouchable(false);
        std::static_pointer_cast<Selection>(staged.kept.front())->setCurrent(samples->full.selected);
        return staged;
    });
    add("long-labels", usual, [samples](const Theme &theme) { return graphOf(theme, samples->longTexts); });
    add("three-positions", usual, [samples](const Theme &theme) { return graphOf(theme, samples->three); });
    add("three-hundred-positions", {1480, 620}, [samples](const Theme &theme) { return graphOf(theme, samples->hundreds); });
    add("narrow", {420, 420}, full);
    for (const auto &[state, size, layers, heads] : {std::tuple("components", usual, 4, 4), std::tuple("components-large", QSize(1480, 900), 12, 12)})
        add(state, size, [graph = test::makeComponentGraph(layers, heads)](const Theme &theme) {
            Sample sample;
            sample.graph = graph;
            return graphOf(theme, sample);
        });
}

}  // namespace penfield::gallery
