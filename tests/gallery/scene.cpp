#include "tests/gallery/scene.h"

#include "tests/gallery/panel_scenes.h"

#include <array>

namespace penfield::gallery {

QString Shot::name() const
{
    return QStringLiteral("%1-%2-%3-%4").arg(scene->panel, scene->state, look.language, look.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

std::vector<Scene> allScenes(std::shared_ptr<const Samples> samples)
{
    std::vector<Scene> scenes;
    addPromptScenes(scenes, samples);
    addGraphScenes(scenes, samples);
    addHeatmapScenes(scenes, samples);
    addLensScenes(scenes, samples);
    addPatchingScenes(scenes, samples);
    addAttentionScenes(scenes, samples);
    addInspectorScenes(scenes, samples);
    addOutputScenes(scenes, samples);
    addInterventionScenes(scenes, samples);
    addStartScenes(scenes);
    addModelScenes(scenes);
    addVerifyScenes(scenes);
    addHelpScenes(scenes);
    addEvidenceScenes(scenes);
    addMissingScenes(scenes, samples);
    addWindowScenes(scenes, samples);
    return scenes;
}

std::vector<Shot> shotsOf(const std::vector<Scene> &scenes)
{
    const std::array<Look, 4> looks{Look{"en", false}, Look{"en", true}, Look{"de", false}, Look{"zh", true}};
    std::vector<Shot> shots;
    for (const Scene &scene : scenes)
        for (const Look &look : looks)
            shots.push_back({&scene, look});
    return shots;
}

}  // namespace penfield::gallery
