#include "backend/graph_files/feature_folder.h"

#include "backend/formats/json.h"
#include "backend/graph_files/members.h"
#include "backend/graph_files/plain_name.h"
#include "backend/graph_files/saved_view.h"
#include "backend/types/error.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace penfield {

namespace {

namespace fs = std::filesystem;
constexpr formats::JsonLimits kLimits{64u << 20, 16};

/// The integer in a node's "feature", as text.
std::string fileNumber(const std::string &nodeJson)
{
    try {
        const auto document = formats::JsonDocument::parse(std::as_bytes(std::span(nodeJson)), "node", kLimits);
        return std::to_string(
            document.root().intOr("feature", -1, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()));
    } catch (const Error &) {
        return {};
    }
}

bool isFolder(const fs::path &path)
{
    std::error_code failure;
    return fs::is_directory(path, failure);
}

std::string findFolder(const fs::path &beside, const GraphDocument &document)
{
    const std::string scan = document.graph->dictionaryName;
    std::vector<fs::path> places;
    if (isPlainName(scan))
        places = {beside / "features" / scan, beside / ".." / "features" / scan, beside / scan};
    if (scan.starts_with("./") && isPlainName(scan.substr(2)))
        places.push_back(beside / scan.substr(2));
    places.push_back(beside / "features");
    for (const fs::path &place : places)
        if (isFolder(place))
            return place.lexically_normal().string();
    return {};
}

FeatureExample exampleOf(const formats::JsonValue &json)
{
    FeatureExample example;
    for (const formats::JsonValue &token : json.at("tokens").items())
        example.tokens.emplace_back(token.asString());
    for (const formats::JsonValue &number : json.at("tokens_acts_list").items())
        example.activations.push_back(static_cast<float>(number.asNumber(-1e30, 1e30)));
    if (example.activations.size() != example.tokens.size())
        json.at("tokens_acts_list").refuse("a list as long as \"tokens\"");
    const auto largest = std::max_element(example.activations.begin(), example.activations.end());
    const auto last = static_cast<std::int64_t>(example.tokens.size()) - 1;
    example.peak =
        static_cast<int>(json.intOr("train_token_ind", largest - example.activations.begin(), 0, std::max<std::int64_t>(last, 0)));
    return example;
}

std::vector<TokenEffect> effectsOf(const formats::JsonValue &root, const char *key)
{
    std::vector<TokenEffect> effects;
    if (const auto tokens = root.find(key))
        for (const formats::JsonValue &token : tokens->items())
            effects.push_back({TokenId(), std::string(token.asString()), 0});
    return effects;
}

void readHistogram(const formats::JsonValue &root, FeatureCard &card)
{
    const auto histogram = root.find("histogram");
    if (!histogram)
        return;
    for (const formats::JsonValue &count : histogram->items())
        card.histogramCounts.push_back(std::llround(count.asNumber(0, 1e15)));
    const double least = root.numberOr("act_min", 0, -1e30, 1e30), most = root.numberOr("act_max", 1.4, -1e30, 1e30);
    const auto bins = static_cast<double>(card.histogramCounts.size());
    for (std::size_t edge = 0; edge <= card.histogramCounts.size(); ++edge)
        card.histogramEdges.push_back(static_cast<float>(least + (most - least) * static_cast<double>(edge) / std::max(bins, 1.0)));
}

FeatureCard cardOf(const formats::JsonValue &root, FeatureId id)
{
    FeatureCard card;
    card.id = id;
    card.maxActivation = static_cast<float>(root.numberOr("act_max", 1.4, -1e30, 1e30));
    card.density = root.numberOr("activation_frequency", 0, 0, 1e30);
    readHistogram(root, card);
    for (const formats::JsonValue &quantile : root.at("examples_quantiles").items()) {
        const bool isTop = card.topExamples.empty();  // the strongest come first
        for (const formats::JsonValue &example : quantile.at("examples").items())
            (isTop ? card.topExamples : card.randomExamples).push_back(exampleOf(example));
    }
    card.promoted = effectsOf(root, "top_logits");
    card.suppressed = effectsOf(root, "bottom_logits");
    return card;
}

}  // namespace

FeatureCard readFeatureJson(const std::string &path, FeatureId id)
{
    const formats::JsonDocument document = formats::JsonDocument::open(path, kLimits);
    return cardOf(document.root(), id);
}

FeatureFolder FeatureFolder::find(const std::string &path, const GraphDocument &document)
{
    FeatureFolder folder;
    folder.m_folder = findFolder(fs::path(path).parent_path(), document);
    if (folder.m_folder.empty())
        return folder;
    for (std::size_t i = 0; i < document.records.size(); ++i)
        if (const NodeKey &key = document.graph->nodes[i].key; key.isFeature())
            folder.m_names.try_emplace(key.featureId(), fileNumber(document.records[i].json));
    folder.m_labels = featureLabels(document);
    std::error_code failure;
    if (fs::is_regular_file(fs::path(folder.m_folder) / PackedFeatures::indexName, failure))
        folder.m_packed = std::make_shared<const PackedFeatures>(PackedFeatures::open(folder.m_folder));
    return folder;
}

std::optional<FeatureCard> FeatureFolder::unlabelledCard(FeatureId id) const
{
    const auto name = m_names.find(id);
    if (m_folder.empty() || name == m_names.end())
        return std::nullopt;
    const fs::path file = fs::path(m_folder) / (name->second + ".json");
    std::error_code failure;
    if (fs::is_regular_file(file, failure))
        return readFeatureJson(file.string(), id);
    const auto json = m_packed ? m_packed->json(id.layer.value, id.feature.value) : std::nullopt;
    if (!json)
        return std::nullopt;
    const auto document = formats::JsonDocument::parse(std::as_bytes(std::span(*json)), m_folder, kLimits);
    return cardOf(document.root(), id);
}

std::optional<FeatureCard> FeatureFolder::card(FeatureId id) const
{
    std::optional<FeatureCard> card = unlabelledCard(id);
    if (!card)
        return std::nullopt;
    if (const auto label = m_labels.find(id); label != m_labels.end()) {
        card->label = label->second;
        card->labelSource = "file";
    }
    return card;
}

}  // namespace penfield
