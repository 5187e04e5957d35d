#pragma once
// One function a panel; each stands in a file of its own.

#include "tests/gallery/scene.h"

namespace penfield::gallery {

using SamplesPtr = std::shared_ptr<const Samples>;

void addPromptScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addGraphScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addHeatmapScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addLensScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addAttentionScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addPatchingScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addInspectorScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addOutputScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addInterventionScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addStartScenes(std::vector<Scene> &scenes);
void addModelScenes(std::vector<Scene> &scenes);
void addVerifyScenes(std::vector<Scene> &scenes);
void addHelpScenes(std::vector<Scene> &scenes);
void addEvidenceScenes(std::vector<Scene> &scenes);
void addMissingScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);
void addWindowScenes(std::vector<Scene> &scenes, const SamplesPtr &samples);

}  // namespace penfield::gallery
