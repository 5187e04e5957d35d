#include "tests/gallery/panel_scenes.h"
#include "widgets/start/start_page.h"

namespace penfield::gallery {

namespace {

std::vector<StartEntry> longPaths()
{
    std::vector<StartEntry> entries;
    for (int i = 0; i < 10; ++i)
        entries.push_back({i % 3 == 1 ? QStringLiteral("a-model-with-a-very-long-name-that-somebody-gave-it-after-the-third-fine-tuning-%1").arg(i)
                                      : QStringLiteral("gemma-2-2b-%1").arg(i),
                           QStringLiteral("/srv/shared/research/interpretability/checkpoints/2026/november/run-%1/snapshots/"
                                          "c5ebcd40d208330abc697524c919956e692655cf/model").arg(i),
                           i % 2 == 0 ? QStringLiteral("gemma-scope-2b-pt-transcoders · feature-labels.db") : QString(), i == 4});
    return entries;
}

Staged pageOf(const Theme &theme, const std::vector<StartEntry> &recent)
{
    auto page = std::make_unique<StartPage>();
    page->setTheme(theme);
    page->setRecent(recent);
    return {{}, std::move(page)};
}

}  // namespace

void addStartScenes(std::vector<Scene> &scenes)
{
    const auto add = [&](const char *state, QSize size, auto build) { scenes.push_back({"start", state, size, build, {}}); };
    add("empty", {1180, 720}, [](const Theme &theme) { return pageOf(theme, {}); });
    add("full", {1180, 820}, [](const Theme &theme) { return pageOf(theme, longPaths()); });
    add("small", {720, 520}, [](const Theme &theme) { return pageOf(theme, longPaths()); });
    add("opening", {1180, 720}, [](const Theme &theme) {
        Staged staged = pageOf(theme, {{"gemma-2-2b", "/models/gemma-2-2b", "gemma-scope", false}});
        static_cast<StartPage &>(*staged.widget)
            .setOpening(QStringLiteral("Opening gemma-2-2b: 2.61 B parameters, needs 10.5 GB of memory, 18.0 GB free"), 0.4);
        return staged;
    });
}

}  // namespace penfield::gallery
