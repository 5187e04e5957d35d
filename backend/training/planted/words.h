#pragma once
// What a planted model reads: "<bos> NAME FILLER says", and answers "A" or "B".

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace penfield::training::planted {

struct Name {
    const char *word;
    double value;  // what the token writes along the axis n: its sign is the answer
};

struct Filler {
    const char *word;
    double value;  // along the axis f
};

inline constexpr std::size_t kNamesOfASide = 8;

// The first eight are answered with "A", the second eight, of the same magnitudes, with "B": name i's counterfactual is name (i + 8) % 16.
inline constexpr std::array<Name, 2 *kNamesOfASide> names = {{
    {"Ada", .6},
    {"Alan", .7},
    {"Amy", .8},
    {"Anna", .9},
    {"Abel", 1.0},
    {"Alma", 1.1},
    {"Arne", 1.2},
    {"Axel", 1.3},
    {"Bea", -.6},
    {"Ben", -.7},
    {"Bill", -.8},
    {"Bob", -.9},
    {"Bram", -1.0},
    {"Bruno", -1.1},
    {"Betty", -1.2},
    {"Basil", -1.3},
}};

inline constexpr std::array<Filler, 4> fillers = {{{"never", -1}, {"seldom", -.4}, {"often", .3}, {"always", 1}}};

inline constexpr const char *query = "says", *answerA = "A", *answerB = "B";

// By token id: the special words first, "<unk>" last.
std::vector<std::string> vocabulary();
std::size_t idOf(const std::string &word);

// A prompt and the same with the name of the other side.
struct Pair {
    std::string text, counterfactual;
    std::string answer, foil;
    std::string filler;
};

// Sixty-four pairs, or the thirty-two whose filler is ±1 (the two templates of the ward `context`).
std::vector<Pair> pairs(bool onlyExtremeFillers = false);

}  // namespace penfield::training::planted
