#include "backend/formats/tokenizer_config.h"

#include "backend/formats/folder.h"
#include "backend/formats/json.h"

#include <algorithm>
#include <array>

namespace penfield::formats {

namespace {

constexpr JsonLimits limits = {.maxBytes = 64u << 20, .maxDepth = 32};

/// A token is written as its text, or as an object with its text under "content".
std::string tokenText(const JsonValue &value)
{
    return std::string(value.isObject() ? value.at("content").asString() : value.asString());
}

std::optional<std::string> role(const JsonValue &json, std::string_view key)
{
    const auto found = json.find(key);
    return found ? std::optional(tokenText(*found)) : std::nullopt;
}

void addOnce(std::vector<std::string> &all, const std::optional<std::string> &token)
{
    if (token && std::find(all.begin(), all.end(), *token) == all.end())
        all.push_back(*token);
}

/// "additional_special_tokens" is a list; transformers 5 writes "extra_special_tokens", a list or an object of named ones.
void addListed(const JsonValue &json, std::string_view key, std::vector<std::string> &all)
{
    const auto found = json.find(key);
    if (!found)
        return;
    if (found->isObject())
        found->forEachMember([&](const JsonValue &member) { addOnce(all, tokenText(member)); });
    else
        for (const JsonValue &item : found->items())
            addOnce(all, tokenText(item));
}

SpecialTokens read(const JsonValue &json)
{
    SpecialTokens tokens;
    for (const char *key : {"bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"})
        addOnce(tokens.all, role(json, key));
    addListed(json, "additional_special_tokens", tokens.all);
    addListed(json, "extra_special_tokens", tokens.all);
    tokens.bos = role(json, "bos_token");
    tokens.pad = role(json, "pad_token");
    tokens.eos = role(json, "eos_token");
    return tokens;
}

void merge(SpecialTokens &into, const SpecialTokens &from)
{
    into.bos = into.bos ? into.bos : from.bos;
    into.pad = into.pad ? into.pad : from.pad;
    into.eos = into.eos ? into.eos : from.eos;
    for (const std::string &token : from.all)
        addOnce(into.all, token);
}

}  // namespace

SpecialTokens parseSpecialTokens(ByteView bytes, const std::string &name)
{
    return read(JsonDocument::parse(bytes, name, limits).root());
}

SpecialTokens readSpecialTokens(const std::string &folder)
{
    SpecialTokens tokens;
    for (const char *name : {"tokenizer_config.json", "special_tokens_map.json"}) {
        const std::string path = fileIn(folder, name);
        if (exists(path))
            merge(tokens, read(JsonDocument::open(path, limits).root()));
    }
    return tokens;
}

}  // namespace penfield::formats
