#include "app/gui/main_window.h"
#include "app/gui/memory_texts.h"
#include "app/gui/status_texts.h"
#include "tests/gallery/panel_scenes.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/common/selection.h"
#include "widgets/graph/graph_view.h"
#include "widgets/heatmap/heatmap_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/models/intervention_model.h"
#include "widgets/output/output_panel.h"
#include "widgets/prompt/prompt_bar.h"
#include "widgets/start/start_page.h"

#include <QCoreApplication>
#include <QTabWidget>

namespace penfield::gallery {

namespace {

constexpr QSize usual(1480, 920);

Staged emptyWindow(const Theme &theme)
{
    Settings settings;
    settings.darkTheme = theme.dark;
    return {{}, std::make_unique<MainWindow>(settings)};
}

MainWindow &windowIn(QWidget &widget)
{
    return static_cast<MainWindow &>(widget);
}

Staged windowOf(const Theme &theme, const Sample &sample)
{
    Staged staged = emptyWindow(theme);
    MainWindow &window = windowIn(*staged.widget);
    window.promptBar()->setPrompt(sample.trace->prompt);
    window.promptBar()->setText(QString::fromStdString(sample.trace->prompt.text));
    window.graph()->setLabels(sample.labels);
    window.graph()->setSupernodes(sample.supernodes);
    window.graph()->setGraph(sample.graph);
    window.heatmap()->setTrace(sample.trace);
    window.heatmap()->setGraph(sample.graph);
    window.heatmap()->setLabels(sample.labels);
    window.output()->setDistribution(sample.trace->output);
    window.inspector()->setTrace(sample.trace);
    window.inspector()->setGraph(sample.graph);
    window.inspector()->setLabels(sample.labels);
    window.inspector()->setSupernodes(sample.supernodes);
    window.showCost(graphCostText(*sample.graph));
    return staged;
}

ModelPreview hugePreview()
{
    ModelPreview preview;
    preview.parameters = 70'553'706'496;
    preview.bytesNeeded = 282'214'825'984;
    preview.bytesFree = 16'000'000'000;
    return preview;
}

void touch(MainWindow &window, const Sample &sample)
{
    window.selection()->setCurrent(sample.selected);
    window.inspector()->setCard(sample.card);
    window.interventionModel()->addGroup(sample.touches.front().group, sample.touches);
    window.graph()->setOutcome(sample.outcome);
    window.heatmap()->setOutcome(sample.outcome);
    window.output()->setOutcome(sample.outcome);
    window.output()->setControl(sample.control);
    window.showCost(touchCostText(*sample.outcome));
}

}  // namespace

void addWindowScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build, std::function<void(QWidget &)> perform = {}) {
        scenes.push_back({"window", state, size, build, std::move(perform)});
    };
    const auto full = [samples](const Theme &theme) { return windowOf(theme, samples->full); };
    const auto touched = [samples](QWidget &w) { touch(windowIn(w), samples->full); };
    add("empty", usual, emptyWindow);
    add("full", usual, full);
    add("touched", usual, full, touched);
    add("touched-small", {1180, 720}, full, touched);
    add("heatmap", usual, full, [samples](QWidget &w) {
        touch(windowIn(w), samples->full);
        for (auto *tabs : w.findChildren<QTabWidget *>())
            tabs->setCurrentWidget(windowIn(w).heatmap());
    });
    add("lens", usual, full, [samples](QWidget &w) {
        windowIn(w).bringToFront(windowIn(w).lens());
        windowIn(w).lens()->setTrace(samples->full.trace);
        windowIn(w).lens()->setLens(samples->full.lens);
    });
    add("attention", usual, full, [samples](QWidget &w) {
        windowIn(w).bringToFront(windowIn(w).attention());
        windowIn(w).attention()->setTrace(samples->full.trace);
        windowIn(w).attention()->setOverview(samples->full.heads);
        windowIn(w).attention()->setLayer(samples->full.layer);
    });
    add("error", usual, full, [](QWidget &w) {
        windowIn(w).showTrouble(QCoreApplication::translate("Error", "The prompt is empty. Type some words for the model to read."));
    });
    add("start", usual, emptyWindow, [](QWidget &w) {
        windowIn(w).startPage()->setRecent({{"gemma-2-2b", "/home/ada/models/gemma-2-2b", "gemma-scope-transcoders · gemma.db", false},
                                            {"pythia-70m-deduped", "/home/ada/models/pythia-70m-deduped", {}, false}});
        windowIn(w).showStartPage(true);
    });
    add("start-trouble", {1180, 720}, emptyWindow, [](QWidget &w) {
        windowIn(w).showStartPage(true);
        windowIn(w).ask(tooLargeText(QStringLiteral("/models/llama-3-70b"), hugePreview()), QCoreApplication::translate("penfield::OpenFiles", "Open Anyway"));
    });
    add("opening", usual, full, [](QWidget &w) {
        ModelPreview fits = hugePreview();
        fits.bytesFree = 2 * fits.bytesNeeded;
        windowIn(w).promptBar()->setBusy(true, openingText(QStringLiteral("/models/llama-3-70b"), fits), 0.42, 31);
    });
    add("long-labels", usual, [samples](const Theme &theme) { return windowOf(theme, samples->longTexts); },
        [samples](QWidget &w) { touch(windowIn(w), samples->longTexts); });
}

}  // namespace penfield::gallery
