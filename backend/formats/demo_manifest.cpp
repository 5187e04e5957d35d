#include "backend/formats/demo_manifest.h"

#include "backend/formats/json.h"

namespace penfield::formats {

namespace {

constexpr JsonLimits limits = {.maxBytes = 4u << 20, .maxDepth = 16};

/// "ablate" is one name or a list of names.
std::vector<std::string> readNames(const JsonValue &json, std::string_view key)
{
    const auto found = json.find(key);
    if (!found)
        return {};
    if (found->isString())
        return {std::string(found->asString())};
    std::vector<std::string> names;
    for (const JsonValue &item : found->items())
        names.emplace_back(item.asString());
    return names;
}

DemoSwap readSwap(const JsonValue &json)
{
    return {json.stringOr("supernode", ""), json.stringOr("source_prompt", ""), json.stringOr("source_token", ""),
            json.stringOr("answer", "")};
}

DemoExample readExample(const JsonValue &json)
{
    DemoExample example;
    example.prompt = json.at("prompt").asString();
    example.title = json.stringOr("title", example.prompt);
    example.answer = json.stringOr("answer", "");
    example.note = json.stringOr("note", "");
    example.heldOut = json.boolOr("held_out", false);
    example.token = json.stringOr("token", "");
    example.ablate = readNames(json, "ablate");
    if (const auto swap = json.find("swap"))
        example.swap = readSwap(*swap);
    return example;
}

DemoManifest read(const JsonValue &json)
{
    DemoManifest manifest;
    if (const auto examples = json.find("examples"))
        for (const JsonValue &item : examples->items())
            manifest.examples.push_back(readExample(item));
    const std::string first = manifest.examples.empty() ? "" : manifest.examples.front().prompt;
    manifest.prompt = json.stringOr("prompt", first);
    return manifest;
}

}  // namespace

DemoManifest parseDemoManifest(ByteView bytes, const std::string &name)
{
    return read(JsonDocument::parse(bytes, name, limits).root());
}

DemoManifest readDemoManifest(const std::string &path)
{
    return read(JsonDocument::open(path, limits).root());
}

}  // namespace penfield::formats
