#include <algorithm>

#include "backend/training/grammar.h"
#include "backend/training/phrases.h"
#include "backend/training/template_text.h"
#include "backend/training/world_tables.h"

namespace penfield::training {
namespace {

constexpr double kHeldOutNamePairs = 0.2;
constexpr double kHeldOutAgreement = 0.2;
constexpr double kHeldOutFrenchWords = 0.15;

Split heldOutIf(bool heldOut)
{
    return heldOut ? Split::HeldOutPair : Split::Train;
}

}  // namespace

Split namePairSplit(const std::string &a, const std::string &b)
{
    return heldOutIf(splitPosition({"ioi", std::min(a, b), std::max(a, b)}) < kHeldOutNamePairs);
}

Split agreementSplit(const std::string &subject, const std::string &distractor)
{
    return heldOutIf(splitPosition({"agr", subject, distractor}) < kHeldOutAgreement);
}

Split oppositeSplit(const std::string &frenchWord)
{
    return heldOutIf(splitPosition({"opp", frenchWord}) < kHeldOutFrenchWords);
}

Phrase Grammar::indirectObject(Random &random, Split split) const
{
    static const auto names = splitWords(tables::kNames);
    static const auto places = splitWords(tables::kPlaces);
    static const auto objects = splitWords(tables::kObjects);
    static const auto verbs = splitWords(tables::kGivingVerbs);
    const Split pairs = split == Split::HeldOutPair ? Split::HeldOutPair : Split::Train;
    std::vector<std::string> pair;
    do {
        pair = random.sample(names, 2);
    } while (namePairSplit(pair[0], pair[1]) != pairs);
    const std::size_t subject = random.below(2);
    const std::string &wording =
        split == Split::HeldOutTemplate ? phrases::kIndirectObjectHeldOut : random.choice(phrases::kIndirectObject);
    return {fill(wording, {{"x", pair[0]},
                           {"y", pair[1]},
                           {"s", pair[subject]},
                           {"io", pair[1 - subject]},
                           {"p", random.choice(places)},
                           {"o", random.choice(objects)},
                           {"v", random.choice(verbs)}})};
}

Phrase Grammar::agreement(Random &random, Split split) const
{
    static const auto prepositions = splitWords(tables::kPrepositions);
    static const auto adjectives = splitWords(tables::kClosingAdjectives);
    const auto &nouns = m_world.nouns();
    const auto form = [&](std::size_t noun, bool plural) { return plural ? nouns[noun].second : nouns[noun].first; };
    std::string subject, distractor;
    bool plural = false;
    do {
        const std::size_t first = random.below(nouns.size());
        const std::size_t second = (first + 1 + random.below(nouns.size() - 1)) % nouns.size();
        plural = random.chance(0.5);
        subject = form(first, plural);
        distractor = form(second, random.chance(0.5));
    } while (agreementSplit(subject, distractor) != split);

    const phrases::TenseCue &tense = random.choice(phrases::kTenses);
    const std::size_t link = random.below(prepositions.size() + 1);
    std::string middle = (link < prepositions.size() ? prepositions[link] : "to") + " the " + distractor;
    const double shape = random.uniform();  // .15 no distractor, .20 two, else one
    if (shape < 0.15 && split == Split::Train) {
        middle.clear();
    } else if (shape < 0.35) {
        middle += " " + random.choice(prepositions) + " the " + form(random.below(nouns.size()), random.chance(0.5));
    }
    const std::string tail = tense.singular == "has" ? "been " : "";
    return {tense.cue + " the " + subject + " " + middle + " [ " + (plural ? tense.plural : tense.singular) + " ] " + tail +
            random.choice(adjectives)};
}

Phrase Grammar::opposite(OppositeKind kind, Random &random, Split split) const
{
    std::size_t pair = 0, side = 0;
    do {
        pair = random.below(m_world.opposites().size());
        side = random.below(2);
    } while (kind == OppositeKind::French && oppositeSplit(m_world.opposites()[pair].french[side]) != split);
    const OppositePair &words = m_world.opposites()[pair];
    if (kind == OppositeKind::Translation) {
        return {fill(random.choice(phrases::kTranslation), {{"e", words.english[side]}, {"f", words.french[side]}})};
    }
    const bool english = kind == OppositeKind::English;
    const auto &sides = english ? words.english : words.french;
    return {
        fill(random.choice(english ? phrases::kOppositeEnglish : phrases::kOppositeFrench), {{"w", sides[side]}, {"o", sides[1 - side]}})};
}

}  // namespace penfield::training
