#include "backend/graph_files/saved_view.h"

#include "backend/formats/json.h"
#include "backend/graph_files/members.h"
#include "backend/types/error.h"

#include <algorithm>
#include <optional>

namespace penfield {

namespace {

constexpr std::size_t kMostPins = 200;

using NodesById = std::unordered_map<std::string, NodeIndex>;

/// A feature's id and not its error node's, where both share one.
NodesById indexOf(const GraphDocument &document)
{
    NodesById index;
    for (std::size_t i = 0; i < document.records.size(); ++i) {
        const auto [entry, isNew] = index.try_emplace(document.records[i].id, static_cast<std::int64_t>(i));
        if (!isNew && document.graph->nodes[entry->second.index()].key.kind == NodeKind::Error)
            entry->second = NodeIndex(static_cast<std::int64_t>(i));
    }
    return index;
}

/// Calls use(value) with the member's value; with what a text holds, when it is a text that holds JSON. Does nothing for what is neither.
template <class Use>
void withValue(const GraphDocument &document, const char *key, Use use)
{
    const auto json = findMember(document.view, key);
    if (!json)
        return;
    const auto parsed = [&](std::string_view text) {
        return formats::JsonDocument::parse(std::as_bytes(std::span(text)), key, {64u << 20, 32});
    };
    try {
        const formats::JsonDocument outer = parsed(*json);
        if (!outer.root().isString())
            return use(outer.root());
        const std::string_view text = outer.root().asString();
        if (text.empty())
            return;
        const formats::JsonDocument inner = parsed(text);
        use(inner.root());
    } catch (const Error &) {
    }
}

std::vector<std::string> pinnedIds(const GraphDocument &document)
{
    std::vector<std::string> ids = textsMember(document.view, "pinnedIds");
    if (!ids.empty())
        return ids;
    const std::string joined = textMember(document.view, "pinnedIds");
    for (std::size_t begin = 0; begin < joined.size();) {
        const std::size_t end = std::min(joined.find(',', begin), joined.size());
        ids.push_back(joined.substr(begin, end - begin));
        begin = end + 1;
    }
    return ids;
}

NodeIndex nodeOf(const NodesById &index, const std::string &id)
{
    const auto found = index.find(id);
    return found == index.end() ? NodeIndex() : found->second;
}

}  // namespace

SavedView savedView(const GraphDocument &document)
{
    const NodesById index = indexOf(document);
    SavedView view;
    for (const std::string &id : pinnedIds(document))
        if (const NodeIndex node = nodeOf(index, id); node.isValid() && view.pinned.size() < kMostPins)
            view.pinned.push_back(node);
    view.clicked = nodeOf(index, textMember(document.view, "clickedId"));
    view.isPruned = std::any_of(document.metadata.begin(), document.metadata.end(),
                                [](const JsonMember &member) { return member.key == "node_threshold" && member.json != "null"; });
    withValue(document, "supernodes", [&](const formats::JsonValue &groups) {
        for (const formats::JsonValue &item : groups.items()) {
            SavedView::Group group;
            const std::vector<formats::JsonValue> parts = item.items();
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const std::string text(parts[i].asString());
                if (i == 0)
                    group.label = text;
                else if (const NodeIndex node = nodeOf(index, text); node.isValid())
                    group.nodes.push_back(node);
            }
            if (!group.nodes.empty())
                view.groups.push_back(std::move(group));
        }
    });
    return view;
}

std::unordered_map<FeatureId, std::string> featureLabels(const GraphDocument &document)
{
    // Labels by hand are kept by the viewers' key, layer_feature or layer_feature_position with the file's number of the feature.
    std::unordered_map<std::string, std::string> byHand;
    withValue(document, "clerps", [&](const formats::JsonValue &pairs) {
        for (const formats::JsonValue &item : pairs.items())
            if (const auto pair = item.items(); pair.size() == 2)
                byHand.emplace(pair[0].asString(), pair[1].asString());
    });
    std::unordered_map<FeatureId, std::string> labels;
    for (std::size_t i = 0; i < document.records.size(); ++i) {
        const NodeKey &key = document.graph->nodes[i].key;
        if (!key.isFeature())
            continue;
        const std::string layer = std::to_string(key.layer.value) + '_', number = std::to_string(key.feature);
        const std::string position = '_' + std::to_string(key.position.value);
        std::string label = document.records[i].label;
        for (const std::string &name : {layer + number, layer + number + position, document.records[i].id})
            if (const auto found = byHand.find(name); found != byHand.end())
                label = found->second;
        if (!label.empty())
            labels.try_emplace(key.featureId(), std::move(label));
    }
    return labels;
}

}  // namespace penfield
