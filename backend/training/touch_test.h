#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/training/entity_groups.h"
#include "backend/training/grammar.h"
#include "backend/training/language_model.h"
#include "backend/training/transcoder.h"

namespace penfield::training {

// A two-hop prompt: "the R of the state containing C is", and what is asked.
struct TwoHopPrompt {
    World::TwoHop item;
    Document document;
    std::int64_t cityPosition;
    std::int64_t answer;  // token id
};

TwoHopPrompt twoHopPrompt(const Grammar &grammar, const World::TwoHop &item);

// Two prompts that ask the same of different entities and have different answers, both answered right.
struct TouchPair {
    TwoHopPrompt a, b;
};

// `count` pairs; pairs of different `seed` differ.
std::vector<TouchPair> touchPairs(const LanguageModel &model, const Grammar &grammar, EntityKind kind, std::size_t count,
                                  std::uint64_t seed);

// Editing layer 0 at the city token only, the error term kept: delta = change of activation · decoder row is
// added to the true MLP output.
struct TouchResult {
    std::size_t pairs = 0;
    double before = 0.0;          // mean p(A's answer), nothing touched
    double ablated = 0.0;         // the group of A's entity set to zero
    double ablatedControl = 0.0;  // other features active there, reduced until the delta has the same length
    double swapped = 0.0;         // share of pairs where B's answer is on top: A's group to zero, B's group added
    double swappedProbability = 0.0;
    double swappedControl = 0.0;  // the same, but B's other active features at the length of B's group
    double activeMembers = 0.0;   // mean number of members active at A's city
};

TouchResult testTouch(const LanguageModel &model, const Transcoder &layer0, const EntityGroups &groups,
                      const std::vector<TouchPair> &pairs);

// One prompt touched, with the most likely words after each touch.
struct TouchStep {
    std::string what;
    std::vector<std::pair<std::string, double>> top;
    double answer = 0.0, swapAnswer = 0.0;  // p of A's and of B's answer
};
std::vector<TouchStep> touchOnce(const Grammar &grammar, const LanguageModel &model, const Transcoder &layer0, const EntityGroups &groups,
                                 const TouchPair &pair);

}  // namespace penfield::training
