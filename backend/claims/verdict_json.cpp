#include "backend/claims/verdict_json.h"

#include "backend/claims/json_values.h"

namespace penfield::claims {

using formats::JsonDocument;
using formats::JsonValue;

namespace {

void writeNote(JsonWriter &json, std::string_view key, const Note &note)
{
    json.key(key).beginObject().field("sentence", note.sentence).list("arguments", note.arguments).endObject();
}

Note noteOf(const JsonValue &value)
{
    return {textAt(value, "sentence"), textsAt(value, "arguments")};
}

void writeInterval(JsonWriter &json, std::string_view key, const Interval &interval)
{
    if (interval.isKnown())
        json.key(key).beginArray().value(interval.lower).value(interval.upper).value(interval.level).endArray();
}

Interval intervalAt(const JsonValue &value, std::string_view key)
{
    const std::vector<double> ends = numbersAt(value, key);
    if (ends.empty())
        return kNoInterval;
    if (ends.size() != 3)
        value.at(key).refuse("two ends and a level");
    return {ends[0], ends[1], ends[2]};
}

void writeMeasures(JsonWriter &json, std::string_view key, const std::vector<Measure> &measures)
{
    json.key(key).beginArray();
    for (const Measure &measure : measures) {
        json.beginObject().field("name", measure.name).field("value", measure.value).field("detail", measure.detail);
        json.field("scale", wordOf(measure.scale));
        writeInterval(json, "interval", measure.interval);
        json.endObject();
    }
    json.endArray();
}

std::vector<Measure> measuresAt(const JsonValue &value, std::string_view key)
{
    std::vector<Measure> measures;
    for (const JsonValue &item : value.at(key).items())
        measures.push_back({textAt(item, "name"), item.numberOr("value", std::numeric_limits<double>::quiet_NaN(), -kAnyNumber, kAnyNumber),
                            intervalAt(item, "interval"), textAt(item, "detail"), wordAt<Scale>(item.at("scale"))});
    return measures;
}

void writePicture(JsonWriter &json, const CheckPicture &picture)
{
    json.key("picture").beginObject().list("controls", picture.controls);
    json.key("doses").beginArray();
    for (const DosePoint &point : picture.doses) {
        json.beginObject().field("dose", point.dose).field("score", point.score);
        writeInterval(json, "interval", point.interval);
        json.endObject();
    }
    json.endArray();
    writeInterval(json, "natural", picture.naturalRange);
    writeMeasures(json, "strip", picture.strip);
    json.list("pair_of", picture.pairOf).list("pairs", picture.pairs).endObject();
}

CheckPicture pictureOf(const JsonValue &value)
{
    CheckPicture picture;
    picture.controls = numbersAt(value, "controls");
    for (const JsonValue &point : value.at("doses").items())
        picture.doses.push_back({point.at("dose").asNumber(-kAnyNumber, kAnyNumber), point.at("score").asNumber(-kAnyNumber, kAnyNumber),
                                 intervalAt(point, "interval")});
    picture.naturalRange = intervalAt(value, "natural");
    picture.strip = measuresAt(value, "strip");
    picture.pairOf = textsAt(value, "pair_of");
    picture.pairs = numbersAt(value, "pairs");
    if (picture.pairs.size() != picture.pairOf.size() * picture.pairOf.size())
        value.at("pairs").refuse("a square of the names");
    return picture;
}

void writeP(JsonWriter &json, const PValue &p)
{
    json.key("p").beginObject().field("value", p.value).field("draws", p.draws).field("exceedances", p.exceedances);
    json.field("smallest", p.smallest).field("seed", p.seed).endObject();
}

PValue pOf(const JsonValue &value)
{
    return {value.at("value").asNumber(0, 1), value.at("draws").asInt(0, kMostInt), value.at("exceedances").asInt(0, kMostInt),
            value.at("smallest").asNumber(0, 1), value.at("seed").asSize()};
}

void writeCheck(JsonWriter &json, const CheckResult &check)
{
    json.beginObject().field("check", check.check).field("mark", wordOf(check.mark));
    writeNote(json, "verdict", check.verdict);
    writeNote(json, "would_change", check.wouldChange);
    writeMeasures(json, "measures", check.measures);
    if (check.p)
        writeP(json, *check.p);
    writePicture(json, check.picture);
    json.field("passes", check.passes).endObject();
}

CheckResult checkOf(const JsonValue &value)
{
    CheckResult check;
    check.check = static_cast<std::int32_t>(value.at("check").asInt(0, 20));
    check.mark = wordAt<Mark>(value.at("mark"));
    check.verdict = noteOf(value.at("verdict"));
    check.wouldChange = noteOf(value.at("would_change"));
    check.measures = measuresAt(value, "measures");
    if (const auto p = value.find("p"))
        check.p = pOf(*p);
    check.picture = pictureOf(value.at("picture"));
    check.passes = value.at("passes").asInt(0, kMostInt);
    return check;
}

std::optional<double> numberIfAny(const JsonValue &value, std::string_view key)
{
    const auto found = value.find(key);
    return found ? std::optional<double>(found->asNumber(-kAnyNumber, kAnyNumber)) : std::nullopt;
}

}  // namespace

std::string verdictJson(const Verdict &verdict)
{
    JsonWriter json;
    json.beginObject().field("mark", wordOf(verdict.mark));
    writeNote(json, "summary", verdict.summary);
    json.key("domain").beginArray();
    for (const Note &note : verdict.domain)
        json.beginObject().field("sentence", note.sentence).list("arguments", note.arguments).endObject();
    json.endArray();
    writeNote(json, "would_change", verdict.wouldChange);
    json.key("checks").beginArray();
    for (const CheckResult &check : verdict.checks)
        writeCheck(json, check);
    json.endArray().field("controls", verdict.controls).field("passes", verdict.passes).field("seconds", verdict.seconds);
    return json.field("sealed_opened", verdict.sealedOpened).endObject().text();
}

Verdict parseVerdict(std::string_view text, const std::string &name)
{
    const JsonDocument document = JsonDocument::parse(bytesOf(text), name);
    const JsonValue root = document.root();
    Verdict verdict;
    verdict.mark = wordAt<Mark>(root.at("mark"));
    verdict.summary = noteOf(root.at("summary"));
    for (const JsonValue &note : root.at("domain").items())
        verdict.domain.push_back(noteOf(note));
    verdict.wouldChange = noteOf(root.at("would_change"));
    for (const JsonValue &check : root.at("checks").items())
        verdict.checks.push_back(checkOf(check));
    verdict.controls = static_cast<std::int32_t>(root.at("controls").asInt(0, std::numeric_limits<std::int32_t>::max()));
    verdict.passes = root.at("passes").asInt(0, kMostInt);
    verdict.seconds = root.at("seconds").asNumber(0, kAnyNumber);
    verdict.sealedOpened = root.at("sealed_opened").asBool();
    return verdict;
}

std::string attemptJson(const Attempt &attempt)
{
    JsonWriter json;
    json.beginObject().field("claim", attempt.claim).field("check", attempt.check).field("unit", attempt.unit);
    json.field("dose", attempt.dose).field("prompts", attempt.prompts);
    if (attempt.p)
        json.field("p", *attempt.p);
    return json.endObject().text();
}

Attempt parseAttempt(std::string_view text, const std::string &name)
{
    const JsonDocument document = JsonDocument::parse(bytesOf(text), name);
    const JsonValue root = document.root();
    return {root.at("claim").asInt(0, kMostInt),
            static_cast<std::int32_t>(root.at("check").asInt(0, 20)),
            textAt(root, "unit"),
            textAt(root, "dose"),
            textAt(root, "prompts"),
            numberIfAny(root, "p")};
}

std::string predictionJson(const Prediction &prediction)
{
    JsonWriter json;
    json.beginObject().field("claim", prediction.claim).field("expected", prediction.expected).field("confidence", prediction.confidence);
    if (prediction.measured)
        json.field("measured", *prediction.measured);
    return json.endObject().text();
}

Prediction parsePrediction(std::string_view text, const std::string &name)
{
    const JsonDocument document = JsonDocument::parse(bytesOf(text), name);
    const JsonValue root = document.root();
    return {root.at("claim").asInt(0, kMostInt), root.at("expected").asNumber(-kAnyNumber, kAnyNumber),
            root.at("confidence").asNumber(0.5, 1), numberIfAny(root, "measured")};
}

}  // namespace penfield::claims
