#include "backend/service/word_token.h"

#include "backend/types/engine.h"

namespace penfield {

namespace {

WordToken firstToken(Engine &engine, const std::string &word, const std::string &text)
{
    const Prompt prompt = engine.tokenize(text);
    const std::size_t first = prompt.bosPrepended ? 1 : 0;
    if (prompt.size() <= first || !prompt.unknownWords.empty())
        return {word, {}, {}, 0};
    return {word, prompt.tokens[first], prompt.pieces[first], static_cast<int>(prompt.size() - first)};
}

}  // namespace

WordToken wordToken(Engine &engine, const std::string &word)
{
    const bool hasBlank = word.starts_with(' ');
    const WordToken goingOn = firstToken(engine, word, hasBlank ? word : ' ' + word);
    if (hasBlank || goingOn.tokens == 1)
        return goingOn;
    const WordToken alone = firstToken(engine, word, word);
    return alone.tokens == 1 || goingOn.tokens == 0 ? alone : goingOn;
}

}  // namespace penfield
