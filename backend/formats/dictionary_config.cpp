#include "backend/formats/dictionary_config.h"

#include "backend/formats/folder.h"
#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/formats/yaml.h"
#include "backend/types/error.h"

#include <algorithm>
#include <optional>

namespace penfield::formats {

namespace {

std::string known(std::initializer_list<HookPoint> allowed)
{
    std::string list;
    for (const HookPoint hook : allowed)
        list += (list.empty() ? "" : ", ") + std::string(hookName(hook));
    return list;
}

HookPoint readHook(const YamlMapping &yaml, std::string_view key, std::initializer_list<HookPoint> allowed)
{
    const std::string name = yaml.text(key);
    const auto hook = hookFromName(name);
    if (hook && std::find(allowed.begin(), allowed.end(), *hook) != allowed.end())
        return *hook;
    throw Error(PENFIELD_SENTENCE("The file %1 says \"%2: %3\", a place Penfield does not know for this. It knows %4."),
                {yaml.file(), std::string(key), printable(name), known(allowed)});
}

DictionaryKind readKind(const YamlMapping &yaml)
{
    const std::string kind = yaml.text("model_kind");
    if (kind == "transcoder_set")
        return DictionaryKind::TranscoderSet;
    if (kind == "cross_layer_transcoder")
        return DictionaryKind::CrossLayerTranscoder;
    throw Error(PENFIELD_SENTENCE("The file %1 describes a dictionary of the kind \"%2\", which Penfield does not know. It knows "
                                  "transcoder_set and cross_layer_transcoder."),
                {yaml.file(), printable(kind)});
}

void readActivation(const YamlMapping &yaml, DictionaryConfig &config)
{
    const auto name = yaml.textIfThere("activation");
    if (!name)
        return;
    if (*name == "relu") {
        config.activation = DictionaryActivation::Relu;
    } else if (*name == "topk") {
        config.activation = DictionaryActivation::TopK;
        const auto k = yaml.wholeNumberIfThere("k", 1, limits::width);
        if (!k)
            throw Error(PENFIELD_SENTENCE("The file %1 says \"activation: topk\" but not how many: it lacks \"k\". Add it."),
                        {yaml.file()});
        config.k = *k;
    } else {
        throw Error(PENFIELD_SENTENCE("The file %1 asks for the activation \"%2\", which Penfield does not know. It knows relu and topk; "
                                      "without the line, the tensors decide."),
                    {yaml.file(), printable(*name)});
    }
}

DictionaryConfig read(const YamlMapping &yaml)
{
    DictionaryConfig config;
    config.path = yaml.file();
    config.modelName = yaml.textIfThere("model_name").value_or("");
    config.kind = readKind(yaml);
    config.inputHook = readHook(yaml, "feature_input_hook", {HookPoint::ResidMid, HookPoint::Ln2Normalized, HookPoint::MlpIn});
    config.outputHook = readHook(yaml, "feature_output_hook", {HookPoint::MlpModuleOut, HookPoint::MlpContribution});
    config.transcoders = yaml.listIfThere("transcoders");
    readActivation(yaml, config);
    return config;
}

std::string layerFile(const std::string &folder, int layer)
{
    return fileIn(folder, "layer_" + std::to_string(layer) + ".safetensors");
}

/// layer_0 … layer_{n−1}; a gap is an error, not an end.
std::vector<std::string> numberedFiles(const std::string &folder)
{
    std::vector<std::string> files;
    while (static_cast<int>(files.size()) < limits::layers && exists(layerFile(folder, static_cast<int>(files.size()))))
        files.push_back(layerFile(folder, static_cast<int>(files.size())));
    const std::string missing = layerFile(folder, static_cast<int>(files.size()));
    if (files.empty())
        throw Error(PENFIELD_SENTENCE("The file %1 is not there. A set of transcoders has one such file per layer, from 0 on."), {missing});
    for (int later = static_cast<int>(files.size()) + 1; later < limits::layers; ++later)
        if (exists(layerFile(folder, later)))
            throw Error(PENFIELD_SENTENCE("The file %1 is missing, though %2 is there. Download the missing layer."),
                        {missing, layerFile(folder, later)});
    return files;
}

}  // namespace

DictionaryConfig parseDictionaryConfig(ByteView bytes, const std::string &name)
{
    return read(YamlMapping::parse(bytes, name));
}

DictionaryConfig readDictionaryConfig(const std::string &path)
{
    return read(YamlMapping::open(path));
}

std::vector<std::string> dictionaryLayerFiles(const DictionaryConfig &config, const std::string &folder)
{
    if (config.transcoders.empty())
        return numberedFiles(folder);
    std::vector<std::string> files;
    for (const std::string &name : config.transcoders) {
        files.push_back(pathInside(folder, name, config.path));
        if (!exists(files.back()))
            throw Error(PENFIELD_SENTENCE("The file %1 is not there. %2 names it: copy it there."), {files.back(), config.path});
    }
    return files;
}

}  // namespace penfield::formats
