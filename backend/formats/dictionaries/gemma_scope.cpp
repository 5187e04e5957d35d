// Gemma Scope: params.npz (formats.md D.2).
//   pre = x·W_enc + b_enc;  a = relu(pre)·(pre > threshold);  y = a·W_dec + b_dec
// The file does not say where it reads; its path does: the published repositories end in -res, -mlp, -att, -transcoders, and below
// them lie layer_N/width_…/average_l0_…/.

#include "backend/formats/dictionaries/places.h"
#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/dictionaries/tensor_file.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield::formats {

namespace {

struct Site {
    HookPoint input, output;
};

Site siteOf(const std::string &file)
{
    for (const std::string &part : partsOfPath(file)) {
        if (part.find("gemma-scope") == std::string::npos)
            continue;
        if (part.ends_with("-res"))
            return {HookPoint::ResidPost, HookPoint::ResidPost};
        if (part.ends_with("-mlp"))
            return {HookPoint::MlpContribution, HookPoint::MlpContribution};
        if (part.ends_with("-att"))
            return {HookPoint::AttnZ, HookPoint::AttnZ};
        if (part.ends_with("-transcoders"))
            return {HookPoint::Ln2Normalized, HookPoint::MlpContribution};
    }
    throw Error(PENFIELD_SENTENCE("Where the features in %1 read cannot be told: the file does not say, and no folder above it is named as "
                                  "Gemma Scope's are. Put it into a folder whose name is gemma-scope-…-res, -mlp, -att or -transcoders."),
                {file});
}

int layerOf(const std::string &file)
{
    const std::vector<std::string> parts = partsOfPath(file);
    if (std::find(parts.begin(), parts.end(), "embedding") != parts.end())
        throwUnsupported(file, "an autoencoder of the token embedding",
                         "those of the residual stream, attention and the MLP, and transcoders");
    for (auto part = parts.rbegin(); part != parts.rend(); ++part)
        if (const auto layer = numberAfter(*part, "layer_"))
            return *layer;
    throw Error(PENFIELD_SENTENCE("The layer of %1 cannot be told: no folder above it is named layer_0, layer_1 … Keep the folders as they "
                                  "were published."),
                {file});
}

}  // namespace

StoredLayer readGemmaScopeTensors(const std::string &path, std::vector<Note> &notes)
{
    const TensorFile file = TensorFile::open(path);
    file.refuseOthers({"W_enc", "W_dec", "b_enc", "b_dec", "threshold"}, "a dictionary of Gemma Scope");
    const auto [d, F] = file.matrix("W_enc");
    const std::int64_t d_out = file.matrix("W_dec").second;
    StoredLayer layer;
    layer.files = {path};
    layer.features = F;
    layer.d_in = d;
    layer.d_out = d_out;
    layer.W_enc = file.turned("W_enc", {d, F});
    layer.b_enc = file.at("b_enc", {F});
    layer.W_dec = file.at("W_dec", {F, d_out});
    layer.b_dec = file.at("b_dec", {d_out});
    layer.threshold = file.at("threshold", {F});
    layer.rule.activation = ActivationKind::JumpRelu;
    if (file.unpackedBytes() > 0)
        notes.push_back(
            {PENFIELD_SENTENCE("%1 is compressed: its tensors are kept in memory. Saved uncompressed, they would stay in the file."),
             {path}});
    return layer;
}

ReadLayer readGemmaScope(const std::string &file)
{
    const Site site = siteOf(file);
    ReadLayer read;
    const int layer = layerOf(file);
    read.layer = readGemmaScopeTensors(file, read.notes);
    read.layer.layer = layer;
    read.layer.inputHook = site.input;
    read.layer.outputHook = site.output;
    read.kind = site.input == site.output ? DictionaryKind::SaeSet : DictionaryKind::TranscoderSet;
    return read;
}

}  // namespace penfield::formats
