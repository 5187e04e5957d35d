#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "backend/training/world.h"

namespace penfield::training {

enum class Task {
    StateFact,
    StateTwoHop,
    CountryFact,
    CountryTwoHop,
    IndirectObject,
    Agreement,
    Induction,
    Succession,
    Arithmetic,
    Comparison,
    Opposite,
};
inline constexpr int kTaskCount = 11;

// A generated sentence before it is words: answers stand between [ and ].
struct Phrase {
    std::string text;
    int entity = -1;    // the state or country it is about, or -1
    int relation = -1;  // the Relation asked about, or -1
};

// A training document as token ids: <bos> words .
struct Document {
    Task task = Task::StateFact;
    int entity = -1;
    int relation = -1;
    std::vector<std::int32_t> tokens;
    std::vector<std::uint8_t> isAnswer;  // 1 where the token itself is (part of) the answer
};

}  // namespace penfield::training
