// Cross-layer transcoders of circuit-tracer (formats.md D.1): features of layer i write to layers i … L−1.
//   W_enc_{i}.safetensors: W_enc_{i} [F, d], b_enc_{i}, b_dec_{i} (of the written layer i), threshold_{i}, W_skip_{i} (y += x·W_skip)
//   W_dec_{i}.safetensors: W_dec_{i} [F, L−i, d], entry j writes to layer i+j

#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/dictionaries/tensor_file.h"
#include "backend/formats/folder.h"
#include "backend/formats/model_limits.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

std::string fileOf(const std::string &folder, const char *stem, int layer)
{
    return fileIn(folder, stem + std::to_string(layer) + ".safetensors");
}

int countLayers(const std::string &folder)
{
    int layers = 0;
    while (layers < limits::layers && exists(fileOf(folder, "W_enc_", layers)))
        ++layers;
    for (int later = layers; later < limits::layers; ++later)
        if (exists(fileOf(folder, "W_enc_", later)))
            throw Error(PENFIELD_SENTENCE("The file %1 is missing, though %2 is there. Download the missing layer."),
                        {fileOf(folder, "W_enc_", layers), fileOf(folder, "W_enc_", later)});
    if (layers == 0)
        throw Error(PENFIELD_SENTENCE("The file %1 is not there. A cross-layer transcoder has one such file per layer, from 0 on."),
                    {fileOf(folder, "W_enc_", 0)});
    return layers;
}

StoredLayer readLayer(const std::string &folder, int i, int layers)
{
    const std::string number = std::to_string(i);
    const TensorFile encoder = TensorFile::open(fileOf(folder, "W_enc_", i)), decoder = TensorFile::open(fileOf(folder, "W_dec_", i));
    const std::string W_enc = "W_enc_" + number, b_enc = "b_enc_" + number, b_dec = "b_dec_" + number, W_dec = "W_dec_" + number;
    const std::string threshold = "threshold_" + number, W_skip = "W_skip_" + number;
    encoder.refuseOthers({W_enc, b_enc, b_dec, threshold, W_skip}, "the encoder of a cross-layer transcoder");
    decoder.refuseOthers({W_dec}, "the decoder of a cross-layer transcoder");
    const auto [F, d] = encoder.matrix(W_enc);

    StoredLayer layer;
    layer.layer = i;
    layer.files = {encoder.path(), decoder.path()};
    layer.features = F;
    layer.d_in = layer.d_out = d;
    layer.outputs = layers - i;
    layer.W_enc = encoder.at(W_enc, {F, d});
    layer.b_enc = encoder.at(b_enc, {F});
    layer.b_dec = encoder.at(b_dec, {d});
    layer.W_dec = decoder.at(W_dec, {F, layer.outputs, d});
    layer.threshold = encoder.ifThere(threshold, {F});
    if (encoder.has(W_skip))
        layer.W_skip = encoder.turned(W_skip, {d, d});
    layer.rule.activation = layer.threshold.defined() ? ActivationKind::JumpRelu : ActivationKind::Relu;
    layer.rule.clamps = !layer.threshold.defined();
    return layer;
}

void requireAlike(const StoredLayer &first, const StoredLayer &other)
{
    const auto differ = [&](bool here, bool there, const char *what) {
        if (here != there)
            throw Error(PENFIELD_SENTENCE("%1 and %2 do not belong to one cross-layer transcoder: only one of them has %3."),
                        {first.files.front(), other.files.front(), what});
    };
    differ(first.threshold.defined(), other.threshold.defined(), "thresholds");
    differ(first.W_skip.defined(), other.W_skip.defined(), "a skip matrix");
    if (first.d_in != other.d_in || first.features != other.features)
        throw Error(PENFIELD_SENTENCE("%1 has %2 features of width %3, but %4 has %5 of width %6. They do not belong to one dictionary."),
                    {first.files.front(), std::to_string(first.features), std::to_string(first.d_in), other.files.front(),
                     std::to_string(other.features), std::to_string(other.d_in)});
}

}  // namespace

StoredDictionary readCrossLayerTranscoder(const std::string &folder, const DictionaryConfig &config)
{
    StoredDictionary set;
    set.kind = DictionaryKind::CrossLayerTranscoder;
    set.format = "circuit-tracer";
    set.path = folder;
    set.modelName = config.modelName;
    set.everyLayer = true;
    const int layers = countLayers(folder);
    for (int i = 0; i < layers; ++i) {
        StoredLayer layer = readLayer(folder, i, layers);
        layer.inputHook = config.inputHook;
        layer.outputHook = config.outputHook;
        set.layers.push_back(std::move(layer));
        requireAlike(set.layers.front(), set.layers.back());
    }
    return set;
}

}  // namespace penfield::formats
