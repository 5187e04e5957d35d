#include "tests/gallery/panel_scenes.h"
#include "widgets/attention/attention_panel.h"
#include "widgets/attention/head_grid.h"
#include "widgets/common/selection.h"

#include <QComboBox>
#include <QCoreApplication>

namespace penfield::gallery {

namespace {

constexpr QSize usual(1060, 680);

Staged emptyAttention(const Theme &theme)
{
    auto panel = std::make_unique<AttentionPanel>();
    panel->setTheme(theme);
    return {{}, std::move(panel)};
}

AttentionPanel &panelIn(QWidget &widget)
{
    return static_cast<AttentionPanel &>(widget);
}

Staged attentionOf(const Theme &theme, const Sample &sample)
{
    auto selection = std::make_shared<Selection>();
    Staged staged = emptyAttention(theme);
    AttentionPanel &panel = panelIn(*staged.widget);
    panel.setSelection(selection.get());
    panel.setTrace(sample.trace);
    panel.setOverview(sample.heads);
    panel.setLayer(sample.layer);
    if (panel.grid()->current().layer != sample.layer->layer)
        panel.showHead({sample.layer->layer, 1});
    staged.kept.push_back(selection);
    return staged;
}

QString busyText()
{
    return QCoreApplication::translate("Error", "Reading the attention patterns");
}

}  // namespace

void addAttentionScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build, std::function<void(QWidget &)> perform = {}) {
        scenes.push_back({"attention", state, size, build, std::move(perform)});
    };
    const auto full = [samples](const Theme &theme) { return attentionOf(theme, samples->full); };
    const auto hundreds = [samples](const Theme &theme) { return attentionOf(theme, samples->hundreds); };
    add("empty", usual, emptyAttention);
    add("full", usual, full);
    add("habit", usual, full, [samples](QWidget &w) {
        panelIn(w).showHead({samples->full.layer->layer, 2});
        panelIn(w).habitBox()->setCurrentIndex(static_cast<int>(Habit::Previous));
    });
    add("touched", usual, full, [](QWidget &w) { panelIn(w).setTouched(true); });
    add("busy", usual, full, [](QWidget &w) { panelIn(w).setBusy(busyText()); });
    add("first-time-busy", usual, emptyAttention, [](QWidget &w) { panelIn(w).setBusy(busyText()); });
    add("not-read", usual, emptyAttention, [samples](QWidget &w) { panelIn(w).setTrace(samples->full.trace); });
    add("error", usual, full, [](QWidget &w) {
        panelIn(w).setError(QCoreApplication::translate("Error", "The prompt is empty. Type some words for the model to read."));
    });
    add("long-labels", usual, [samples](const Theme &theme) { return attentionOf(theme, samples->longTexts); });
    add("three-positions", usual, [samples](const Theme &theme) { return attentionOf(theme, samples->three); });
    add("three-hundred-positions-512-heads", {1480, 760}, hundreds);
    add("many-heads-narrow", {760, 560}, hundreds);
    add("narrow", {560, 420}, full);
}

}  // namespace penfield::gallery
