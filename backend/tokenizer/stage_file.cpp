#include "backend/tokenizer/stage_file.h"

#include "backend/formats/printable.h"
#include "backend/formats/utf8.h"
#include "backend/tokenizer/byte_level.h"
#include "backend/types/error.h"

namespace penfield {

using formats::JsonValue;
using formats::printable;

std::string textAt(const JsonValue &json, std::string_view key)
{
    const JsonValue value = json.at(key);
    std::string text(value.asString());
    if (text.empty())
        value.refuse("a text of at least one character");
    return text;
}

std::unique_ptr<Pattern> readPattern(const JsonValue &json, std::string *fixed)
{
    if (json.find("Regex"))
        return std::make_unique<RegexPattern>(textAt(json, "Regex"), json.file());
    std::string text = textAt(json, "String");
    if (fixed)
        *fixed = text;
    return std::make_unique<FixedPattern>(std::move(text));
}

namespace {

std::string characterAt(const JsonValue &json, std::string_view key)
{
    const JsonValue value = json.at(key);
    const std::string_view text = value.asString();
    if (text.empty() || static_cast<std::size_t>(formats::utf8At(text, 0).length) != text.size())
        value.refuse("one character");
    return std::string(text);
}

SplitBehaviour readBehaviour(const JsonValue &json)
{
    const auto behaviour = splitBehaviourOf(json.asString());
    if (!behaviour)
        json.refuse("one of Isolated, Removed, MergedWithPrevious, MergedWithNext, Contiguous");
    return *behaviour;
}

std::unique_ptr<PreTokenizer> readDigits(const JsonValue &json)
{
    const bool individual = json.boolOr("individual_digits", false);
    return std::make_unique<PatternSplit>(std::make_unique<NumericPattern>(),
                                          individual ? SplitBehaviour::Isolated : SplitBehaviour::Contiguous, false);
}

std::unique_ptr<PreTokenizer> readMetaspaceSplit(const JsonValue &json)
{
    MetaspaceSettings settings = readMetaspace(json);
    return std::make_unique<Metaspace>(std::move(settings.mark), settings.scheme, json.boolOr("split", true));
}

}  // namespace

/// Older files have "add_prefix_space" in place of "prepend_scheme".
MetaspaceSettings readMetaspace(const JsonValue &json)
{
    MetaspaceSettings settings;
    settings.mark = characterAt(json, "replacement");
    const bool prefix = json.boolOr("add_prefix_space", true);
    const std::string scheme = json.stringOr("prepend_scheme", prefix ? "always" : "never");
    if (scheme == "never")
        settings.scheme = PrependScheme::Never;
    else if (scheme == "first")
        settings.scheme = PrependScheme::First;
    else if (scheme != "always")
        json.at("prepend_scheme").refuse("one of always, first, never");
    if (!prefix && settings.scheme != PrependScheme::Never)
        json.at("prepend_scheme").refuse("never, though \"add_prefix_space\" is false");
    return settings;
}

std::unique_ptr<PreTokenizer> readPreTokenizer(const JsonValue &json)
{
    const std::string_view type = json.at("type").asString();
    if (type == "WhitespaceSplit")
        return std::make_unique<WhitespaceSplit>();
    if (type == "Whitespace")
        return std::make_unique<WordsAndPunctuation>();
    if (type == "ByteLevel")
        return std::make_unique<ByteLevel>(json.at("add_prefix_space").asBool(), json.boolOr("use_regex", true));
    if (type == "Split")
        return std::make_unique<PatternSplit>(readPattern(json.at("pattern")), readBehaviour(json.at("behavior")), json.boolOr("invert", false));
    if (type == "Digits")
        return readDigits(json);
    if (type == "Metaspace")
        return readMetaspaceSplit(json);
    if (type == "Sequence")
        return std::make_unique<PreTokenizerSequence>(readStages<PreTokenizer>(json.at("pretokenizers"), readPreTokenizer));
    throw Error(PENFIELD_SENTENCE("The tokenizer %1 splits text by \"%2\", which Penfield does not compute yet. It knows ByteLevel, Split, "
                                  "Metaspace, Digits, WhitespaceSplit, Whitespace and Sequence."),
                {json.file(), printable(type)});
}

std::unique_ptr<Normalizer> readNormalizer(const JsonValue &json)
{
    const std::string_view type = json.at("type").asString();
    if (type == "NFC")
        return std::make_unique<UnicodeNormalizer>(UnicodeForm::NFC);
    if (type == "NFD")
        return std::make_unique<UnicodeNormalizer>(UnicodeForm::NFD);
    if (type == "NFKC")
        return std::make_unique<UnicodeNormalizer>(UnicodeForm::NFKC);
    if (type == "NFKD")
        return std::make_unique<UnicodeNormalizer>(UnicodeForm::NFKD);
    if (type == "Prepend")
        return std::make_unique<Prepend>(std::string(json.at("prepend").asString()));
    if (type == "Replace")
        return std::make_unique<ReplaceNormalizer>(readPattern(json.at("pattern")), std::string(json.at("content").asString()));
    if (type == "Lowercase")
        return std::make_unique<Lowercase>();
    if (type == "Strip")
        return std::make_unique<StripSpace>(json.at("strip_left").asBool(), json.at("strip_right").asBool());
    if (type == "Sequence")
        return std::make_unique<NormalizerSequence>(readStages<Normalizer>(json.at("normalizers"), readNormalizer));
    throw Error(PENFIELD_SENTENCE("The tokenizer %1 has a normalizer of the type \"%2\", which Penfield does not compute yet. It knows NFC, "
                                  "NFD, NFKC, NFKD, Prepend, Replace, Lowercase, Strip and Sequence."),
                {json.file(), printable(type)});
}

std::unique_ptr<Decoder> readDecoder(const JsonValue &json)
{
    const std::string_view type = json.at("type").asString();
    if (type == "ByteLevel")
        return std::make_unique<ByteLevelDecoder>();
    if (type == "ByteFallback")
        return std::make_unique<ByteFallback>();
    if (type == "Fuse")
        return std::make_unique<Fuse>();
    if (type == "Replace") {
        std::string fixed;
        auto pattern = readPattern(json.at("pattern"), &fixed);
        return std::make_unique<ReplaceDecoder>(std::move(pattern), std::move(fixed), std::string(json.at("content").asString()));
    }
    if (type == "Strip") {
        const auto count = [&](const char *key) { return static_cast<int>(json.at(key).asInt(0, 1'000'000)); };
        return std::make_unique<StripDecoder>(characterAt(json, "content"), count("start"), count("stop"));
    }
    if (type == "Metaspace") {
        MetaspaceSettings settings = readMetaspace(json);
        return std::make_unique<MetaspaceDecoder>(std::move(settings.mark), settings.scheme);
    }
    if (type == "Sequence")
        return std::make_unique<DecoderSequence>(readStages<Decoder>(json.at("decoders"), readDecoder));
    throw Error(PENFIELD_SENTENCE("The tokenizer %1 has a decoder of the type \"%2\", which Penfield does not compute yet. It knows "
                                  "ByteLevel, ByteFallback, Fuse, Replace, Strip, Metaspace and Sequence."),
                {json.file(), printable(type)});
}

std::vector<SpanTrimming> readTrimmings(const JsonValue &json)
{
    const std::string_view type = json.at("type").asString();
    std::vector<SpanTrimming> trimmings;
    if (type == "Sequence") {
        for (const JsonValue &stage : json.at("processors").items())
            for (const SpanTrimming &trimming : readTrimmings(stage))
                trimmings.push_back(trimming);
    } else if ((type == "ByteLevel" || type == "RobertaProcessing") && json.at("trim_offsets").asBool()) {
        trimmings.push_back({json.at("add_prefix_space").asBool()});
    }
    return trimmings;
}

}  // namespace penfield
