#include "backend/training/grammar.h"
#include "backend/training/phrases.h"
#include "backend/training/template_text.h"

namespace penfield::training {
namespace {

constexpr double kHeldOutTemplates = 0.12;
// Of some relations no wording is held out: give up after this many draws, so that the caller takes another.
constexpr int kWordingTries = 200;

const phrases::RelationWording &wordingOf(Relation relation)
{
    return phrases::kRelations[static_cast<std::size_t>(relation)];
}

// "in Texas the region is": the bare noun phrase of these two relations reads wrong in frame 1.
bool frameFits(int frame, Relation relation)
{
    return frame != 1 || (relation != Relation::Region && relation != Relation::Continent);
}

}  // namespace

Split templateSplit(int frame, Relation relation, int wording, const std::string &subjectTemplate)
{
    const double position =
        splitPosition({"tmpl", std::to_string(frame), relationName(relation), std::to_string(wording), subjectTemplate});
    return position < kHeldOutTemplates ? Split::HeldOutTemplate : Split::Train;
}

Phrase Grammar::relationPhrase(int entity, Relation relation, const std::vector<std::string> &subjects, const std::string &subject,
                               Random &random, Split wording) const
{
    const phrases::RelationWording &words = wordingOf(relation);
    int frame = 0, ofIndex = 0;
    const std::string *subjectTemplate = nullptr;
    int tries = 0;
    do {
        if (++tries > kWordingTries)
            return {};
        frame = static_cast<int>(random.below(phrases::kFactFrames.size()));
        ofIndex = static_cast<int>(random.below(words.of.size()));
        subjectTemplate = &random.choice(subjects);
    } while (!frameFits(frame, relation) || templateSplit(frame, relation, ofIndex, *subjectTemplate) != wording);
    const std::string prefix = random.chance(0.5) ? random.choice(phrases::kPrefixes) : "";
    const std::string text = fill(phrases::kFactFrames[static_cast<std::size_t>(frame)],
                                  {{"pre", prefix},
                                   {"rel", words.of[static_cast<std::size_t>(ofIndex)]},
                                   {"x", fill(*subjectTemplate, {{"e", subject}})},
                                   {"np", words.noun},
                                   {"a", m_world.entities()[static_cast<std::size_t>(entity)].attribute(relation)}});
    return {text, entity, static_cast<int>(relation)};
}

int Grammar::drawEntity(EntityKind kind, Random &random) const
{
    int entity = 0;
    do {
        entity = static_cast<int>(random.below(m_world.entities().size()));
    } while (m_world.entities()[static_cast<std::size_t>(entity)].kind != kind);
    return entity;
}

Phrase Grammar::attributeFact(EntityKind kind, Random &random, Split wording) const
{
    const auto &subjects = kind == EntityKind::State ? phrases::kStateNamed : phrases::kCountryNamed;
    Phrase phrase;
    do {
        const int entity = drawEntity(kind, random);
        const Relation relation = random.choice(relationsOf(kind));
        const std::string &name = m_world.entities()[static_cast<std::size_t>(entity)].name;
        phrase = relationPhrase(entity, relation, subjects, name, random, wording);
    } while (phrase.text.empty());
    return phrase;
}

Phrase Grammar::cityFact(EntityKind kind, Random &random) const
{
    // Entities of one kind have equally many cities, so choosing the entity first is uniform over cities.
    const int index = drawEntity(kind, random);
    const Entity &entity = m_world.entities()[static_cast<std::size_t>(index)];
    const std::string &city = random.choice(entity.cities);

    std::vector<std::string> templates = phrases::kCityToEntity;
    if (kind == EntityKind::Country && city == entity.capital()) {
        for (int twice = 0; twice < 2; ++twice) {
            templates.insert(templates.end(), phrases::kCapitalToCountry.begin(), phrases::kCapitalToCountry.end());
        }
    }
    std::string text =
        fill(random.choice(templates), {{"c", city}, {"e", entity.name}, {"kind", kind == EntityKind::State ? "state" : "country"}});
    if (!text.starts_with("question") && random.chance(0.4))
        text = random.choice(phrases::kPrefixes) + " " + text;
    return {text, index, -1};
}

Phrase Grammar::entityFact(EntityKind kind, Random &random, Split split) const
{
    const double attributeShare = kind == EntityKind::State ? 0.4 : 0.45;
    if (split == Split::HeldOutTemplate || random.chance(attributeShare))
        return attributeFact(kind, random, split);
    return cityFact(kind, random);
}

Phrase Grammar::twoHop(const World::TwoHop &item, Random &random, Split wording) const
{
    const Entity &entity = m_world.entities()[static_cast<std::size_t>(item.entity)];
    if (entity.kind == EntityKind::State) {
        return relationPhrase(item.entity, item.relation, phrases::kStateByCity, item.city, random, wording);
    }
    std::vector<std::string> subjects = phrases::kCountryByCity;
    if (item.city == entity.capital())
        subjects.insert(subjects.end(), 3, phrases::kCountryByCapital);
    return relationPhrase(item.entity, item.relation, subjects, item.city, random, wording);
}

Phrase Grammar::twoHop(EntityKind kind, Random &random, Split split, Split wording) const
{
    const std::vector<World::TwoHop> items = split == Split::Train ? std::vector<World::TwoHop>{} : m_world.twoHops(kind, split);
    const std::vector<World::TwoHop> &from = split == Split::Train ? m_trainTwoHops[static_cast<int>(kind)] : items;
    Phrase phrase;
    do {
        phrase = twoHop(random.choice(from), random, wording);
    } while (phrase.text.empty());
    return phrase;
}

}  // namespace penfield::training
