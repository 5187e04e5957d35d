#include "tests/gallery/panel_scenes.h"
#include "widgets/common/selection.h"
#include "widgets/lens/lens_panel.h"
#include "widgets/lens/lens_toolbar.h"
#include "widgets/plots/heatmap_plot.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QToolButton>

namespace penfield::gallery {

namespace {

constexpr QSize usual(960, 620);

Staged emptyLens(const Theme &theme)
{
    auto panel = std::make_unique<LensPanel>();
    panel->setTheme(theme);
    return {{}, std::move(panel)};
}

LensPanel &panelIn(QWidget &widget)
{
    return static_cast<LensPanel &>(widget);
}

/// As a hand does: the answer's row, the last token.
void chooseAnswer(LensPanel &panel)
{
    QKeyEvent end(QEvent::KeyPress, Qt::Key_End, Qt::NoModifier);
    for (int times = 0; times < 2; ++times)  // onto the first cell, along the row
        QCoreApplication::sendEvent(panel.plot(), &end);
}

Staged lensOf(const Theme &theme, const Sample &sample)
{
    auto selection = std::make_shared<Selection>();
    Staged staged = emptyLens(theme);
    LensPanel &panel = panelIn(*staged.widget);
    panel.setSelection(selection.get());
    panel.setTrace(sample.trace);
    panel.setLens(sample.lens);
    staged.kept.push_back(selection);
    return staged;
}

}  // namespace

void addLensScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build, std::function<void(QWidget &)> perform = {}) {
        scenes.push_back({"lens", state, size, build, std::move(perform)});
    };
    const auto full = [samples](const Theme &theme) { return lensOf(theme, samples->full); };
    const auto measure = [](LensMeasure which) {
        return [which](QWidget &w) {
            panelIn(w).toolbar()->setMeasure(which);
            chooseAnswer(panelIn(w));
        };
    };
    add("empty", usual, emptyLens);
    add("full", usual, full);
    add("selected", usual, full, [](QWidget &w) { chooseAnswer(panelIn(w)); });
    add("watched-probability", usual, full, measure(LensMeasure::WatchedProbability));
    add("watched-rank", usual, full, measure(LensMeasure::WatchedRank));
    add("kl", usual, full, measure(LensMeasure::KlToAnswer));
    add("without-words", usual, full, [](QWidget &w) { panelIn(w).toolbar()->textsButton()->setChecked(false); });
    add("touched", usual, full, [](QWidget &w) { panelIn(w).setTouched(true); });
    add("busy", usual, full, [](QWidget &w) { panelIn(w).setBusy(QCoreApplication::translate("Error", "Reading every layer's answer")); });
    add("first-time-busy", usual, emptyLens, [](QWidget &w) { panelIn(w).setBusy(QCoreApplication::translate("Error", "Reading every layer's answer")); });
    add("not-read", usual, emptyLens, [samples](QWidget &w) { panelIn(w).setTrace(samples->full.trace); });
    add("error", usual, full, [](QWidget &w) {
        panelIn(w).setError(QCoreApplication::translate("Error", "The prompt is empty. Type some words for the model to read."));
    });
    add("long-labels", usual, [samples](const Theme &theme) { return lensOf(theme, samples->longTexts); });
    add("three-positions", usual, [samples](const Theme &theme) { return lensOf(theme, samples->three); });
    add("three-hundred-positions", {1480, 620}, [samples](const Theme &theme) { return lensOf(theme, samples->hundreds); });
    add("three-hundred-without-words", {1480, 620}, [samples](const Theme &theme) { return lensOf(theme, samples->hundreds); },
        [](QWidget &w) { panelIn(w).toolbar()->textsButton()->setChecked(false); });
    add("narrow", {420, 420}, full);
}

}  // namespace penfield::gallery
