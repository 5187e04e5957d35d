#include "backend/graph_files/members.h"

#include "backend/formats/json.h"
#include "backend/types/error.h"

#include <algorithm>

namespace penfield {

namespace {

formats::JsonDocument parsed(std::string_view json, std::string_view key)
{
    return formats::JsonDocument::parse(std::as_bytes(std::span(json)), std::string(key), {1u << 30, 128});
}

/// What `read` makes of the member; nothing when it is not what `read` expects.
template <class Read>
auto valueOf(const std::vector<JsonMember> &members, std::string_view key, Read read)
    -> std::optional<decltype(read(std::declval<formats::JsonValue>()))>
{
    const auto json = findMember(members, key);
    if (!json)
        return std::nullopt;
    try {
        const formats::JsonDocument document = parsed(*json, key);
        return read(document.root());
    } catch (const Error &) {
        return std::nullopt;
    }
}

}  // namespace

std::optional<std::string_view> findMember(const std::vector<JsonMember> &members, std::string_view key)
{
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const JsonMember &member) { return member.key == key; });
    if (found == members.rend() || found->json == "null")
        return std::nullopt;
    return found->json;
}

void setMember(std::vector<JsonMember> &members, const std::string &key, std::string json)
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const JsonMember &member) { return member.key == key; });
    if (found == members.end())
        members.push_back({key, std::move(json)});
    else
        found->json = std::move(json);
}

std::string textMember(const std::vector<JsonMember> &members, std::string_view key, std::string_view otherwise)
{
    const auto text = valueOf(members, key, [](const formats::JsonValue &value) { return std::string(value.asString()); });
    return text.value_or(std::string(otherwise));
}

double numberMember(const std::vector<JsonMember> &members, std::string_view key, double otherwise)
{
    return valueOf(members, key, [](const formats::JsonValue &value) { return value.asNumber(-1e300, 1e300); }).value_or(otherwise);
}

std::vector<std::string> textsMember(const std::vector<JsonMember> &members, std::string_view key)
{
    const auto texts = valueOf(members, key, [](const formats::JsonValue &value) {
        std::vector<std::string> list;
        for (const formats::JsonValue &item : value.items())
            list.emplace_back(item.asString());
        return list;
    });
    return texts.value_or(std::vector<std::string>());
}

}  // namespace penfield
