#include "backend/tokenizer/tokenizer_file.h"

#include "backend/formats/json.h"
#include "backend/formats/model_limits.h"
#include "backend/formats/printable.h"
#include "backend/tokenizer/word_level.h"
#include "backend/types/error.h"

#include <unordered_set>
#include <utility>

namespace penfield {

namespace {

using formats::JsonValue;
using formats::printable;

TokenId tokenIdOf(const JsonValue &value)
{
    return TokenId(value.asInt(0, formats::limits::vocabulary - 1));
}

void requireVersion(const JsonValue &root)
{
    const std::string version = root.stringOr("version", "1.0");
    if (version != "1.0")
        throw Error(
            PENFIELD_SENTENCE("The file %1 is a tokenizer of version %2; Penfield reads version 1.0. Save it with a current version of "
                              "the tokenizers package."),
            {root.file(), printable(version)});
}

/// A stage that is not there, or null, does nothing. `stage` is its key in the file.
void requireAbsent(const JsonValue &root, std::string_view stage)
{
    if (const auto found = root.find(stage))
        throw Error(
            PENFIELD_SENTENCE("The tokenizer %1 has a %2 of the type \"%3\", which Penfield does not compute yet. It opens tokenizers "
                              "without one."),
            {root.file(), std::string(stage), printable(found->at("type").asString())});
}

std::unique_ptr<PreTokenizer> readPreTokenizer(const JsonValue &json)
{
    const std::string_view type = json.at("type").asString();
    if (type == "WhitespaceSplit")
        return std::make_unique<WhitespaceSplit>();
    if (type == "Whitespace")
        return std::make_unique<WordsAndPunctuation>();
    if (type == "Sequence") {
        std::vector<std::unique_ptr<PreTokenizer>> stages;
        for (const JsonValue &item : json.at("pretokenizers").items())
            stages.push_back(readPreTokenizer(item));
        return std::make_unique<PreTokenizerSequence>(std::move(stages));
    }
    throw Error(PENFIELD_SENTENCE("The tokenizer %1 splits text by \"%2\", which Penfield does not compute yet. It knows WhitespaceSplit, "
                                  "Whitespace and Sequence."),
                {json.file(), printable(type)});
}

std::unique_ptr<TokenModel> readWordLevel(const JsonValue &json)
{
    std::vector<std::pair<std::string, TokenId>> vocabulary;
    json.at("vocab").forEachMember([&](const JsonValue &member) { vocabulary.emplace_back(member.key(), tokenIdOf(member)); });
    if (vocabulary.empty())
        throw Error(PENFIELD_SENTENCE("The tokenizer %1 has no words. Download it again."), {json.file()});
    return std::make_unique<WordLevel>(vocabulary, std::string(json.at("unk_token").asString()), json.file());
}

std::unique_ptr<TokenModel> readModel(const JsonValue &json)
{
    const std::string_view type = json.at("type").asString();
    if (type == "WordLevel")
        return readWordLevel(json);
    throw Error(PENFIELD_SENTENCE("The tokenizer %1 is of the kind \"%2\", which Penfield does not read yet. It reads WordLevel."),
                {json.file(), printable(type)});
}

AddedToken readAddedToken(const JsonValue &json)
{
    AddedToken token;
    token.id = tokenIdOf(json.at("id"));
    token.content = json.at("content").asString();
    token.singleWord = json.boolOr("single_word", false);
    token.stripLeft = json.boolOr("lstrip", false);
    token.stripRight = json.boolOr("rstrip", false);
    token.special = json.boolOr("special", false);
    token.normalized = json.boolOr("normalized", !token.special);
    return token;
}

/// An added token either repeats a word of the vocabulary with its id, or has an id and a text of its own.
std::vector<AddedToken> readAddedTokens(const JsonValue &json, const TokenModel &model)
{
    std::vector<AddedToken> tokens;
    std::unordered_set<TokenId> ids;
    std::unordered_set<std::string> contents;
    for (const JsonValue &item : json.items()) {
        AddedToken token = readAddedToken(item);
        const std::string *sameId = model.textOf(token.id);
        const auto sameText = model.find(token.content);
        const bool clash = (sameId && *sameId != token.content) || (sameText && *sameText != token.id) || !ids.insert(token.id).second
                           || !contents.insert(token.content).second;
        if (clash)
            throw Error(
                PENFIELD_SENTENCE("In the file %1, the added token \"%2\" and its id %3 contradict another token. Download the file "
                                  "again."),
                {json.file(), printable(token.content), std::to_string(token.id.value)});
        tokens.push_back(std::move(token));
    }
    return tokens;
}

}  // namespace

TokenizerParts parseTokenizerFile(formats::ByteView bytes, const std::string &name)
{
    const auto document = formats::JsonDocument::parse(bytes, name);
    const JsonValue root = document.root();
    requireVersion(root);
    requireAbsent(root, "normalizer");
    requireAbsent(root, "decoder");

    TokenizerParts parts;
    parts.model = readModel(root.at("model"));
    const auto preTokenizer = root.find("pre_tokenizer");
    parts.preTokenizer = preTokenizer ? readPreTokenizer(*preTokenizer)
                                      : std::make_unique<PreTokenizerSequence>(std::vector<std::unique_ptr<PreTokenizer>>());
    if (const auto added = root.find("added_tokens"))
        parts.addedTokens = readAddedTokens(*added, *parts.model);
    return parts;
}

}  // namespace penfield
