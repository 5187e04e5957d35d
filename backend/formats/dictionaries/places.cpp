#include "backend/formats/dictionaries/places.h"

#include "backend/formats/model_limits.h"

#include <array>
#include <charconv>
#include <filesystem>
#include <system_error>

namespace fs = std::filesystem;

namespace penfield::formats {

namespace {

/// Takes a layer's number and the dot behind it (or the end) off the front of `text`.
std::optional<int> takeLayer(std::string_view &text)
{
    int layer = -1;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), layer);
    const auto used = static_cast<std::size_t>(end - text.data());
    if (failed != std::errc() || layer < 0 || layer >= limits::layers || (used < text.size() && text[used] != '.'))
        return std::nullopt;
    text.remove_prefix(std::min(used + 1, text.size()));
    return layer;
}

/// Everything up to the list of blocks, however the model's class nests it: "model.language_model.layers.", "transformer.h.".
std::optional<int> takeBlock(std::string_view &text)
{
    for (const std::string_view list : {"layers.", "h.", "blocks."}) {
        const std::size_t at = text.find(list);
        if (at == std::string_view::npos || (at > 0 && text[at - 1] != '.'))
            continue;
        text.remove_prefix(at + list.size());
        return takeLayer(text);
    }
    return std::nullopt;
}

using Names = std::initializer_list<std::pair<std::string_view, HookPoint>>;

std::optional<HookPoint> lookUp(std::string_view name, Names names)
{
    for (const auto &[known, hook] : names)
        if (known == name)
            return hook;
    return std::nullopt;
}

std::optional<Place> placed(std::optional<int> layer, std::optional<HookPoint> hook)
{
    return layer && hook ? std::optional<Place>({*layer, *hook}) : std::nullopt;
}

}  // namespace

std::optional<Place> placeOfHookName(std::string_view name)
{
    constexpr std::string_view prefix = "blocks.";
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    const std::optional<int> layer = takeLayer(name);
    // hook_mlp_in is the residual before the MLP's norm, split off so that it can be edited alone.
    return placed(layer, name == "hook_mlp_in" ? HookPoint::ResidMid : hookFromName(name));
}

std::optional<Place> placeOfModuleSide(std::string_view name)
{
    const std::optional<int> layer = takeBlock(name);
    return placed(layer, lookUp(name, {{"output", HookPoint::ResidPost},
                                       {"input", HookPoint::ResidPre},
                                       {"self_attn.o_proj.input", HookPoint::AttnZ},
                                       {"post_attention_layernorm.output", HookPoint::AttnOut},
                                       {"pre_feedforward_layernorm.input", HookPoint::ResidMid},
                                       {"pre_feedforward_layernorm.output", HookPoint::MlpIn},
                                       {"mlp.input", HookPoint::MlpIn},
                                       {"mlp.output", HookPoint::MlpModuleOut},
                                       {"post_feedforward_layernorm.output", HookPoint::MlpContribution}}));
}

std::optional<Place> placeOfModule(std::string_view name, bool input)
{
    const std::optional<int> layer = takeBlock(name);
    if (input)
        return placed(layer, lookUp(name, {{"", HookPoint::ResidPre}, {"mlp", HookPoint::MlpIn}}));
    return placed(layer, lookUp(name, {{"", HookPoint::ResidPost},
                                       {"mlp", HookPoint::MlpModuleOut},
                                       {"attn", HookPoint::AttnOut},
                                       {"self_attn", HookPoint::AttnOut},
                                       {"attention", HookPoint::AttnOut}}));
}

std::string knownHooks()
{
    std::string list;
    for (const auto &[hook, name] : hookNames)
        list.append(list.empty() ? "" : ", ").append(name);
    return list;
}

std::vector<std::string> partsOfPath(const std::string &path)
{
    std::error_code ignored;
    std::vector<std::string> parts;
    for (const fs::path &part : fs::absolute(path, ignored).lexically_normal())
        if (!part.empty() && part != "/")
            parts.push_back(part.string());
    return parts;
}

std::optional<int> numberAfter(std::string_view text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return std::nullopt;
    text.remove_prefix(prefix.size());
    int number = -1;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto used = static_cast<std::size_t>(end - text.data());
    if (failed != std::errc() || number < 0 || number >= limits::layers || (used < text.size() && text[used] != '_'))
        return std::nullopt;
    return number;
}

}  // namespace penfield::formats
