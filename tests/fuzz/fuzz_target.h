#pragma once
// What every fuzz target provides. libfuzzer_entry.cpp hands it to clang's fuzzer; replay_main.cpp replays it every day with g++.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penfield::fuzz {

/// Feeds one input to a parser and checks what it accepts. True: accepted; false: refused with an Error. Anything else must crash.
bool accepts(std::string_view input);

/// Inputs that are accepted, one for each shape of file that matters.
std::vector<std::string> seeds();

/// Crashes, with the reason on stderr, when what a parser accepted is not sound.
void require(bool sound, const char *what);

inline std::span<const std::byte> bytesOf(std::string_view input)
{
    return std::as_bytes(std::span(input.data(), input.size()));
}

}  // namespace penfield::fuzz
