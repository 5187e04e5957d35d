// Dictionary::open: what the files hold, against the open model.

#include "backend/dictionary/dictionary.h"
#include "backend/formats/file_hash.h"
#include "backend/types/error.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace penfield::dictionary {

namespace {

using formats::DictionaryKind;
using formats::StoredDictionary;
using formats::StoredLayer;

void requireHook(const model::ModelSpec &spec, const StoredLayer &layer, HookPoint hook)
{
    const bool ofMlp = hook == HookPoint::Ln2Normalized || hook == HookPoint::MlpIn || hook == HookPoint::MlpModuleOut ||
                       hook == HookPoint::MlpContribution;
    if (ofMlp && !spec.hasMlp())
        throw Error(PENFIELD_SENTENCE("The features in %1 belong to the MLP (%2), but the open model has attention only."),
                    {layer.files.front(), std::string(hookName(hook))});
    if (layer.modulesOwnOutput && spec.post_norms)
        throw Error(
            PENFIELD_SENTENCE("The features in %1 belong to what the attention module returns. The open model normalises that before "
                              "it is added, and Penfield reads it only after the norm."),
            {layer.files.front()});
}

void requireWidths(const model::ModelSpec &spec, const StoredLayer &layer)
{
    if (const std::int64_t width = model::widthAt(spec, layer.inputHook); layer.d_in != width)
        throw Error(PENFIELD_SENTENCE("The features in %1 read %2 numbers, but the open model's width is %3 at %4. They belong to another "
                                      "model."),
                    {layer.files.front(), std::to_string(layer.d_in), std::to_string(width), std::string(hookName(layer.inputHook))});
    if (const std::int64_t width = model::widthAt(spec, layer.outputHook); layer.d_out != width)
        throw Error(PENFIELD_SENTENCE("The features in %1 write %2 numbers, but the open model's width is %3 at %4. They belong to another "
                                      "model."),
                    {layer.files.front(), std::to_string(layer.d_out), std::to_string(width), std::string(hookName(layer.outputHook))});
}

void requireFits(const model::ModelSpec &spec, const StoredDictionary &stored)
{
    if (stored.everyLayer && stored.layers.size() != static_cast<std::size_t>(spec.n_layers))
        throw Error(PENFIELD_SENTENCE("The dictionary in %1 has %2 layers, but the open model has %3. It belongs to another model."),
                    {stored.path, std::to_string(stored.layers.size()), std::to_string(spec.n_layers)});
    for (const StoredLayer &layer : stored.layers) {
        if (layer.layer >= spec.n_layers)
            throw Error(
                PENFIELD_SENTENCE("The features in %1 belong to layer %2, but the open model has %3 layers, 0 to %4. They belong to "
                                  "another model."),
                {layer.files.front(), std::to_string(layer.layer), std::to_string(spec.n_layers), std::to_string(spec.n_layers - 1)});
        requireHook(spec, layer, layer.inputHook);
        requireHook(spec, layer, layer.outputHook);
        requireWidths(spec, layer);
    }
}

const char *kindName(DictionaryKind kind)
{
    switch (kind) {
    case DictionaryKind::TranscoderSet:
        return "transcoder_set";
    case DictionaryKind::CrossLayerTranscoder:
        return "cross_layer_transcoder";
    case DictionaryKind::SaeSet:
        return "sae_set";
    }
    return "";
}

const char *activationName(ActivationKind kind)
{
    switch (kind) {
    case ActivationKind::Relu:
        return "relu";
    case ActivationKind::JumpRelu:
        return "jumprelu";
    case ActivationKind::TopK:
        return "topk";
    case ActivationKind::GroupMax:
        return "groupmax";
    case ActivationKind::Gated:
        return "gated";
    }
    return "";
}

/// A graph stands the features in for the MLP: they must read before it and write its output, and be linear but for the activation.
bool fitsGraph(const StoredDictionary &stored)
{
    const HookPoint in = stored.layers.front().inputHook, out = stored.layers.front().outputHook;
    const bool reads = in == HookPoint::ResidMid || in == HookPoint::Ln2Normalized || in == HookPoint::MlpIn;
    const bool writes = out == HookPoint::MlpModuleOut || out == HookPoint::MlpContribution;
    return stored.kind != DictionaryKind::SaeSet && reads && writes &&
           std::all_of(stored.layers.begin(), stored.layers.end(), [](const StoredLayer &layer) { return Layer(layer).isLinear(); });
}

std::string scalingName(InputScaling scaling)
{
    return scaling == InputScaling::ConstantNorm ? "constant_norm_rescale" : "layer_norm";
}

void addFacts(const StoredDictionary &stored, DictionaryInfo &info)
{
    const StoredLayer &first = stored.layers.front();
    if (!stored.modelName.empty())
        info.facts.push_back({PENFIELD_SENTENCE("trained on"), stored.modelName});
    if (first.rule.k > 0)
        info.facts.push_back({PENFIELD_SENTENCE("active at once"), std::to_string(first.rule.k)});
    if (first.rule.scaling != InputScaling::None)
        info.facts.push_back({PENFIELD_SENTENCE("input normalised"), scalingName(first.rule.scaling)});
    if (first.rule.subtractsDecoderBias)
        info.facts.push_back({PENFIELD_SENTENCE("input centred by"), "b_dec"});
    if (first.rule.ranksByDecoderNorm)
        info.facts.push_back({PENFIELD_SENTENCE("ranked by"), "decoder norm"});
    info.facts.push_back({PENFIELD_SENTENCE("stored as"), std::string(formats::dtypeName(first.W_enc.view.dtype))});
}

std::string nameOf(const std::string &path)
{
    const std::filesystem::path clean = std::filesystem::path(path).lexically_normal();
    return (clean.has_filename() ? clean : clean.parent_path()).filename().string();
}

DictionaryInfo describe(const StoredDictionary &stored, const model::ModelSpec &spec)
{
    const StoredLayer &first = stored.layers.front();
    DictionaryInfo info;
    info.name = nameOf(stored.path);
    info.path = stored.path;
    info.kind = kindName(stored.kind);
    info.format = stored.format;
    info.activation = activationName(first.rule.activation);
    info.inputHook = hookName(first.inputHook);
    info.outputHook = hookName(first.outputHook);
    info.inGraph = fitsGraph(stored);
    info.featuresPerLayer.assign(static_cast<std::size_t>(spec.n_layers), 0);
    std::vector<std::string> files;
    for (const StoredLayer &layer : stored.layers) {
        info.hasSkip = info.hasSkip || layer.W_skip.defined();
        info.featuresPerLayer[static_cast<std::size_t>(layer.layer)] = static_cast<int>(layer.features);
        info.layers.push_back({layer.layer, static_cast<int>(layer.features), static_cast<int>(layer.d_in), static_cast<int>(layer.d_out),
                               layer.files.front()});
        files.insert(files.end(), layer.files.begin(), layer.files.end());
    }
    for (const std::string &file : files)
        info.bytesOnDisk += static_cast<std::int64_t>(std::filesystem::file_size(file));
    info.hash = formats::contentId(files);
    info.notes = stored.notes;
    addFacts(stored, info);
    return info;
}

}  // namespace

Dictionary Dictionary::open(const std::string &path, const model::ModelSpec &spec, JobContext &job)
{
    job.progress(PENFIELD_SENTENCE("Loading the dictionary"), 0, 1);
    const StoredDictionary stored = formats::openStoredDictionary(path);
    requireFits(spec, stored);
    std::vector<std::optional<Layer>> layers(static_cast<std::size_t>(spec.n_layers));
    for (const StoredLayer &layer : stored.layers)
        layers[static_cast<std::size_t>(layer.layer)].emplace(layer);
    return {describe(stored, spec), stored.layers.front().inputHook, stored.layers.front().outputHook, std::move(layers)};
}

}  // namespace penfield::dictionary
