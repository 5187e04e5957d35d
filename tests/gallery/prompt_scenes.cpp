#include "tests/gallery/panel_scenes.h"
#include "tests/gallery/waiting.h"
#include "widgets/common/selection.h"
#include "widgets/prompt/prompt_bar.h"

#include <QCoreApplication>
#include <QProgressBar>

namespace penfield::gallery {

namespace {

constexpr QSize usual(960, 96);

Staged emptyBar(const Theme &theme)
{
    auto selection = std::make_shared<Selection>();
    auto bar = std::make_unique<PromptBar>();
    bar->setTheme(theme);
    bar->setSelection(selection.get());
    bar->setExamples({{QStringLiteral("Two steps"), QStringLiteral("the capital of the state containing Dallas is")}});
    return {{selection}, std::move(bar)};
}

Staged barOf(const Theme &theme, const Sample &sample)
{
    Staged staged = emptyBar(theme);
    auto &bar = static_cast<PromptBar &>(*staged.widget);
    bar.setPrompt(sample.trace->prompt);
    bar.setText(QString::fromStdString(sample.trace->prompt.text));
    return staged;
}

void showSelected(PromptBar &bar, const Sample &sample)
{
    std::vector<float> along(sample.trace->prompt.size(), 0.0F);
    for (const FeatureActivation &a : sample.trace->activations)
        if (a.id == sample.selected.featureId())
            along[a.position.index()] = a.activation;
    bar.setActivations(along, sample.card->maxActivation);
}

}  // namespace

void addPromptScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build, std::function<void(QWidget &)> perform = {}) {
        scenes.push_back({"prompt", state, size, build, std::move(perform)});
    };
    const auto full = [samples](const Theme &theme) { return barOf(theme, samples->full); };
    add("empty", usual, emptyBar);
    add("full", usual, full);
    add("selected", usual, [samples](const Theme &theme) {
        Staged staged = barOf(theme, samples->full);
        std::static_pointer_cast<Selection>(staged.kept.front())->setCurrent(samples->full.selected);
        showSelected(static_cast<PromptBar &>(*staged.widget), samples->full);
        return staged;
    });
    add("busy", usual, full, [](QWidget &w) {
        static_cast<PromptBar &>(w).setBusy(true, QCoreApplication::translate("Error", "Attributing"), 0.42, 3);
        awaitShown(*w.findChild<QProgressBar *>());
    });
    add("unknown-words", usual, [samples](const Theme &theme) {
        Sample sample = samples->full;
        auto trace = std::make_shared<TraceSummary>(*sample.trace);
        trace->prompt.unknownWords = {"Reykjavík", "internationalization"};
        sample.trace = trace;
        return barOf(theme, sample);
    });
    add("long-labels", usual, [samples](const Theme &theme) { return barOf(theme, samples->longTexts); });
    add("three-positions", usual, [samples](const Theme &theme) { return barOf(theme, samples->three); });
    add("three-hundred-positions", usual, [samples](const Theme &theme) { return barOf(theme, samples->hundreds); });
    add("narrow", {420, 96}, full);
}

}  // namespace penfield::gallery
