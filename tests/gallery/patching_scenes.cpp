#include "tests/gallery/panel_scenes.h"
#include "widgets/patching/patch_panel.h"
#include "widgets/patching/patch_toolbar.h"
#include "widgets/plots/heatmap_plot.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <cmath>

namespace penfield::gallery {

namespace {

Staged panelOf(const Theme &theme, const std::shared_ptr<const TraceSummary> &trace)
{
    auto panel = std::make_unique<PatchPanel>();
    panel->setTheme(theme);
    panel->setTrace(trace);
    return {{}, std::move(panel)};
}

/// What a two-step prompt shows: the answer sits at the place that differs below, and at the last token above.
std::shared_ptr<const PatchMatrix> matrixOf(const Prompt &prompt, PatchedPlace place, int layers)
{
    auto matrix = std::make_shared<PatchMatrix>();
    matrix->clean = matrix->corrupted = prompt;
    matrix->place = place;
    matrix->layers = layers;
    matrix->columns = place == PatchedPlace::Heads ? 4 : static_cast<int>(prompt.size());
    matrix->cleanMeasure = 6.4;
    matrix->corruptedMeasure = -5.1;
    for (int layer = 0; layer < layers; ++layer)
        for (int column = 0; column < matrix->columns; ++column) {
            const double above = static_cast<double>(layer) / std::max(1, layers - 1);
            const double share = column == matrix->columns / 2 ? 1 - above : column == matrix->columns - 1 ? above : 0.06 * std::sin(7.0 * layer + column);
            matrix->measured.push_back(matrix->corruptedMeasure + share * (matrix->cleanMeasure - matrix->corruptedMeasure));
        }
    return matrix;
}

Staged patched(const Theme &theme, const Sample &sample, PatchedPlace place, int layers)
{
    Staged staged = panelOf(theme, sample.trace);
    auto *panel = static_cast<PatchPanel *>(staged.widget.get());
    panel->offerCorrupted(QString::fromStdString(sample.trace->prompt.text));
    panel->setMatrix(matrixOf(sample.trace->prompt, place, layers));
    panel->plot()->setCurrentCell({0, 0});
    return staged;
}

}  // namespace

void addPatchingScenes(std::vector<Scene> &scenes, const SamplesPtr &samples)
{
    constexpr QSize usual(960, 420);
    const auto add = [&](const char *state, QSize size, auto build) { scenes.push_back({"patching", state, size, build, {}}); };
    add("empty", usual, [](const Theme &theme) { return panelOf(theme, nullptr); });
    add("waiting", usual, [samples](const Theme &theme) { return panelOf(theme, samples->full.trace); });
    add("busy", usual, [samples](const Theme &theme) {
        Staged staged = panelOf(theme, samples->full.trace);
        static_cast<PatchPanel *>(staged.widget.get())->setBusy(PatchPanel::tr("Patching every cell"));
        return staged;
    });
    add("error", usual, [samples](const Theme &theme) {
        Staged staged = patched(theme, samples->full, PatchedPlace::Residual, 4);
        static_cast<PatchPanel *>(staged.widget.get())
            ->setError(QCoreApplication::translate("Error", "The prompt is empty. Type some words for the model to read."));
        return staged;
    });
    add("residual", usual, [samples](const Theme &theme) { return patched(theme, samples->full, PatchedPlace::Residual, 4); });
    add("heads", usual, [samples](const Theme &theme) { return patched(theme, samples->full, PatchedPlace::Heads, 4); });
    add("long-labels", usual, [samples](const Theme &theme) { return patched(theme, samples->longTexts, PatchedPlace::Residual, 12); });
    add("three-hundred-positions", {1480, 420}, [samples](const Theme &theme) { return patched(theme, samples->hundreds, PatchedPlace::Residual, 12); });
    add("narrow", {420, 420}, [samples](const Theme &theme) { return patched(theme, samples->full, PatchedPlace::Residual, 4); });
}

}  // namespace penfield::gallery
