#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "backend/training/grammar.h"

namespace penfield::training {

// A prompt that the demo offers, and what is worth touching in it.
struct DemoPrompt {
    std::string title, prompt, answer, note;
    bool heldOut = false;  // this very combination is never in training
    // Two-hop prompts only: the word to touch, the supernode to ablate there, and what to swap it for.
    std::string token{}, ablate{};
    std::string swapSupernode{}, swapPrompt{}, swapToken{}, swapAnswer{};
};

std::vector<DemoPrompt> demoPrompts(const Grammar &grammar);
void saveManifest(const std::filesystem::path &path, const std::vector<DemoPrompt> &prompts);

}  // namespace penfield::training
