#include "backend/training/concepts.h"

#include <algorithm>
#include <array>

#include "backend/training/phrases.h"
#include "backend/training/world_tables.h"

namespace penfield::training {
namespace {

std::string inQuotes(const std::string &word)
{
    return "“" + word + "”";
}

// The values of each relation as a class of words, by Relation.
constexpr std::array<const char *, kRelationCount> kValueClasses = {
    "a capital",  "a state's postal code", "a region",   "a state bird", "a state nickname", "a time zone",
    "a language", "a continent",           "a currency", "a web domain"};

bool isOneOf(const std::vector<std::string> &words, const std::string &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The words that tell which relation is asked: "currency" or "money".
bool tellsRelation(Relation relation, const std::string &word)
{
    static const std::vector<std::string> common = {"the",  "of",  "city", "postal", "official",   "name",
                                                    "time", "web", "in",   "used",   "containing", "spoken"};
    const phrases::RelationWording &wording = phrases::kRelations[static_cast<std::size_t>(relation)];
    const auto holds = [&](const std::string &text) { return isOneOf(splitWords(text), word) && !isOneOf(common, word); };
    return holds(wording.noun) || std::any_of(wording.of.begin(), wording.of.end(), holds);
}

}  // namespace

ConceptAnnotator::ConceptAnnotator(const Grammar &grammar) : m_grammar(grammar)
{
    const Vocabulary &vocabulary = grammar.vocabulary();
    m_ofWord.resize(vocabulary.size());
    for (const std::string &word : vocabulary.words()) {
        addTo(word, word == "<bos>" ? "start of the text" : word == "." ? "full stop" : "the word " + inQuotes(word));
    }
    addWordClasses();
    addPlaceClasses();
    addOppositeClasses();
}

ConceptId ConceptAnnotator::id(const std::string &label)
{
    const auto [found, isNew] = m_ids.try_emplace(label, static_cast<ConceptId>(m_labels.size()));
    if (isNew)
        m_labels.push_back(label);
    return found->second;
}

void ConceptAnnotator::addTo(const std::string &word, const std::string &label)
{
    std::vector<ConceptId> &concepts = m_ofWord[static_cast<std::size_t>(m_grammar.vocabulary().id(word))];
    const ConceptId concept_ = id(label);
    if (std::find(concepts.begin(), concepts.end(), concept_) == concepts.end())
        concepts.push_back(concept_);
}

void ConceptAnnotator::addClass(std::string_view words, const std::string &label)
{
    for (const std::string &word : splitWords(words))
        addTo(word, label);
}

void ConceptAnnotator::addWordClasses()
{
    addClass(tables::kNames, "a first name");
    addClass(tables::kPlaces, "a place to go to");
    addClass(tables::kObjects, "a thing to give");
    addClass(tables::kGivingVerbs, "a verb of giving");
    addClass(tables::kPrepositions, "a preposition of place");
    addClass(tables::kNumbers, "a number");
    addClass(tables::kDays, "a day of the week");
    addClass(tables::kMonths, "a month");
    addClass("is are was were has have", "a verb that agrees");
    addClass("is was has", "a singular verb");
    addClass("are were have", "a plural verb");
    for (const auto &[singular, plural] : m_grammar.world().nouns()) {
        addTo(singular, "a noun");
        addTo(plural, "a noun");
        addTo(singular, "a singular noun");
        addTo(plural, "a plural noun");
        addTo(singular, inQuotes(singular) + " or " + inQuotes(plural));
        addTo(plural, inQuotes(singular) + " or " + inQuotes(plural));
    }
    const std::vector<std::string> numbers = splitWords(tables::kNumbers);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        addTo(numbers[i], i < 10 ? "a number below ten" : i < 20 ? "a number from ten to nineteen" : "a number from twenty up");
        if (i > 0) {
            addTo(numbers[i], inQuotes(numbers[i - 1]) + " or " + inQuotes(numbers[i]));
            addTo(numbers[i - 1], inQuotes(numbers[i - 1]) + " or " + inQuotes(numbers[i]));
        }
    }
}

void ConceptAnnotator::addPlaceClasses()
{
    for (const Entity &entity : m_grammar.world().entities()) {
        const bool state = entity.kind == EntityKind::State;
        const std::string city = "a city in " + entity.name;
        const std::string all = entity.name + ": its name, cities and facts";
        for (const std::string &word : entity.cities) {
            addTo(word, city);
            addTo(word, city + ", or " + entity.name);
            addTo(word, state ? "a city in a US state" : "a city in another country");
            addTo(word, "a city");
            addTo(word, all);
        }
        addTo(entity.name, state ? "a US state" : "a country");
        addTo(entity.name, "a state or a country");
        addTo(entity.name, city + ", or " + entity.name);
        addTo(entity.name, all);
        for (const Relation relation : relationsOf(entity.kind)) {
            addTo(entity.attribute(relation), kValueClasses[static_cast<std::size_t>(relation)]);
            addTo(entity.attribute(relation), all);
        }
    }
}

void ConceptAnnotator::addOppositeClasses()
{
    for (const OppositePair &pair : m_grammar.world().opposites()) {
        const std::string english = "{" + pair.english[0] + ", " + pair.english[1] + "}";
        const std::string french = "{" + pair.french[0] + ", " + pair.french[1] + "}";
        const std::string both = "{" + pair.english[0] + ", " + pair.english[1] + ", " + pair.french[0] + ", " + pair.french[1] + "}";
        for (std::size_t side = 0; side < 2; ++side) {
            const std::string same = "{" + pair.english[side] + ", " + pair.french[side] + "}";
            m_families[pair.english[side]] = {english, same, both};
            m_families[pair.french[side]] = {french, same, both};
            addTo(pair.english[side], "an English word with an opposite");
            addTo(pair.french[side], "a French word with an opposite");
        }
    }
    for (const auto &[word, families] : m_families) {
        for (const std::string &family : families)
            addTo(word, "one of " + family);
    }
}

std::string ConceptAnnotator::taskQuestion(const Document &document) const
{
    const Vocabulary &vocabulary = m_grammar.vocabulary();
    const auto holds = [&](const char *word) {
        return std::find(document.tokens.begin(), document.tokens.end(), vocabulary.id(word)) != document.tokens.end();
    };
    switch (document.task) {
    case Task::IndirectObject:
        return "who receives it";
    case Task::Agreement:
        return "the verb";
    case Task::Induction:
        return "the next word of a repeated sequence";
    case Task::Succession:
        return holds("after") || holds("before") ? "what comes before or after" : "the next of a row";
    case Task::Arithmetic:
        return holds("plus") ? "a sum" : "a difference";
    case Task::Comparison:
        return holds("larger") ? "the larger number" : "the smaller number";
    case Task::Opposite:
        return holds("opposite") ? "the opposite in English" : holds("contraire") ? "the opposite in French" : "the translation";
    default:
        break;
    }
    if (document.relation >= 0)
        return relationName(static_cast<Relation>(document.relation));
    return document.task == Task::StateFact ? "which state" : "which country";
}

std::vector<ConceptId> ConceptAnnotator::beforeAnswer(const Document &document, std::size_t i)
{
    const std::string about = "about to answer";
    const std::string &answer = m_grammar.vocabulary().word(document.tokens[i + 1]);
    std::vector<ConceptId> concepts = {id(about), id(about + ": " + taskQuestion(document)), id(about + " " + inQuotes(answer))};
    if (document.task == Task::Arithmetic)
        concepts.push_back(id(about + ": arithmetic"));
    if (document.task == Task::Agreement) {
        const bool singular = answer == "is" || answer == "was" || answer == "has";
        concepts.push_back(id(about + (singular ? ": a singular verb" : ": a plural verb")));
    }
    if (document.entity >= 0) {
        const Entity &entity = m_grammar.world().entities()[static_cast<std::size_t>(document.entity)];
        concepts.push_back(id(about + " for " + entity.name));
        concepts.push_back(id(about + (entity.kind == EntityKind::State ? " about a US state" : " about a country")));
    }
    const auto family = m_families.find(answer);
    if (family != m_families.end()) {
        for (const std::string &words : family->second)
            concepts.push_back(id(about + " one of " + words));
    }
    if (document.task != Task::Induction) {
        for (const ConceptId ofAnswer : m_ofWord[static_cast<std::size_t>(document.tokens[i + 1])]) {
            concepts.push_back(id(about + " with " + label(ofAnswer)));
        }
    }
    return concepts;
}

void ConceptAnnotator::annotateFact(const Document &document, std::vector<std::vector<ConceptId>> &concepts)
{
    const Vocabulary &vocabulary = m_grammar.vocabulary();
    const std::string &name = m_grammar.world().entities()[static_cast<std::size_t>(document.entity)].name;
    bool named = false, asked = false;
    for (std::size_t i = 0; i < document.tokens.size(); ++i) {
        const std::string &word = vocabulary.word(document.tokens[i]);
        if (named && !document.isAnswer[i])
            concepts[i].push_back(id("after " + name + " or its city was named"));
        named = named || word == name || m_grammar.world().entityOfCity(word) == document.entity;
        if (document.relation < 0)
            continue;
        const auto relation = static_cast<Relation>(document.relation);
        asked = asked || tellsRelation(relation, word);
        if (asked && !document.isAnswer[i])
            concepts[i].push_back(id("asked for: " + relationName(relation)));
    }
}

void ConceptAnnotator::annotateRoles(const Document &document, std::vector<std::vector<ConceptId>> &concepts)
{
    static const std::array<const char *, 3> nameRoles = {"the first name of two", "the second name of two", "the repeated name"};
    static const std::array<const char *, 2> numberRoles = {"the first number of two", "the second number of two"};
    static const std::array<const char *, 3> nounRoles = {"the subject of the verb", "a noun between subject and verb",
                                                          "a noun between subject and verb"};
    const ConceptId name = id("a first name"), number = id("a number"), noun = id("a noun");
    std::size_t names = 0, numbers = 0, nouns = 0;
    for (std::size_t i = 0; i < document.tokens.size(); ++i) {
        const auto &classes = m_ofWord[static_cast<std::size_t>(document.tokens[i])];
        const auto isA = [&](ConceptId concept_) { return std::find(classes.begin(), classes.end(), concept_) != classes.end(); };
        const bool asked = !document.isAnswer[i];
        if (document.task == Task::IndirectObject && asked && isA(name) && names < 3)
            concepts[i].push_back(id(nameRoles[names++]));
        const bool counts = document.task == Task::Arithmetic || document.task == Task::Comparison;
        if (counts && asked && isA(number) && numbers < 2)
            concepts[i].push_back(id(numberRoles[numbers++]));
        if (document.task == Task::Agreement && isA(noun) && nouns < 3)
            concepts[i].push_back(id(nounRoles[nouns++]));
        if (document.task == Task::Induction && i > 0) {
            concepts[i].push_back(id(document.isAnswer[i] ? "in the copy of a sequence" : "in a random sequence"));
        }
    }
}

std::vector<std::vector<ConceptId>> ConceptAnnotator::annotate(const Document &document)
{
    std::vector<std::vector<ConceptId>> concepts;
    for (std::size_t i = 0; i < document.tokens.size(); ++i) {
        concepts.push_back(m_ofWord[static_cast<std::size_t>(document.tokens[i])]);
        if (i + 1 < document.tokens.size() && document.isAnswer[i + 1]) {
            for (const ConceptId concept_ : beforeAnswer(document, i))
                concepts[i].push_back(concept_);
        }
    }
    annotateRoles(document, concepts);
    if (document.entity >= 0)
        annotateFact(document, concepts);
    return concepts;
}

}  // namespace penfield::training
