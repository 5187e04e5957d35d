#include "backend/tokenizer/tokenizer_file.h"

#include "backend/formats/json.h"
#include "backend/formats/printable.h"
#include "backend/tokenizer/model_file.h"
#include "backend/tokenizer/stage_file.h"
#include "backend/types/error.h"

#include <unordered_set>
#include <utility>

namespace penfield {

namespace {

using formats::JsonValue;
using formats::printable;

void requireVersion(const JsonValue &root)
{
    const std::string version = root.stringOr("version", "1.0");
    if (version != "1.0")
        throw Error(
            PENFIELD_SENTENCE("The file %1 is a tokenizer of version %2; Penfield reads version 1.0. Save it with a current version of "
                              "the tokenizers package."),
            {root.file(), printable(version)});
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
std::vector<AddedToken> readAddedTokens(const JsonValue &json, const Vocabulary &vocabulary)
{
    std::vector<AddedToken> tokens;
    std::unordered_set<TokenId> ids;
    std::unordered_set<std::string> contents;
    for (const JsonValue &item : json.items()) {
        AddedToken token = readAddedToken(item);
        const std::string *sameId = vocabulary.textOf(token.id);
        const auto sameText = vocabulary.find(token.content);
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

    TokenizerParts parts;
    parts.model = readModel(root.at("model"));
    if (const auto normalizer = root.find("normalizer"))
        parts.normalizer = readNormalizer(*normalizer);
    if (const auto decoder = root.find("decoder"))
        parts.decoder = readDecoder(*decoder);
    const auto preTokenizer = root.find("pre_tokenizer");
    parts.preTokenizer = preTokenizer ? readPreTokenizer(*preTokenizer)
                                      : std::make_unique<PreTokenizerSequence>(std::vector<std::unique_ptr<PreTokenizer>>());
    if (const auto postProcessor = root.find("post_processor"))
        parts.trimmings = readTrimmings(*postProcessor);
    if (const auto added = root.find("added_tokens"))
        parts.addedTokens = readAddedTokens(*added, parts.model->vocabulary());
    return parts;
}

}  // namespace penfield
