#include "backend/formats/families/config_values.h"

#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

#include <array>
#include <cmath>

namespace penfield::formats {

namespace {

constexpr double mostBase = 1e12, mostFactor = 1e6;

[[noreturn]] void refuseScaling(const JsonValue &parameters, std::string_view kind)
{
    throw Error(PENFIELD_SENTENCE("The file %1 asks for rotary positions scaled by \"%2\", which Penfield does not compute. It computes "
                                  "default, linear, llama3, yarn and dynamic."),
                {parameters.file(), printable(kind)});
}

}  // namespace

Activation activationFromName(const JsonValue &name)
{
    struct Row {
        std::string_view name;
        Activation activation;
    };
    static constexpr std::array<Row, 8> rows = {{
        {"relu", Activation::Relu},
        {"gelu", Activation::Gelu},
        {"gelu_new", Activation::GeluTanh},
        {"gelu_fast", Activation::GeluTanh},
        {"gelu_pytorch_tanh", Activation::GeluTanh},
        {"silu", Activation::Silu},
        {"swish", Activation::Silu},
        {"gelu_python", Activation::Gelu},
    }};
    std::string known;
    for (const Row &row : rows) {
        if (row.name == name.asString())
            return row.activation;
        known += (known.empty() ? "" : ", ") + std::string(row.name);
    }
    throw Error(PENFIELD_SENTENCE("The file %1 asks for the activation function \"%2\", which Penfield does not know. It knows %3."),
                {name.file(), printable(name.asString()), known});
}

int sizeAt(const JsonValue &json, std::string_view key, int most)
{
    return static_cast<int>(json.at(key).asInt(1, most));
}

int sizeOr(const JsonValue &json, std::string_view key, int otherwise, int most)
{
    return static_cast<int>(json.intOr(key, otherwise, 1, most));
}

int headWidth(const JsonValue &json, const ModelSpec &spec)
{
    if (spec.d_model % spec.n_heads != 0)
        throw Error(
            PENFIELD_SENTENCE("The file %1 gives %2 attention heads to a width of %3, which they do not divide. Check both numbers."),
            {json.file(), std::to_string(spec.n_heads), std::to_string(spec.d_model)});
    return spec.d_model / spec.n_heads;
}

void requireEvenHeads(const JsonValue &json, const ModelSpec &spec)
{
    if (spec.d_head % 2 != 0)
        throw Error(PENFIELD_SENTENCE("The file %1 gives each head %2 dimensions, an odd number; rotary positions need pairs. Check the "
                                      "number of heads and \"head_dim\"."),
                    {json.file(), std::to_string(spec.d_head)});
}

void readTied(const JsonValue &json, ModelConfig &config, bool otherwise)
{
    config.tieSaid = json.find("tie_word_embeddings").has_value();
    config.spec.tied = json.boolOr("tie_word_embeddings", otherwise);
}

namespace {

void readLlama3(const JsonValue &parameters, RotarySpec &rotary)
{
    rotary.scaling = RotaryScaling::Llama3;
    rotary.low_freq_factor = parameters.at("low_freq_factor").asNumber(1e-3, mostFactor);
    rotary.high_freq_factor = parameters.at("high_freq_factor").asNumber(1e-3, mostFactor);
    if (rotary.high_freq_factor <= rotary.low_freq_factor)
        parameters.at("high_freq_factor").refuse("a number above low_freq_factor");
}

/// The factor of cosines and sines that the paper recommends for a context `factor` times as long.
double yarnFactor(double factor, double share)
{
    return factor <= 1 ? 1 : 0.1 * share * std::log(factor) + 1;
}

/// 0 is as if it were not there, as transformers has it.
double aboveZeroOr(const JsonValue &parameters, std::string_view key, double otherwise)
{
    const double given = parameters.numberOr(key, 0, 0, mostFactor);
    return given > 0 ? given : otherwise;
}

void readYarn(const JsonValue &parameters, RotarySpec &rotary)
{
    rotary.scaling = RotaryScaling::Yarn;
    rotary.beta_fast = aboveZeroOr(parameters, "beta_fast", 32);
    rotary.beta_slow = aboveZeroOr(parameters, "beta_slow", 1);
    rotary.whole_range = parameters.boolOr("truncate", true);
    const double share = parameters.numberOr("mscale", 0, 0, mostFactor), all = parameters.numberOr("mscale_all_dim", 0, 0, mostFactor);
    const bool both = share > 0 && all > 0;
    const double recommended = both ? yarnFactor(rotary.factor, share) / yarnFactor(rotary.factor, all) : yarnFactor(rotary.factor, 1);
    rotary.attention_factor = parameters.numberOr("attention_factor", recommended, 1e-6, mostFactor);
    if (rotary.base <= 1)
        parameters.refuse("a yarn scaling of a base (rope_theta) above 1");
}

}  // namespace

RotarySpec rotaryFrom(const JsonValue &parameters, int dim, double base, double context)
{
    RotarySpec rotary;
    rotary.dim = dim;
    rotary.base = parameters.numberOr("rope_theta", base, 1, mostBase);
    const std::string kind = parameters.stringOr("rope_type", parameters.stringOr("type", "default"));
    if (kind == "default" || kind == "dynamic")  // dynamic begins beyond the context, which no prompt is longer than
        return rotary;
    if (kind != "linear" && kind != "llama3" && kind != "yarn")
        refuseScaling(parameters, kind);
    rotary.factor = parameters.at("factor").asNumber(1, mostFactor);
    rotary.scaling = RotaryScaling::Linear;
    if (kind == "linear")
        return rotary;
    rotary.original_context = parameters.numberOr("original_max_position_embeddings", context, 1, limits::context);
    if (kind == "llama3")
        readLlama3(parameters, rotary);
    else
        readYarn(parameters, rotary);
    return rotary;
}

RotarySpec readRotary(const JsonValue &json, int dim, double base, double context)
{
    const double theta = json.numberOr("rope_theta", base, 1, mostBase);
    auto parameters = json.find("rope_parameters");
    if (!parameters)
        parameters = json.find("rope_scaling");
    RotarySpec rotary;
    rotary.dim = dim;
    rotary.base = theta;
    if (parameters)
        rotary = rotaryFrom(*parameters, dim, theta, context);
    if (const auto original = json.find("original_max_position_embeddings"))  // counts before what the object says
        rotary.original_context = original->asNumber(1, limits::context);
    return rotary;
}

std::vector<bool> slidingLayers(const JsonValue &json, int n_layers, bool (*otherwise)(const JsonValue &json, int layer))
{
    std::vector<bool> sliding;
    const auto types = json.find("layer_types");
    if (!types) {
        for (int l = 0; l < n_layers; ++l)
            sliding.push_back(otherwise(json, l));
        return sliding;
    }
    for (const JsonValue &type : types->items()) {
        if (type.asString() != "sliding_attention" && type.asString() != "full_attention")
            throw Error(PENFIELD_SENTENCE("The file %1 has a layer of the type \"%2\", which Penfield cannot run. It runs full_attention and "
                                          "sliding_attention."),
                        {json.file(), printable(type.asString())});
        sliding.push_back(type.asString() == "sliding_attention");
    }
    if (sliding.size() != static_cast<std::size_t>(n_layers))
        throw Error(PENFIELD_SENTENCE("The file %1 lists the types of %2 layers, but says that there are %3. Check \"layer_types\"."),
                    {json.file(), std::to_string(sliding.size()), std::to_string(n_layers)});
    return sliding;
}

void setWindows(ModelSpec &spec, const std::vector<bool> &sliding, int window)
{
    spec.layers.clear();
    for (const bool slides : sliding)
        spec.layers.push_back({slides ? window : 0, spec.attention_scale, false});
}

void requireGroups(const JsonValue &json, const ModelSpec &spec)
{
    if (spec.n_heads % spec.n_kv_heads != 0)
        throw Error(PENFIELD_SENTENCE("The file %1 gives %2 query heads %3 key/value heads, which do not divide them. Check both numbers."),
                    {json.file(), std::to_string(spec.n_heads), std::to_string(spec.n_kv_heads)});
}

void requireOff(const JsonValue &json, std::string_view key)
{
    if (json.boolOr(key, false))
        throw Error(PENFIELD_SENTENCE("The file %1 switches on \"%2\", which Penfield does not compute."), {json.file(), std::string(key)});
}

}  // namespace penfield::formats
