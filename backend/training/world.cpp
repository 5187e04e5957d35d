#include "backend/training/world.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "backend/training/phrases.h"
#include "backend/training/world_tables.h"

namespace penfield::training {
namespace {

// Never asked about in a two-hop training document.
const std::set<std::string> kOutOfDomain = {"Minnesota", "Arizona", "Egypt"};
// Cities of the default prompts: always seen in two-hop documents, with other relations.
const std::set<std::string> kAlwaysSeen = {"Dallas", "Houston", "Oakland", "Paris", "Munich", "Osaka"};
// Combinations that the default prompts ask and training must not contain.
const std::set<std::pair<std::string, Relation>> kAlwaysHeldOut = {{"Dallas", Relation::Capital}, {"Paris", Relation::Language}};
constexpr double kHeldOutPairs = 0.25;

std::vector<std::vector<std::string>> rowsOf(std::string_view table)
{
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines{std::string(table)};
    for (std::string line; std::getline(lines, line);)
        rows.push_back(splitWords(line));
    return rows;
}

void set(Entity &entity, Relation relation, const std::string &value)
{
    entity.attributes[static_cast<std::size_t>(relation)] = value;
}

Entity stateFrom(const std::vector<std::string> &row)
{
    static const std::map<std::string, std::string> zones = {
        {"E", "Eastern_time"}, {"C", "Central_time"}, {"M", "Mountain_time"}, {"P", "Pacific_time"}};
    Entity state{EntityKind::State, row[0], {row.begin() + 6, row.end()}, {}};
    set(state, Relation::Code, row[1]);
    set(state, Relation::Region, row[2]);
    set(state, Relation::Bird, row[3]);
    set(state, Relation::Nickname, row[4]);
    set(state, Relation::Zone, zones.at(row[5]));
    set(state, Relation::Capital, row[6]);
    return state;
}

Entity countryFrom(const std::vector<std::string> &row)
{
    Entity country{EntityKind::Country, row[0], {row.begin() + 5, row.end()}, {}};
    set(country, Relation::Language, row[1]);
    set(country, Relation::Continent, row[2]);
    set(country, Relation::Currency, row[3]);
    set(country, Relation::Domain, row[4]);
    set(country, Relation::Capital, row[5]);
    return country;
}

// Two or three cities of a state, two of a country, that never occur in two-hop documents.
std::vector<std::string> heldOutCities(const Entity &entity)
{
    const bool state = entity.kind == EntityKind::State;
    std::vector<std::string> cities;
    for (const std::string &city : entity.cities) {
        if (city != entity.capital() && !kAlwaysSeen.contains(city))
            cities.push_back(city);
    }
    const std::string_view key = state ? "uscity" : "cocity";
    std::sort(cities.begin(), cities.end(), [&](const std::string &a, const std::string &b) {
        return splitPosition({key, a}) < splitPosition({key, b});
    });
    cities.resize(state && splitPosition({"nho", entity.name}) < 0.5 ? 3 : 2);
    return cities;
}

}  // namespace

World::World()
{
    for (const auto &row : rowsOf(tables::kStates))
        m_entities.push_back(stateFrom(row));
    for (const auto &row : rowsOf(tables::kCountries))
        m_entities.push_back(countryFrom(row));
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        for (const std::string &city : m_entities[i].cities)
            m_cityEntity[city] = static_cast<int>(i);
        for (const std::string &city : heldOutCities(m_entities[i]))
            m_heldOutCity[city] = true;
    }
    const std::vector<std::string> nouns = splitWords(tables::kNouns);
    for (std::size_t i = 0; i + 1 < nouns.size(); i += 2)
        m_nouns.emplace_back(nouns[i], nouns[i + 1]);
    for (const auto &row : rowsOf(tables::kOpposites)) {
        m_opposites.push_back({{row[0], row[1]}, {row[2], row[3]}});
    }
}

int World::entityOfCity(std::string_view city) const
{
    const auto found = m_cityEntity.find(std::string(city));
    return found == m_cityEntity.end() ? -1 : found->second;
}

int World::entityByName(std::string_view name) const
{
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        if (m_entities[i].name == name)
            return static_cast<int>(i);
    }
    return -1;
}

bool World::isHeldOutCity(const std::string &city) const
{
    return m_heldOutCity.contains(city);
}

Split World::twoHopSplit(const Entity &entity, const std::string &city, Relation relation) const
{
    if (kOutOfDomain.contains(entity.name))
        return Split::OutOfDomain;
    if (isHeldOutCity(city))
        return Split::HeldOutCity;
    if (kAlwaysHeldOut.contains({city, relation}))
        return Split::HeldOutPair;
    const std::string_view key = entity.kind == EntityKind::State ? "uspair" : "copair";
    const bool heldOut = splitPosition({key, city, relationName(relation)}) < kHeldOutPairs;
    return heldOut ? Split::HeldOutPair : Split::Train;
}

std::vector<World::TwoHop> World::twoHops(EntityKind kind, Split split) const
{
    std::vector<TwoHop> found;
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        const Entity &entity = m_entities[i];
        if (entity.kind != kind)
            continue;
        for (const std::string &city : entity.cities) {
            for (Relation relation : relationsOf(kind)) {
                // "the capital of the country whose capital is Paris" asks nothing.
                const bool empty = kind == EntityKind::Country && relation == Relation::Capital && city == entity.capital();
                if (!empty && twoHopSplit(entity, city, relation) == split) {
                    found.push_back({static_cast<int>(i), city, relation});
                }
            }
        }
    }
    return found;
}

const std::vector<Relation> &relationsOf(EntityKind kind)
{
    static const std::vector<Relation> state = {Relation::Capital, Relation::Code,     Relation::Region,
                                                Relation::Bird,    Relation::Nickname, Relation::Zone};
    static const std::vector<Relation> country = {Relation::Capital, Relation::Language, Relation::Continent, Relation::Currency,
                                                  Relation::Domain};
    return kind == EntityKind::State ? state : country;
}

const std::string &relationName(Relation relation)
{
    return phrases::kRelations[static_cast<std::size_t>(relation)].name;
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

}  // namespace penfield::training
