#include "backend/training/vocabulary.h"

#include <unordered_set>

#include "backend/training/phrases.h"
#include "backend/training/world_tables.h"

namespace penfield::training {
namespace {

// Keeps the first occurrence of each word, in order.
class OrderedWords {
public:
    void add(const std::string &word)
    {
        if (!word.empty() && m_seen.insert(word).second)
            m_words.push_back(word);
    }
    void addAll(const std::vector<std::string> &words)
    {
        for (const std::string &word : words)
            add(word);
    }
    bool contains(const std::string &word) const { return m_seen.contains(word); }
    const std::vector<std::string> &words() const { return m_words; }

private:
    std::vector<std::string> m_words;
    std::unordered_set<std::string> m_seen;
};

OrderedWords contentWords(const World &world)
{
    OrderedWords content;
    for (const Entity &entity : world.entities()) {
        content.add(entity.name);
        content.addAll(entity.cities);
        for (const std::string &value : entity.attributes)
            content.add(value);
    }
    for (std::string_view table : {tables::kNames, tables::kPlaces, tables::kObjects, tables::kNouns, tables::kNumbers, tables::kDays,
                                   tables::kMonths, tables::kOpposites}) {
        content.addAll(splitWords(table));
    }
    return content;
}

std::vector<std::string> templateTexts()
{
    using namespace phrases;
    std::vector<std::string> texts = {kCountryByCapital,
                                      kIndirectObjectHeldOut,
                                      kSum,
                                      kDifference,
                                      kComparison,
                                      std::string(tables::kGivingVerbs),
                                      std::string(tables::kPrepositions),
                                      std::string(tables::kClosingAdjectives)};
    for (const RelationWording &relation : kRelations) {
        texts.insert(texts.end(), relation.of.begin(), relation.of.end());
        texts.push_back(relation.noun);
    }
    for (const Templates *list :
         {&kStateNamed, &kStateByCity, &kCountryNamed, &kCountryByCity, &kPrefixes, &kFactFrames, &kCityToEntity, &kCapitalToCountry,
          &kIndirectObject, &kOppositeEnglish, &kOppositeFrench, &kTranslation, &kNeighbour, &kFillers}) {
        texts.insert(texts.end(), list->begin(), list->end());
    }
    return texts;
}

bool isPlaceholder(const std::string &word)
{
    return word == "[" || word == "]" || word.find('{') != std::string::npos;
}

}  // namespace

Vocabulary::Vocabulary(const World &world)
{
    const OrderedWords content = contentWords(world);
    OrderedWords all;
    all.addAll({"<pad>", "<bos>", "."});
    for (const std::string &text : templateTexts()) {
        for (const std::string &word : splitWords(text)) {
            if (!isPlaceholder(word) && !content.contains(word))
                all.add(word);
        }
    }
    all.addAll(content.words());
    all.add("<unk>");
    m_words = all.words();
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_ids[m_words[i]] = static_cast<std::int32_t>(i);

    for (const std::string &word : content.words()) {
        const int entity = world.entityOfCity(word);
        const bool plainCity = entity >= 0 && world.entities()[static_cast<std::size_t>(entity)].capital() != word;
        if (!plainCity)
            m_copyable.push_back(word);
    }
}

std::int32_t Vocabulary::id(std::string_view word) const
{
    const auto found = m_ids.find(std::string(word));
    return found == m_ids.end() ? unknown() : found->second;
}

std::vector<std::int32_t> Vocabulary::encode(std::string_view sentence) const
{
    std::vector<std::int32_t> ids = {kBos};
    for (const std::string &word : splitWords(sentence))
        ids.push_back(id(word));
    return ids;
}

Document Vocabulary::encode(Task task, const Phrase &phrase) const
{
    Document document{task, phrase.entity, phrase.relation, {kBos}, {0}};
    bool inAnswer = false;
    for (const std::string &word : splitWords(phrase.text)) {
        if (word == "[" || word == "]") {
            inAnswer = word == "[";
            continue;
        }
        document.tokens.push_back(id(word));
        document.isAnswer.push_back(inAnswer);
    }
    document.tokens.push_back(kStop);
    document.isAnswer.push_back(0);
    return document;
}

}  // namespace penfield::training
