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

TouchCheck checkOf(const Sample &sample, bool telling)
{
    TouchCheck check;
    check.effect = -1.53;
    check.controls = telling ? std::vector{-0.31, -0.05, 0.02, 0.11, -0.12, -0.02, 0.0, 0.04, -0.22, -0.4, 0.07, -0.01} : std::vector{-0.31, 0.2};
    check.canTell = telling;
    check.cuts = {{TouchKind::Set, -1.53}, {TouchKind::Mean, -1.21}, {TouchKind::Resample, telling ? -0.9 : 0.4}};
    check.signsDisagree = !telling;
    if (!telling)
        check.twins = {{sample.selected.featureId(), sample.selected.featureId(), sample.selected.position, 0.93, 0.97}};
    return check;
}

Staged checkedOutput(const Theme &theme, const Sample &sample, bool telling)
{
    Staged staged = outputOf(theme, sample, Shown::Controlled);
    auto *panel = static_cast<OutputPanel *>(staged.widget.get());
    panel->setLabels(sample.labels);
    panel->setCheck(std::make_shared<TouchCheck>(checkOf(sample, telling)));
    return staged;
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
    add("checked", {620, 340}, [samples](const Theme &theme) { return checkedOutput(theme, samples->full, true); });
    add("checked-and-warned", {620, 400}, [samples](const Theme &theme) { return checkedOutput(theme, samples->full, false); });
    add("checked-narrow", {300, 460}, [samples](const Theme &theme) { return checkedOutput(theme, samples->longTexts, false); });
    add("tall", {620, 560}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("narrow", {300, 340}, [samples](const Theme &theme) { return outputOf(theme, samples->full, Shown::Controlled); });
    add("long-labels", {480, 270}, [samples](const Theme &theme) { return outputOf(theme, samples->longTexts, Shown::Controlled); });
}

}  // namespace penfield::gallery
