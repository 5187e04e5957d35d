#include "tests/gallery/panel_scenes.h"
#include "widgets/common/selection.h"
#include "widgets/output/output_panel.h"

namespace penfield::gallery {

namespace {

enum class Shown { Intact, Touched, Controlled };

Staged outputOf(const Theme &theme, const Sample &sample, Shown shown)
{
    auto selection = std::make_shared<Selection>();
    auto panel = std::make_unique<OutputPanel>();
    panel->setTheme(theme);
    panel->setSelection(selection.get());
    panel->setDistribution(sample.trace->output);
    if (shown != Shown::Intact)
        panel->setOutcome(sample.outcome);
    if (shown == Shown::Controlled)
        panel->setControl(sample.control);
    return {{selection}, std::move(panel)};
}

}  // namespace

void addOutputScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    const auto add = [&](const char *state, QSize size, auto build) { scenes.push_back({"output", state, size, build, {}}); };
    add("empty", {620, 270}, [](const Theme &theme) {
        auto panel = std::make_unique<OutputPanel>();
        panel->setTheme(theme);
        return Staged{{}, std::move(panel)};
    });
    add("full", {620, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Intact); });
    add("touched", {620, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Touched); });
    add("controlled", {620, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("tall", {620, 560}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("narrow", {300, 340}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("long-labels", {480, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->longTexts, Shown::Controlled); });
}

}  // namespace penfield::gallery
