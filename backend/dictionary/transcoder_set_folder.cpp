// TranscoderSet::open: a folder of config.yaml and one file per layer.

#include "backend/dictionary/transcoder_file.h"
#include "backend/dictionary/transcoder_set.h"
#include "backend/formats/dictionary_config.h"
#include "backend/formats/file_hash.h"
#include "backend/model/model_folder.h"
#include "backend/types/error.h"

#include <filesystem>
#include <utility>

namespace penfield::dictionary {

namespace {

InputHook inputHookOf(const formats::DictionaryConfig &config)
{
    switch (config.inputHook) {
    case formats::HookPoint::ResidMid:
        return InputHook::ResidMid;
    case formats::HookPoint::Ln2Normalized:
        return InputHook::Ln2Normalized;
    case formats::HookPoint::MlpIn:
        return InputHook::MlpIn;
    default:
        throw Error(PENFIELD_SENTENCE("%1 says that features read at %2. A transcoder reads before the MLP: hook_resid_mid, "
                                      "ln2.hook_normalized or mlp.hook_in."),
                    {config.path, std::string(formats::hookName(config.inputHook))});
    }
}

void requireMlpOutput(const formats::DictionaryConfig &config)
{
    // Without a norm after the MLP, which no family here has, both names mean the same tensor.
    if (config.outputHook != formats::HookPoint::MlpModuleOut && config.outputHook != formats::HookPoint::MlpContribution)
        throw Error(
            PENFIELD_SENTENCE("%1 says that features write at %2. A transcoder writes the MLP's output: mlp.hook_out or hook_mlp_out."),
            {config.path, std::string(formats::hookName(config.outputHook))});
}

void requireTranscoderSet(const formats::DictionaryConfig &config)
{
    if (config.kind != formats::DictionaryKind::TranscoderSet)
        throw Error(
            PENFIELD_SENTENCE("%1 describes a cross-layer transcoder. This version of Penfield opens sets with one transcoder per layer."),
            {config.path});
}

std::string_view activationName(ActivationKind kind)
{
    switch (kind) {
    case ActivationKind::Relu:
        return "relu";
    case ActivationKind::JumpRelu:
        return "jumprelu";
    case ActivationKind::TopK:
        return "topk";
    }
    return {};
}

}  // namespace

TranscoderSet TranscoderSet::open(const std::string &folder, const model::ModelSpec &spec, JobContext &job)
{
    const formats::DictionaryConfig config = formats::readDictionaryConfig((std::filesystem::path(folder) / "config.yaml").string());
    requireTranscoderSet(config);
    requireMlpOutput(config);
    const InputHook hook = inputHookOf(config);
    const std::vector<std::string> files = formats::dictionaryLayerFiles(config, folder);
    if (files.size() != static_cast<std::size_t>(spec.n_layers))
        throw Error(PENFIELD_SENTENCE("The dictionary in %1 has %2 layers, but the open model has %3. It belongs to another model."),
                    {folder, std::to_string(files.size()), std::to_string(spec.n_layers)});

    DictionaryInfo info;
    formats::Hasher hasher;
    std::vector<Transcoder> layers;
    for (std::size_t l = 0; l < files.size(); ++l) {
        job.progress(PENFIELD_SENTENCE("Loading the dictionary"), static_cast<double>(l), static_cast<double>(files.size()));
        layers.push_back(readTranscoder(files[l], config, spec));
        info.featuresPerLayer.push_back(static_cast<int>(layers.back().features()));
        hasher.addFile(files[l]);
    }
    info.name = model::folderName(folder);
    info.path = folder;
    info.kind = "transcoder_set";
    info.activation = activationName(layers.front().activation);
    info.inputHook = formats::hookName(config.inputHook);
    info.outputHook = formats::hookName(config.outputHook);
    info.hash = hasher.hex();
    return TranscoderSet(std::move(info), hook, std::move(layers));
}

}  // namespace penfield::dictionary
