#include "tests/gallery/panel_scenes.h"
#include "widgets/model/model_panel.h"

namespace penfield::gallery {

namespace {

constexpr QSize usual(420, 900);

ModelInfo demo()
{
    ModelInfo model;
    model.name = "demo";
    model.path = "/usr/share/penfield/demo/model";
    model.family = "gpt_neox";
    model.storageDtype = "F16";
    model.hash = "274bb32cc6849aab6de335a1a75c7c2d";
    model.parameters = 1'007'360;
    model.bytesInMemory = 4'029'440;
    model.facts = {{"layers", "4"}, {"d_model", "128"}, {"normalisation", "LayerNorm"}, {"positions", "rotary, 8 of 32"}};
    model.files = {{"configuration", "/usr/share/penfield/demo/model/config.json", 812},
                   {"weights", "/usr/share/penfield/demo/model/model.safetensors", 2'015'480},
                   {"tokenizer", "/usr/share/penfield/demo/model/tokenizer.json", 48'120}};
    return model;
}

ModelInfo huge()
{
    ModelInfo model = demo();
    model.name = "a-model-with-a-very-long-name-that-somebody-gave-it-after-the-third-fine-tuning";
    model.path = "/srv/shared/research/interpretability/checkpoints/2026/november/snapshots/c5ebcd40d208330abc697524c919956e692655cf";
    model.family = "llama";
    model.storageDtype = "BF16";
    model.device = "cuda:3";
    model.parameters = 70'553'706'496;
    model.bytesInMemory = 282'214'825'984;
    model.bytesMapped = 141'107'412'992;
    model.facts.push_back({"rotary scaling", "llama3: factor 8, low 1, high 4, 8,192 positions before; base 500,000; half of each head is rotated"});
    model.files.clear();
    for (int i = 1; i <= 6; ++i)
        model.files.push_back({"weights", model.path + "/model-0000" + std::to_string(i) + "-of-00006.safetensors", 4'976'698'672});
    model.notes = {{PENFIELD_SENTENCE("%1 is not in the checkpoint, and config.json does not say whether it is tied: the embedding's "
                                      "transpose is used."),
                    {"lm_head.weight"}}};
    return model;
}

DictionaryInfo transcoders(int layers)
{
    DictionaryInfo dictionary;
    dictionary.name = "gemma-scope-transcoders";
    dictionary.path = "/models/gemma-scope-transcoders";
    dictionary.kind = "transcoder_set";
    dictionary.format = "circuit-tracer";
    dictionary.activation = "jumprelu";
    dictionary.inputHook = "ln2.hook_normalized";
    dictionary.outputHook = "hook_mlp_out";
    dictionary.hash = "9f2c55e1a3b04d5f8e6c7a1b2d3e4f50";
    dictionary.bytesOnDisk = 15'110'000'000;
    for (int layer = 0; layer < layers; ++layer)
        dictionary.layers.push_back({layer, 16'384, 2'304, 2'304, dictionary.path + "/layer_" + std::to_string(layer) + ".safetensors"});
    return dictionary;
}

Staged panelOf(const Theme &theme, const std::optional<ModelInfo> &model, const std::optional<DictionaryInfo> &dictionary,
               const std::optional<OpenDatabase> &database, const std::vector<double> &unexplained)
{
    auto panel = std::make_unique<ModelPanel>();
    panel->setTheme(theme);
    panel->setOpen(model, dictionary, database);
    panel->setUnexplained(unexplained);
    return {{}, std::move(panel)};
}

OpenDatabase database(bool ofAnother)
{
    return {QStringLiteral("/usr/share/penfield/demo/features.db"), 3'072,
            {{"made_by", "penfield-train 0.1.0"}, {"dictionary_hash", "9f2c55e1a3b04d5f8e6c7a1b2d3e4f50"}}, ofAnother};
}

}  // namespace

void addModelScenes(std::vector<Scene> &scenes)
{
    const auto add = [&](const char *state, QSize size, auto build) { scenes.push_back({"model", state, size, build, {}}); };
    add("empty", usual, [](const Theme &theme) { return panelOf(theme, std::nullopt, std::nullopt, std::nullopt, {}); });
    add("alone", usual, [](const Theme &theme) { return panelOf(theme, demo(), std::nullopt, std::nullopt, {}); });
    add("full", {420, 1180}, [](const Theme &theme) { return panelOf(theme, demo(), transcoders(4), database(false), {0.06, 0.11, 0.18, 0.21}); });
    add("warning", {420, 1240}, [](const Theme &theme) { return panelOf(theme, demo(), transcoders(4), database(true), {0.06, 0.97, 1.42, 0.21}); });
    add("huge", {420, 1500}, [](const Theme &theme) { return panelOf(theme, huge(), transcoders(26), std::nullopt, {}); });
    add("narrow", {260, 900}, [](const Theme &theme) { return panelOf(theme, huge(), transcoders(3), database(true), {0.06, 0.97, 0.2}); });
}

}  // namespace penfield::gallery
