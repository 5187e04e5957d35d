// EleutherAI's sparsify: cfg.json and sae.safetensors in a folder named after the module it belongs to (formats.md D.5).
//   x' = x, or x − b_dec of an autoencoder;  pre = relu(x'·encoder.weightᵀ + encoder.bias);  the k largest;  y = a·W_dec + b_dec [+
//   x·W_skipᵀ]

#include "backend/formats/dictionaries/places.h"
#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/dictionaries/sparsify_config.h"
#include "backend/formats/dictionaries/tensor_file.h"
#include "backend/formats/folder.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

StoredLayer readTensors(const TensorFile &file, const SparsifyConfig &config)
{
    file.refuseOthers({"encoder.weight", "encoder.bias", "W_dec", "b_dec", config.skips ? "W_skip" : "W_dec"},
                      "this dictionary's cfg.json");
    const std::int64_t F = config.latents, d = config.d_in;
    StoredLayer layer;
    layer.files = {file.path()};
    layer.features = F;
    layer.d_in = layer.d_out = d;
    layer.W_enc = file.at("encoder.weight", {F, d});
    layer.b_enc = file.at("encoder.bias", {F});
    layer.W_dec = file.at("W_dec", {F, d});
    layer.b_dec = file.at("b_dec", {d});
    if (config.skips)
        layer.W_skip = file.at("W_skip", {d, d});
    layer.rule.activation = config.groups ? ActivationKind::GroupMax : ActivationKind::TopK;
    layer.rule.k = config.k;
    layer.rule.subtractsDecoderBias = !config.transcodes;
    return layer;
}

}  // namespace

ReadLayer readSparsify(const std::string &folder)
{
    const std::vector<std::string> parts = partsOfPath(folder);
    const std::string module = parts.empty() ? "" : parts.back();
    const auto output = placeOfModule(module, false);
    const SparsifyConfig config = readSparsifyConfig(fileIn(folder, "cfg.json"));
    const auto input = config.transcodes ? placeOfModule(module, true) : output;
    if (!output || !input)
        throw Error(
            PENFIELD_SENTENCE("The folder %1 is to be named after the module its features belong to, as sparsify names it: layers.5, "
                              "layers.5.mlp or layers.5.attn; a transcoder's is layers.5 or layers.5.mlp. Rename it."),
            {folder});
    ReadLayer read;
    read.layer = readTensors(TensorFile::open(fileIn(folder, "sae.safetensors")), config);
    read.layer.layer = output->layer;
    read.layer.inputHook = input->hook;
    read.layer.outputHook = output->hook;
    read.layer.modulesOwnOutput = output->hook == HookPoint::AttnOut;
    read.kind = config.transcodes ? DictionaryKind::TranscoderSet : DictionaryKind::SaeSet;
    return read;
}

}  // namespace penfield::formats
