#include "app/cli/feature_text.h"

#include "app/cli/session.h"
#include "app/cli/table.h"
#include "backend/graph/json_writer.h"

#include <algorithm>

namespace penfield::cli {

namespace {

constexpr std::size_t kShown = 5;

/// The tokens in a row; the one the example was chosen for, and others at least half as active, in brackets.
std::string exampleText(const FeatureExample &example)
{
    const float most = example.activations.empty() ? 0 : *std::max_element(example.activations.begin(), example.activations.end());
    std::string text;
    for (std::size_t i = 0; i < example.tokens.size(); ++i) {
        const bool marked = example.activations[i] > 0 && 2 * example.activations[i] >= most;
        text += (i > 0 ? " " : "") + (marked ? "[" + example.tokens[i] + "]" : example.tokens[i]);
    }
    return text;
}

float peakOf(const FeatureExample &example)
{
    return example.activations.empty() ? 0 : example.activations[static_cast<std::size_t>(example.peak)];
}

std::string examplesText(const char *title, const std::vector<FeatureExample> &examples)
{
    if (examples.empty())
        return {};
    Table table({">", ""});
    for (std::size_t i = 0; i < std::min(kShown, examples.size()); ++i)
        table.add({number(peakOf(examples[i]), 2), exampleText(examples[i])});
    return "\n" + std::string(title) + table.text();
}

std::string effectsText(const char *title, const std::vector<TokenEffect> &effects)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(2 * kShown, effects.size()); ++i)
        text += "  " + effects[i].text + ' ' + number(effects[i].effect, 2);
    return text.empty() ? text : title + text + '\n';
}

std::string histogramText(const FeatureCard &card)
{
    if (card.histogramCounts.empty())
        return {};
    constexpr std::size_t kWidth = 40;
    const double most =
        static_cast<double>(std::max<std::int64_t>(1, *std::max_element(card.histogramCounts.begin(), card.histogramCounts.end())));
    Table table({">", ">", ""});
    for (std::size_t i = 0; i < card.histogramCounts.size(); ++i) {
        const auto bar = static_cast<std::size_t>(kWidth * static_cast<double>(card.histogramCounts[i]) / most);
        table.add({"to " + number(card.histogramEdges[i + 1], 2), std::to_string(card.histogramCounts[i]), std::string(bar, '#')});
    }
    return "\nHow often each activation occurs" + table.text();
}

std::string groupNames(const std::vector<Supernode> &groups)
{
    std::string names;
    for (const Supernode &group : groups)
        names += (names.empty() ? "" : ", ") + group.label;
    return names;
}

void writeExamples(JsonWriter &json, const char *key, const std::vector<FeatureExample> &examples)
{
    json.key(key).beginArray();
    for (const FeatureExample &example : examples)
        json.beginObject().list("tokens", example.tokens).list("activations", example.activations).field("peak", example.peak).endObject();
    json.endArray();
}

void writeEffects(JsonWriter &json, const char *key, const std::vector<TokenEffect> &effects)
{
    json.key(key).beginArray();
    for (const TokenEffect &effect : effects)
        json.beginObject().field("token", effect.token.value).field("text", effect.text).field("effect", effect.effect).endObject();
    json.endArray();
}

}  // namespace

std::string cardText(const FeatureCard &card, const std::vector<Supernode> &groups)
{
    Table facts({"", ""});
    facts.add({"label", card.label.empty() ? "none" : card.label});
    if (!card.label.empty())
        facts.add({"label from", card.labelSource + (card.labelScore >= 0 ? ", score " + number(card.labelScore, 3) : "")});
    facts.add({"active on", percent(card.density) + " of tokens"});
    facts.add({"largest activation", number(card.maxActivation, 3)});
    if (!groups.empty())
        facts.add({"groups", groupNames(groups)});
    return "Feature " + idText(card.id) + facts.text() + '\n' + effectsText("Promotes  ", card.promoted) +
           effectsText("Suppresses", card.suppressed) + examplesText("Top examples", card.topExamples) +
           examplesText("Random examples", card.randomExamples) + histogramText(card);
}

std::string cardJson(const FeatureCard &card, const std::vector<Supernode> &groups)
{
    JsonWriter json;
    json.beginObject().field("layer", card.id.layer.value).field("feature", card.id.feature.value).field("label", card.label);
    json.field("label_source", card.labelSource).key("label_score");
    card.labelScore >= 0 ? json.value(card.labelScore) : json.null();
    json.field("density", card.density).field("max_activation", card.maxActivation);
    json.list("histogram_edges", card.histogramEdges).list("histogram_counts", card.histogramCounts).key("groups").beginArray();
    for (const Supernode &group : groups)
        json.value(group.label);
    json.endArray();
    writeEffects(json, "promoted", card.promoted);
    writeEffects(json, "suppressed", card.suppressed);
    writeExamples(json, "top_examples", card.topExamples);
    writeExamples(json, "random_examples", card.randomExamples);
    return json.endObject().text();
}

}  // namespace penfield::cli
