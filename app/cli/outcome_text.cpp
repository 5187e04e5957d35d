#include "app/cli/outcome_text.h"

#include "app/cli/table.h"
#include "backend/types/unit_name.h"

#include <algorithm>

namespace penfield::cli {

namespace {

const TokenShift *shiftOf(const Outcome &outcome, TokenId token)
{
    const auto found =
        std::find_if(outcome.shifts.begin(), outcome.shifts.end(), [&](const TokenShift &shift) { return shift.token == token; });
    return found == outcome.shifts.end() ? nullptr : &*found;
}

const TokenShift *shiftOf(const Outcome &outcome, const std::string &token)
{
    const auto found =
        std::find_if(outcome.shifts.begin(), outcome.shifts.end(), [&](const TokenShift &shift) { return shift.text == token; });
    return found == outcome.shifts.end() ? nullptr : &*found;
}

/// Leading tokens with the largest probability that any column gives them.
std::vector<TokenId> leadingTokens(const std::vector<NamedOutcome> &outcomes, std::size_t rows)
{
    std::vector<std::pair<double, TokenId>> leading;
    const auto consider = [&](TokenId token, double probability) {
        const auto known = std::find_if(leading.begin(), leading.end(), [&](const auto &entry) { return entry.second == token; });
        if (known == leading.end())
            leading.emplace_back(probability, token);
        else
            known->first = std::max(known->first, probability);
    };
    for (const auto &[name, outcome] : outcomes)
        for (const TokenShift &shift : outcome->shifts)
            consider(shift.token, std::max(shift.probabilityBefore, shift.probabilityAfter));
    std::stable_sort(leading.begin(), leading.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    leading.resize(std::min(rows, leading.size()));
    std::vector<TokenId> tokens;
    for (const auto &entry : leading)
        tokens.push_back(entry.second);
    return tokens;
}

const char *nameOf(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Set:
        return "set";
    case TouchKind::Scale:
        return "scale";
    case TouchKind::Add:
        return "add";
    case TouchKind::Mean:
        return "mean";
    case TouchKind::Resample:
        return "resample";
    }
    return "";
}

void writeUnit(JsonWriter &json, const Unit &unit, TokenPosition position)
{
    json.field("unit", unitName(unit)).field("layer", unit.layer.value);
    if (unit.isFeature())
        json.field("feature", unit.index);
    json.key("position");
    position.isValid() ? json.value(position.value) : json.null();
}

}  // namespace

std::optional<double> probabilityAfter(const Outcome &outcome, const std::string &token)
{
    const TokenShift *shift = shiftOf(outcome, token);
    return shift ? std::optional(shift->probabilityAfter) : std::nullopt;
}

double probabilityBefore(const Outcome &outcome, const std::string &token)
{
    const TokenShift *shift = shiftOf(outcome, token);
    return shift ? shift->probabilityBefore : 0;
}

std::string comparison(const std::vector<NamedOutcome> &outcomes, std::size_t rows)
{
    std::vector<std::string> header{"token", ">before"};
    for (const auto &[name, outcome] : outcomes)
        header.push_back(">" + name);
    Table table(header);
    for (const TokenId token : leadingTokens(outcomes, rows)) {
        std::vector<std::string> row(2);
        for (const auto &[name, outcome] : outcomes) {
            const TokenShift *shift = shiftOf(*outcome, token);
            row.push_back(shift ? percent(shift->probabilityAfter) : "-");
            if (shift) {
                row[0] = shift->text;
                row[1] = percent(shift->probabilityBefore);
            }
        }
        table.add(std::move(row));
    }
    return table.text();
}

void writeDistribution(JsonWriter &json, const TokenDistribution &distribution, std::size_t most)
{
    json.beginObject().field("position", distribution.position.value).field("entropy", distribution.entropy).key("top").beginArray();
    for (std::size_t i = 0; i < std::min(most, distribution.top.size()); ++i) {
        const TokenProbability &token = distribution.top[i];
        json.beginObject().field("token", token.token.value).field("text", token.text);
        json.field("probability", token.probability).field("logit", token.logit).endObject();
    }
    json.endArray().endObject();
}

void writeTouches(JsonWriter &json, const std::vector<Intervention> &touches)
{
    json.beginArray();
    for (const Intervention &touch : touches) {
        json.beginObject();
        writeUnit(json, touch.unit, touch.position);
        json.field("kind", nameOf(touch.kind)).field("value", touch.value).endObject();
    }
    json.endArray();
}

void writeOutcome(JsonWriter &json, const Outcome &outcome, std::size_t most)
{
    json.beginObject().key("interventions");
    writeTouches(json, outcome.interventions);
    json.key("before");
    writeDistribution(json, outcome.before, most);
    json.key("after");
    writeDistribution(json, outcome.after, most);
    json.field("kl_divergence", outcome.klDivergence).key("readback").beginArray();
    for (const Readback &read : outcome.readback) {
        json.beginObject();
        writeUnit(json, read.unit, read.position);
        json.field("before", read.before).field("requested", read.requested).field("obtained", read.obtained).endObject();
    }
    json.endArray().key("notes").beginArray();
    for (const Note &note : outcome.notes)
        json.value(note.text());
    json.endArray().field("changed_activations", outcome.changes.size()).field("milliseconds", outcome.milliseconds).endObject();
}

}  // namespace penfield::cli
