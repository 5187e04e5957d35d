#include "backend/tokenizer/model_file.h"

#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/tokenizer/bpe.h"
#include "backend/tokenizer/word_level.h"
#include "backend/types/error.h"

namespace penfield {

using formats::JsonValue;
using formats::printable;

namespace {

Vocabulary readVocabulary(const JsonValue &json)
{
    std::vector<std::pair<std::string, TokenId>> tokens;
    json.at("vocab").forEachMember([&](const JsonValue &member) { tokens.emplace_back(member.key(), tokenIdOf(member)); });
    if (tokens.empty())
        throw Error(PENFIELD_SENTENCE("The tokenizer %1 has no words. Download it again."), {json.file()});
    return Vocabulary(tokens, json.file());
}

std::unique_ptr<TokenModel> readWordLevel(const JsonValue &json)
{
    return std::make_unique<WordLevel>(readVocabulary(json), std::string(json.at("unk_token").asString()));
}

using Pair = std::pair<std::string_view, std::string_view>;

[[noreturn]] void refuseMerge(const JsonValue &json, std::size_t rank, std::string_view text)
{
    throw Error(PENFIELD_SENTENCE("In the file %1, merge %2 (\"%3\") is not two tokens whose joined text is a token too. Download the file "
                                  "again."),
                {json.file(), std::to_string(rank), printable(text)});
}

/// "a b" or ["a", "b"].
Pair readPair(const JsonValue &json, std::size_t rank)
{
    if (json.isString()) {
        const std::string_view line = json.asString();
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos || line.find(' ', space + 1) != std::string_view::npos)
            refuseMerge(json, rank, line);
        return {line.substr(0, space), line.substr(space + 1)};
    }
    const std::vector<JsonValue> parts = json.items();
    if (parts.size() != 2)
        json.refuse("a list of two texts");
    return {parts[0].asString(), parts[1].asString()};
}

MergeTable readMerges(const JsonValue &list, const Vocabulary &vocabulary)
{
    MergeTable merges;
    const std::vector<JsonValue> items = list.items();
    merges.reserve(items.size());
    std::uint32_t rank = 0;
    for (const JsonValue &item : items) {
        if (item.isString() && item.asString().starts_with("#version"))
            continue;
        const auto [left, right] = readPair(item, rank);
        const std::string whole = std::string(left) + std::string(right);
        const auto leftId = vocabulary.find(left), rightId = vocabulary.find(right), wholeId = vocabulary.find(whole);
        if (!leftId || !rightId || !wholeId)
            refuseMerge(item, rank, std::string(left) + " " + std::string(right));
        merges.add(*leftId, *rightId, {rank++, *wholeId});
    }
    return merges;
}

void requireNotUsed(const JsonValue &json, std::string_view key, bool used)
{
    if (used)
        throw Error(PENFIELD_SENTENCE("The tokenizer %1 uses \"%2\", which Penfield does not compute yet. Use a model whose tokenizer leaves "
                                      "it out."),
                    {json.file(), std::string(key)});
}

std::unique_ptr<TokenModel> readBpe(const JsonValue &json)
{
    requireNotUsed(json, "dropout", json.numberOr("dropout", 0, 0, 1) != 0);
    for (const char *key : {"continuing_subword_prefix", "end_of_word_suffix"})
        requireNotUsed(json, key, !json.stringOr(key, "").empty());
    Vocabulary vocabulary = readVocabulary(json);
    MergeTable merges = readMerges(json.at("merges"), vocabulary);
    BpeOptions options;
    if (const auto unknown = json.find("unk_token")) {
        options.unknown = vocabulary.find(unknown->asString());
        if (!options.unknown)
            throw Error(PENFIELD_SENTENCE("In the file %1, \"unk_token\" is \"%2\", which is not a token. Download the file again."),
                        {json.file(), printable(unknown->asString())});
    }
    options.byteFallback = json.boolOr("byte_fallback", false);
    options.fuseUnknown = json.boolOr("fuse_unk", false);
    options.ignoreMerges = json.boolOr("ignore_merges", false);
    return std::make_unique<Bpe>(std::move(vocabulary), std::move(merges), options);
}

}  // namespace

TokenId tokenIdOf(const JsonValue &value)
{
    return TokenId(value.asInt(0, formats::limits::vocabulary - 1));
}

/// Files older than the "type" of a model have BPE's "merges".
std::unique_ptr<TokenModel> readModel(const JsonValue &json)
{
    if (!json.find("type") && json.find("merges"))
        return readBpe(json);
    const std::string_view type = json.at("type").asString();
    if (type == "WordLevel")
        return readWordLevel(json);
    if (type == "BPE")
        return readBpe(json);
    throw Error(PENFIELD_SENTENCE("The tokenizer %1 is of the kind \"%2\", which Penfield does not read yet. It reads BPE and WordLevel."),
                {json.file(), printable(type)});
}

}  // namespace penfield
