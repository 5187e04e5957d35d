#include "backend/formats/dictionaries/sae_lens_config.h"

#include "backend/formats/dictionaries/places.h"
#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/json.h"
#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

constexpr std::int64_t mostFeatures = std::int64_t(1) << 26;
constexpr const char *kArchitectures =
    "standard, gated, jumprelu, topk, transcoder, skip_transcoder, jumprelu_transcoder and jumprelu_skip_transcoder (BatchTopK and "
    "Matryoshka dictionaries are saved for use as jumprelu)";

/// The first of these keys that is there, in the metadata of version 6 or beside the rest.
std::optional<JsonValue> findAny(const JsonValue &root, std::initializer_list<std::string_view> keys)
{
    const auto metadata = root.find("metadata");
    for (const std::string_view key : keys) {
        if (metadata)
            if (const auto value = metadata->find(key))
                return value;
        if (const auto value = root.find(key))
            return value;
    }
    return std::nullopt;
}

Place placeOf(const JsonValue &hook)
{
    const std::string_view name = hook.asString();
    if (const auto place = placeOfHookName(name))
        return *place;
    throw Error(PENFIELD_SENTENCE("The file %1 says \"%2: %3\", a place Penfield does not know for this. It knows %4."),
                {hook.file(), std::string(hook.key()), printable(name), "blocks.N. and " + knownHooks()});
}

void readActivation(const JsonValue &root, SaeLensConfig &config)
{
    const auto function = findAny(root, {"activation_fn", "activation_fn_str"});
    const std::string name(function ? function->asString() : "relu");
    const auto kwargs = root.find("activation_fn_kwargs");
    if (name == "topk" && config.architecture == "standard")  // as versions before 6 said it
        config.architecture = "topk";
    else if (name != "relu" && name != "topk")
        throwUnsupported(config.path, "the activation \"" + printable(name) + "\"", "relu and topk");
    if (config.architecture != "topk")
        return;
    const auto k = root.find("k");
    config.rule.k = k || !kwargs ? root.at("k").asInt(1, mostFeatures) : kwargs->at("k").asInt(1, mostFeatures);
    config.rule.ranksByDecoderNorm = root.boolOr("rescale_acts_by_decoder_norm", false);
}

void readArchitecture(const JsonValue &root, SaeLensConfig &config)
{
    config.architecture = root.stringOr("architecture", "standard");
    readActivation(root, config);
    const std::string &name = config.architecture;
    config.transcodes = name.ends_with("transcoder");
    config.skips = name == "skip_transcoder" || name == "jumprelu_skip_transcoder";
    if (name == "standard" || name == "transcoder" || name == "skip_transcoder")
        config.rule.activation = ActivationKind::Relu;
    else if (name == "jumprelu" || name == "jumprelu_transcoder" || name == "jumprelu_skip_transcoder")
        config.rule.activation = ActivationKind::JumpRelu;
    else if (name == "topk")
        config.rule.activation = ActivationKind::TopK;
    else if (name == "gated")
        config.rule.activation = ActivationKind::Gated;
    else
        throwUnsupported(config.path, "the architecture \"" + printable(name) + "\"", kArchitectures);
}

void readScaling(const JsonValue &root, SaeLensConfig &config)
{
    std::string name = "none";
    if (const auto value = root.find("normalize_activations"))
        name = value->isString() ? std::string(value->asString()) : value->asBool() ? "expected_average_only_in" : "none";
    if (name == "constant_norm_rescale")
        config.rule.scaling = InputScaling::ConstantNorm;
    else if (name == "layer_norm")
        config.rule.scaling = InputScaling::LayerNorm;
    else if (name == "expected_average_only_in")
        config.notes.push_back({PENFIELD_SENTENCE("The input was scaled to an average norm in training. The factor is taken to be folded "
                                                  "into the weights, as SAELens does when it "
                                                  "saves; if the unexplained share of a prompt is large, it was not.")});
    else if (name != "none")
        throwUnsupported(config.path, "normalize_activations \"" + printable(name) + "\"",
                         "none, expected_average_only_in, constant_norm_rescale and layer_norm");
    config.rule.rescalesOutput = !config.transcodes;
}

void readPlaces(const JsonValue &root, SaeLensConfig &config)
{
    const auto in = findAny(root, {"hook_name", "hook_point"});
    if (!in)
        throw Error(PENFIELD_SENTENCE("The file %1 does not say where its features read: it lacks \"hook_name\". Add it, for example "
                                      "blocks.7.hook_resid_pre."),
                    {config.path});
    const Place input = placeOf(*in);
    const auto out = findAny(root, {"hook_name_out"});
    if (config.transcodes && !out)
        throw Error(PENFIELD_SENTENCE("The file %1 is of a transcoder, but lacks \"hook_name_out\", where it writes. Add it, for example "
                                      "blocks.7.hook_mlp_out."),
                    {config.path});
    const Place output = config.transcodes ? placeOf(*out) : input;
    if (input.layer != output.layer)
        throw Error(
            PENFIELD_SENTENCE("%1 says that features read in layer %2 and write in layer %3. Dictionaries within one layer are opened."),
            {config.path, std::to_string(input.layer), std::to_string(output.layer)});
    if (findAny(root, {"hook_head_index", "hook_point_head_index"}))
        throwUnsupported(config.path, "a dictionary of a single attention head", "those of all heads side by side (hook_z)");
    config.layer = input.layer;
    config.inputHook = input.hook;
    config.outputHook = output.hook;
    if (in->asString().ends_with("hook_mlp_in"))
        config.notes.push_back(
            {PENFIELD_SENTENCE("hook_mlp_in is read as TransformerLens defines it: the residual before the MLP's norm.")});
}

void readSurroundings(const JsonValue &root, SaeLensConfig &config)
{
    if (const auto name = findAny(root, {"model_name"}))
        config.modelName = name->asString();
    if (const auto kwargs = findAny(root, {"model_from_pretrained_kwargs"}); kwargs && kwargs->isObject())
        for (const char *key : {"center_writing_weights", "fold_ln"})
            if (kwargs->boolOr(key, false))
                config.notes.push_back(
                    {PENFIELD_SENTENCE("It was trained on a model whose weights TransformerLens had changed (%1). Here the "
                                       "model is as it was published, so activations differ from those in training."),
                     {key}});
    if (const auto bos = findAny(root, {"prepend_bos"}); bos && !bos->asBool())
        config.notes.push_back(
            {PENFIELD_SENTENCE("It was trained on texts without a beginning-of-sequence token; prompts here begin with one.")});
}

SaeLensConfig read(const JsonValue &root, const std::string &path)
{
    SaeLensConfig config;
    config.path = path;
    readArchitecture(root, config);
    readScaling(root, config);
    readPlaces(root, config);
    readSurroundings(root, config);
    config.d_in = root.at("d_in").asInt(1, limits::width);
    config.d_sae = root.at("d_sae").asInt(1, mostFeatures);
    if (config.transcodes)
        config.d_out = root.at("d_out").asInt(1, limits::width);
    config.rule.subtractsDecoderBias = !config.transcodes && root.boolOr("apply_b_dec_to_input", true);
    return config;
}

}  // namespace

SaeLensConfig parseSaeLensConfig(ByteView bytes, const std::string &name)
{
    return read(JsonDocument::parse(bytes, name).root(), name);
}

SaeLensConfig readSaeLensConfig(const std::string &path)
{
    return read(JsonDocument::open(path).root(), path);
}

}  // namespace penfield::formats
