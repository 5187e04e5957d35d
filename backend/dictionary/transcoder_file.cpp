#include "backend/dictionary/transcoder_file.h"

#include "backend/formats/safetensors.h"
#include "backend/model/tensor_reader.h"
#include "backend/types/error.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace penfield::dictionary {

namespace {

constexpr std::string_view kThreshold = "activation_function.threshold";
constexpr std::array kKnown = {std::string_view("W_enc"), std::string_view("W_dec"),  std::string_view("b_enc"),
                               std::string_view("b_dec"), std::string_view("W_skip"), kThreshold};

void refuseForeignTensors(const formats::SafetensorsFile &file, const formats::DictionaryConfig &config)
{
    for (const std::string &name : file.names()) {
        const bool topkScalar = name == "k";  // sets saved from a TopK object carry it
        if (topkScalar && config.activation != formats::DictionaryActivation::TopK)
            throw Error(
                PENFIELD_SENTENCE("%1 was saved by a TopK transcoder, but %2 does not say so. Add the lines \"activation: topk\" and "
                                  "\"k: …\" to it."),
                {file.path(), config.path});
        if (!topkScalar && std::find(kKnown.begin(), kKnown.end(), name) == kKnown.end())
            throw Error(
                PENFIELD_SENTENCE("%1 holds the tensor %2, which a per-layer transcoder does not have. It is another kind of dictionary."),
                {file.path(), name});
    }
}

ActivationKind activationKind(const formats::SafetensorsFile &file, const formats::DictionaryConfig &config)
{
    const bool thresholds = file.find(kThreshold);
    if (config.activation == formats::DictionaryActivation::FromTensors)
        return thresholds ? ActivationKind::JumpRelu : ActivationKind::Relu;
    const bool topk = config.activation == formats::DictionaryActivation::TopK;
    if (thresholds)
        throw Error(PENFIELD_SENTENCE("%1 carries thresholds, but %2 says that the activation is %3. Remove that line from it."),
                    {file.path(), config.path, topk ? "topk" : "relu"});
    return topk ? ActivationKind::TopK : ActivationKind::Relu;
}

// The number of features, once W_enc is known to fit the model.
std::int64_t featureCount(const formats::SafetensorsFile &file, const model::ModelSpec &spec)
{
    const formats::TensorView &W_enc = file.at("W_enc");
    if (W_enc.shape.size() != 2 || W_enc.shape[0] == 0)
        throw Error(PENFIELD_SENTENCE("W_enc in %1 has the shape %2; a matrix of features by model width is needed."),
                    {file.path(), model::shapeText(W_enc.shape)});
    if (W_enc.shape[1] != spec.d_model)
        throw Error(
            PENFIELD_SENTENCE("The features in %1 read %2 numbers, but the open model's width is %3. They belong to another model."),
            {file.path(), std::to_string(W_enc.shape[1]), std::to_string(spec.d_model)});
    return W_enc.shape[0];
}

bool decoderIsTransposed(const formats::SafetensorsFile &file, std::int64_t F, std::int64_t D)
{
    const std::vector<std::int64_t> &shape = file.at("W_dec").shape;
    if (F == D && shape == std::vector{F, D})
        throw Error(
            PENFIELD_SENTENCE("%1 has as many features as the model is wide (%2), so the two ways W_dec may be stored cannot be told "
                              "apart. Use a set with another number of features."),
            {file.path(), std::to_string(F)});
    return shape == std::vector{D, F};
}

}  // namespace

Transcoder readTranscoder(const std::string &path, const formats::DictionaryConfig &config, const model::ModelSpec &spec)
{
    const formats::SafetensorsFile file = formats::SafetensorsFile::open(path);
    refuseForeignTensors(file, config);
    const std::int64_t D = spec.d_model, F = featureCount(file, spec);
    const auto read = [&](std::string_view name, const std::vector<std::int64_t> &shape) {
        model::requireShape(file.at(name), shape);
        return model::readTensor(file.at(name), file.file());
    };

    Transcoder transcoder;
    transcoder.activation = activationKind(file, config);
    transcoder.k = config.k;
    transcoder.W_enc = read("W_enc", {F, D});
    transcoder.b_enc = read("b_enc", {F});
    transcoder.W_dec = decoderIsTransposed(file, F, D) ? read("W_dec", {D, F}).t().contiguous() : read("W_dec", {F, D});
    transcoder.b_dec = read("b_dec", {D});
    if (transcoder.activation == ActivationKind::JumpRelu)
        transcoder.threshold = read(kThreshold, {F});
    if (file.find("W_skip"))
        transcoder.W_skip = read("W_skip", {D, D});
    return transcoder;
}

}  // namespace penfield::dictionary
