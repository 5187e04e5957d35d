// Gemma Scope 2: params.safetensors and config.json (formats.md D.3).
//   pre = x·w_enc + b_enc;  a = relu(pre)·(pre > threshold);  y = a·w_dec + b_dec [+ x·affine_skip_connection]
// A cross-layer transcoder has params_layer_{i}.safetensors with w_dec [F, L, d], of which the entries below layer i count for nothing.

#include "backend/formats/dictionaries/places.h"
#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/dictionaries/tensor_file.h"
#include "backend/formats/folder.h"
#include "backend/formats/json.h"
#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

constexpr std::string_view kSkip = "affine_skip_connection";
constexpr std::string_view kPlaces =
    "model.layers.N.output, .self_attn.o_proj.input, .post_attention_layernorm.output, .pre_feedforward_layernorm.output, .mlp.input, "
    ".mlp.output and .post_feedforward_layernorm.output";

Place placeIn(const JsonValue &value)
{
    std::string name(value.asString());
    if (const std::size_t any = name.find("{}"); any != std::string::npos)
        name.replace(any, 2, "0");  // a cross-layer transcoder's, for all layers
    if (const auto place = placeOfModuleSide(name))
        return *place;
    throw Error(PENFIELD_SENTENCE("The file %1 says \"%2: %3\", a place Penfield does not know for this. It knows %4."),
                {value.file(), std::string(value.key()), printable(name), std::string(kPlaces)});
}

struct Config {
    std::string modelName;
    Place input, output;
    bool autoencoder;
};

Config readConfig(const std::string &path)
{
    const JsonDocument document = JsonDocument::open(path);
    const JsonValue root = document.root();
    if (const std::string architecture = root.stringOr("architecture", "jump_relu"); architecture != "jump_relu")
        throwUnsupported(path, "architecture \"" + printable(architecture) + "\"", "jump_relu");
    const Place input = placeIn(root.at("hf_hook_point_in"));
    const auto out = root.find("hf_hook_point_out");
    const Place output = out ? placeIn(*out) : input;
    return {root.stringOr("model_name", ""), input, output, !out || input.hook == output.hook};
}

void requireOneLayer(const Config &config, const std::string &path)
{
    if (config.input.layer != config.output.layer)
        throw Error(
            PENFIELD_SENTENCE("%1 says that features read in layer %2 and write in layer %3. Dictionaries within one layer are opened."),
            {path, std::to_string(config.input.layer), std::to_string(config.output.layer)});
}

StoredLayer readTensors(const TensorFile &file, std::int64_t layers)
{
    file.refuseOthers({"w_enc", "w_dec", "b_enc", "b_dec", "threshold", kSkip}, "a dictionary of Gemma Scope 2");
    const auto [d, F] = file.matrix("w_enc");
    const std::vector<std::int64_t> &decoder = file.view("w_dec").shape;
    const std::int64_t d_out = decoder.empty() ? d : decoder.back();
    StoredLayer layer;
    layer.files = {file.path()};
    layer.features = F;
    layer.d_in = d;
    layer.d_out = d_out;
    layer.W_enc = file.turned("w_enc", {d, F});
    layer.b_enc = file.at("b_enc", {F});
    layer.W_dec = file.at("w_dec", layers > 0 ? std::vector{F, layers, d_out} : std::vector{F, d_out});
    layer.b_dec = file.at("b_dec", {d_out});
    layer.threshold = file.at("threshold", {F});
    if (file.has(kSkip))
        layer.W_skip = file.turned(kSkip, {d, d_out});
    layer.rule.activation = ActivationKind::JumpRelu;
    return layer;
}

std::string layerFile(const std::string &folder, int layer)
{
    return fileIn(folder, "params_layer_" + std::to_string(layer) + ".safetensors");
}

}  // namespace

StoredLayer readGemmaScope2Tensors(const std::string &file)
{
    return readTensors(TensorFile::open(file), 0);
}

ReadLayer readGemmaScope2(const std::string &folder)
{
    const std::string path = fileIn(folder, "config.json");
    const Config config = readConfig(path);
    requireOneLayer(config, path);
    ReadLayer read;
    read.layer = readGemmaScope2Tensors(fileIn(folder, "params.safetensors"));
    read.layer.layer = config.input.layer;
    read.layer.inputHook = config.input.hook;
    read.layer.outputHook = config.output.hook;
    read.kind = config.autoencoder ? DictionaryKind::SaeSet : DictionaryKind::TranscoderSet;
    read.modelName = config.modelName;
    return read;
}

StoredDictionary readGemmaScope2CrossLayer(const std::string &folder, const DictionaryConfig *yaml)
{
    StoredDictionary set;
    set.kind = DictionaryKind::CrossLayerTranscoder;
    set.format = "Gemma Scope 2";
    set.path = folder;
    set.everyLayer = true;
    const Config config =
        yaml ? Config{yaml->modelName, {0, yaml->inputHook}, {0, yaml->outputHook}, false} : readConfig(fileIn(folder, "config.json"));
    set.modelName = config.modelName;
    int layers = 0;
    while (layers < limits::layers && exists(layerFile(folder, layers)))
        ++layers;
    for (int i = 0; i < layers; ++i) {
        StoredLayer layer = readTensors(TensorFile::open(layerFile(folder, i)), layers);
        layer.layer = i;
        layer.inputHook = config.input.hook;
        layer.outputHook = config.output.hook;
        layer.skippedOutputs = i;
        layer.outputs = layers - i;
        set.layers.push_back(std::move(layer));
    }
    return set;
}

}  // namespace penfield::formats
