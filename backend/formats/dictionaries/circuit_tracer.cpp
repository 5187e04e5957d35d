// Transcoder sets of circuit-tracer, one transcoder a layer (formats.md D.1):
//   pre = x·W_encᵀ + b_enc;  a = act(pre);  y = a·W_dec + b_dec [+ x·W_skipᵀ]
// JumpReLU and TopK have no ReLU besides: what survives may be negative.

#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/dictionaries/tensor_file.h"
#include "backend/formats/folder.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

constexpr std::string_view kThreshold = "activation_function.threshold";

void refuseForeign(const TensorFile &file, const DictionaryConfig &config)
{
    if (file.has("k") && config.activation != DictionaryActivation::TopK)  // sets saved from a TopK object carry it
        throw Error(PENFIELD_SENTENCE("%1 was saved by a TopK transcoder, but %2 does not say so. Add the lines \"activation: topk\" and "
                                      "\"k: …\" to it."),
                    {file.path(), config.path});
    file.refuseOthers({"W_enc", "W_dec", "b_enc", "b_dec", "W_skip", "k", kThreshold}, "a per-layer transcoder");
}

EncodingRule ruleOf(const TensorFile &file, const DictionaryConfig &config)
{
    EncodingRule rule;
    const bool thresholds = file.has(kThreshold), topk = config.activation == DictionaryActivation::TopK;
    if (thresholds && config.activation != DictionaryActivation::FromTensors)
        throw Error(PENFIELD_SENTENCE("%1 carries thresholds, but %2 says that the activation is %3. Remove that line from it."),
                    {file.path(), config.path, topk ? "topk" : "relu"});
    rule.activation = thresholds ? ActivationKind::JumpRelu : topk ? ActivationKind::TopK : ActivationKind::Relu;
    rule.k = config.k;
    rule.clamps = rule.activation == ActivationKind::Relu;
    return rule;
}

/// Both orientations exist: [F, d] and June 2025's [d, F].
HeldTensor decoder(const TensorFile &file, std::int64_t F, std::int64_t d)
{
    const std::vector<std::int64_t> &shape = file.view("W_dec").shape;
    if (F == d && shape == std::vector{F, d})
        throw Error(
            PENFIELD_SENTENCE("%1 has as many features as the model is wide (%2), so the two ways W_dec may be stored cannot be told "
                              "apart. Use a set with another number of features."),
            {file.path(), std::to_string(F)});
    return shape == std::vector{d, F} ? file.turned("W_dec", {d, F}) : file.at("W_dec", {F, d});
}

StoredLayer readTranscoder(const TensorFile &file, const DictionaryConfig &config)
{
    refuseForeign(file, config);
    const auto [F, d] = file.matrix("W_enc");
    StoredLayer layer;
    layer.files = {file.path()};
    layer.features = F;
    layer.d_in = layer.d_out = d;
    layer.W_enc = file.at("W_enc", {F, d});
    layer.b_enc = file.at("b_enc", {F});
    layer.W_dec = decoder(file, F, d);
    layer.b_dec = file.at("b_dec", {d});
    layer.threshold = file.ifThere(kThreshold, {F});
    layer.W_skip = file.ifThere("W_skip", {d, d});
    layer.rule = ruleOf(file, config);
    return layer;
}

/// A set may also list the files of Gemma Scope as they were published.
StoredLayer readLayer(const std::string &path, const DictionaryConfig &config, std::vector<Note> &notes)
{
    if (path.ends_with(".npz"))
        return readGemmaScopeTensors(path, notes);
    const TensorFile file = TensorFile::open(path);
    return file.has("w_enc") ? readGemmaScope2Tensors(path) : readTranscoder(file, config);
}

bool holdsGemmaScope2(const std::string &folder)
{
    return exists(fileIn(folder, "params_layer_0.safetensors"));
}

}  // namespace

StoredDictionary readCircuitTracerSet(const std::string &folder)
{
    const DictionaryConfig config = readDictionaryConfig(fileIn(folder, "config.yaml"));
    if (config.kind == DictionaryKind::CrossLayerTranscoder)
        return holdsGemmaScope2(folder) ? readGemmaScope2CrossLayer(folder, &config) : readCrossLayerTranscoder(folder, config);
    StoredDictionary set;
    set.format = "circuit-tracer";
    set.path = folder;
    set.modelName = config.modelName;
    set.everyLayer = true;
    for (const std::string &path : dictionaryLayerFiles(config, folder)) {
        StoredLayer layer = readLayer(path, config, set.notes);
        layer.layer = static_cast<int>(set.layers.size());
        layer.inputHook = config.inputHook;
        layer.outputHook = config.outputHook;
        set.layers.push_back(std::move(layer));
    }
    return set;
}

}  // namespace penfield::formats
