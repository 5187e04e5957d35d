#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "backend/training/split.h"

namespace penfield::training {

enum class Relation { Capital, Code, Region, Bird, Nickname, Zone, Language, Continent, Currency, Domain };
inline constexpr int kRelationCount = 10;

enum class EntityKind { State, Country };

// A US state or a country, with what can be asked about it.
struct Entity {
    EntityKind kind;
    std::string name;
    std::vector<std::string> cities;                     // the capital first
    std::array<std::string, kRelationCount> attributes;  // by Relation; empty where it has none

    const std::string &attribute(Relation relation) const { return attributes[static_cast<std::size_t>(relation)]; }
    const std::string &capital() const { return cities.front(); }
};

struct OppositePair {
    std::array<std::string, 2> english, french;
};

// The facts of the demo world and which of them are held out of training.
class World {
public:
    World();

    const std::vector<Entity> &entities() const { return m_entities; }  // states, then countries
    const std::vector<std::pair<std::string, std::string>> &nouns() const { return m_nouns; }
    const std::vector<OppositePair> &opposites() const { return m_opposites; }

    // Index of the entity in which a city lies, or -1.
    int entityOfCity(std::string_view city) const;
    int entityByName(std::string_view name) const;

    // Every (city, relation) that a two-hop document of this kind and split may ask.
    struct TwoHop {
        int entity;
        std::string city;
        Relation relation;
    };
    std::vector<TwoHop> twoHops(EntityKind kind, Split split) const;
    Split twoHopSplit(const Entity &entity, const std::string &city, Relation relation) const;

private:
    bool isHeldOutCity(const std::string &city) const;

    std::vector<Entity> m_entities;
    std::vector<std::pair<std::string, std::string>> m_nouns;
    std::vector<OppositePair> m_opposites;
    std::unordered_map<std::string, int> m_cityEntity;
    std::unordered_map<std::string, bool> m_heldOutCity;
};

const std::vector<Relation> &relationsOf(EntityKind kind);
const std::string &relationName(Relation relation);

// Whitespace-separated words of a table or a sentence.
std::vector<std::string> splitWords(std::string_view text);

}  // namespace penfield::training
