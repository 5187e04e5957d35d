#include "backend/formats/dictionaries/sparsify_config.h"

#include "backend/formats/dictionaries/readers.h"
#include "backend/formats/json.h"
#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/types/error.h"

namespace penfield::formats {

namespace {

constexpr std::int64_t mostFeatures = std::int64_t(1) << 26;

SparsifyConfig read(const JsonValue &root, const std::string &path)
{
    SparsifyConfig config;
    config.path = path;
    const std::string activation = root.stringOr("activation", "topk");
    if (activation != "topk" && activation != "groupmax")
        throwUnsupported(path, "the activation \"" + printable(activation) + "\"", "topk and groupmax");
    if (root.boolOr("signed", false))
        throwUnsupported(path, "signed latents", "those that pass a ReLU");
    config.d_in = root.at("d_in").asInt(1, limits::width);
    config.latents = root.intOr("num_latents", 0, 0, mostFeatures);
    if (config.latents == 0)
        config.latents = config.d_in * root.intOr("expansion_factor", 32, 1, 65'536);
    config.k = root.intOr("k", 32, 1, mostFeatures);
    config.groups = activation == "groupmax";
    config.skips = root.boolOr("skip_connection", false);
    config.transcodes = root.boolOr("transcode", false);
    if (config.k > config.latents)
        throw Error(PENFIELD_SENTENCE("%1 keeps the %2 largest of only %3 features. Check that it is the right file."),
                    {path, std::to_string(config.k), std::to_string(config.latents)});
    if (config.groups && config.latents % config.k != 0)
        throw Error(PENFIELD_SENTENCE("%1 divides %2 features into %3 groups, which leaves a rest. Check that it is the right file."),
                    {path, std::to_string(config.latents), std::to_string(config.k)});
    return config;
}

}  // namespace

SparsifyConfig parseSparsifyConfig(ByteView bytes, const std::string &name)
{
    return read(JsonDocument::parse(bytes, name).root(), name);
}

SparsifyConfig readSparsifyConfig(const std::string &path)
{
    return read(JsonDocument::open(path).root(), path);
}

}  // namespace penfield::formats
