#include "tests/bench/two_step_prompts.h"

#include "app/cli/session.h"
#include "backend/training/touch_test.h"

#include <set>

namespace penfield::bench {

namespace {

using namespace penfield::training;

const std::set<Relation> kAsked = {Relation::Capital,  Relation::Code,     Relation::Nickname,
                                   Relation::Language, Relation::Currency, Relation::Domain};

/// A document is <bos>, the words, the answer and a stop: the words.
std::string textOf(const Document &document, const Vocabulary &vocabulary)
{
    std::string text;
    for (std::size_t i = 1; i + 2 < document.tokens.size(); ++i)
        text += (i > 1 ? " " : "") + vocabulary.word(document.tokens[i]);
    return text;
}

}  // namespace

std::vector<TwoStepPrompt> twoStepPrompts(const Grammar &grammar, EntityKind kind)
{
    std::vector<TwoStepPrompt> prompts;
    for (const Split split : {Split::Train, Split::HeldOutPair, Split::HeldOutCity, Split::OutOfDomain})
        for (const World::TwoHop &item : grammar.world().twoHops(kind, split)) {
            if (!kAsked.contains(item.relation))
                continue;
            const training::TwoHopPrompt made = training::twoHopPrompt(grammar, item);
            prompts.push_back({textOf(made.document, grammar.vocabulary()), item.city,
                               grammar.world().entities()[std::size_t(item.entity)].name,
                               grammar.vocabulary().word(std::int32_t(made.answer)), item.relation});
        }
    return prompts;
}

bool answersRight(cli::Session &session, const TwoStepPrompt &prompt)
{
    return session.trace(prompt.text)->output.top.front().text == prompt.answer;
}

}  // namespace penfield::bench
