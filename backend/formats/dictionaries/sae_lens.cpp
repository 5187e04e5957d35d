// SAELens: cfg.json and sae_weights.safetensors (formats.md D.4). Both generations of cfg.json: version 6, which keeps where the
// dictionary belongs under "metadata", and the flat one before it, some of whose keys have had other names.

#include "backend/formats/dictionaries/places.h"
#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/dictionaries/sae_lens_config.h"
#include "backend/formats/dictionaries/tensor_file.h"
#include "backend/formats/folder.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cstring>

namespace penfield::formats {

namespace {

/// An old tensor that is all ones in every set that was published, and dropped then.
void requireNoScalingFactor(const TensorFile &file)
{
    if (!file.has("scaling_factor"))
        return;
    const HeldTensor factor = file.at("scaling_factor", file.view("scaling_factor").shape);
    bool ones = factor.view.dtype == DType::F32;
    for (std::size_t at = 0; ones && at + sizeof(float) <= factor.view.bytes.size(); at += sizeof(float)) {
        float value = 0;
        std::memcpy(&value, factor.view.bytes.data() + at, sizeof value);
        ones = value == 1.0f;
    }
    if (!ones)
        throwUnsupported(file.path(), "a fine-tuned scaling_factor", "dictionaries whose scaling_factor is all ones, or folded into W_dec");
}

void requireExpectedTensors(const TensorFile &file, const SaeLensConfig &config)
{
    const std::string kind = "the architecture " + config.architecture;
    if (config.rule.activation == ActivationKind::Gated)
        file.refuseOthers({"W_enc", "W_dec", "b_dec", "b_gate", "b_mag", "r_mag", "scaling_factor"}, kind);
    else if (config.rule.activation == ActivationKind::JumpRelu)
        file.refuseOthers({"W_enc", "W_dec", "b_enc", "b_dec", "threshold", "scaling_factor", config.skips ? "W_skip" : "W_enc"}, kind);
    else
        file.refuseOthers({"W_enc", "W_dec", "b_enc", "b_dec", "scaling_factor", config.skips ? "W_skip" : "W_enc"}, kind);
}

void requireWidth(const SaeLensConfig &config, const std::string &key, std::int64_t declared, std::int64_t stored, const TensorFile &file)
{
    if (declared != stored)
        throw Error(PENFIELD_SENTENCE("%1 says \"%2: %3\", but the tensors in %4 have %5. The two files do not belong together."),
                    {config.path, key, std::to_string(declared), file.path(), std::to_string(stored)});
}

StoredLayer readTensors(const TensorFile &file, const SaeLensConfig &config)
{
    requireExpectedTensors(file, config);
    requireNoScalingFactor(file);
    const auto [d, F] = file.matrix("W_enc");
    const std::int64_t d_out = config.d_out ? *config.d_out : d;
    requireWidth(config, "d_in", config.d_in, d, file);
    requireWidth(config, "d_sae", config.d_sae, F, file);
    StoredLayer layer;
    layer.files = {file.path()};
    layer.features = F;
    layer.d_in = d;
    layer.d_out = d_out;
    layer.W_enc = file.turned("W_enc", {d, F});
    layer.W_dec = file.at("W_dec", {F, d_out});
    layer.b_dec = file.at("b_dec", {d_out});
    if (config.rule.activation == ActivationKind::Gated) {
        layer.b_gate = file.at("b_gate", {F});
        layer.b_mag = file.at("b_mag", {F});
        layer.r_mag = file.at("r_mag", {F});
    } else {
        layer.b_enc = file.at("b_enc", {F});
    }
    if (config.rule.activation == ActivationKind::JumpRelu)
        layer.threshold = file.at("threshold", {F});
    if (config.skips)
        layer.W_skip = file.at("W_skip", {d_out, d});
    layer.rule = config.rule;
    if (layer.rule.k > F)
        throw Error(PENFIELD_SENTENCE("%1 keeps the %2 largest of only %3 features. Check that it belongs to %4."),
                    {config.path, std::to_string(layer.rule.k), std::to_string(F), file.path()});
    return layer;
}

}  // namespace

ReadLayer readSaeLens(const std::string &folder)
{
    const SaeLensConfig config = readSaeLensConfig(fileIn(folder, "cfg.json"));
    ReadLayer read;
    read.layer = readTensors(TensorFile::open(fileIn(folder, "sae_weights.safetensors")), config);
    read.layer.layer = config.layer;
    read.layer.inputHook = config.inputHook;
    read.layer.outputHook = config.outputHook;
    read.kind = config.transcodes ? DictionaryKind::TranscoderSet : DictionaryKind::SaeSet;
    read.modelName = config.modelName;
    read.notes = config.notes;
    return read;
}

}  // namespace penfield::formats
