#include "tests/bench/peer.h"

#include "backend/types/error.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace penfield::bench {

namespace {

std::string quoted(const std::string &word)
{
    std::string result = "'";
    for (const char c : word)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string lastLine(std::string text)
{
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text.substr(text.rfind('\n') + 1);  // npos + 1 is 0
}

}  // namespace

formats::JsonDocument askPeer(const std::string &script, const std::vector<std::string> &arguments)
{
    const char *chosen = std::getenv("PENFIELD_PEER_PYTHON");
    std::string command = quoted(chosen ? chosen : "python3") + ' ' + quoted(PENFIELD_SOURCE_DIR "/tests/reference/" + script);
    for (const std::string &argument : arguments)
        command += ' ' + quoted(argument);
    std::FILE *pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (!pipe)
        throw Error(PENFIELD_SENTENCE("No program can be started here."));
    std::string output;
    std::array<char, 4096> piece{};
    while (const std::size_t n = std::fread(piece.data(), 1, piece.size(), pipe))
        output.append(piece.data(), n);
    const std::string answer = lastLine(output);
    if (::pclose(pipe) != 0)
        throw Error(PENFIELD_SENTENCE("%1 did not measure: %2 Name a Python that has its packages in PENFIELD_PEER_PYTHON."),
                    {script, answer});
    return formats::JsonDocument::parse({reinterpret_cast<const std::byte *>(answer.data()), answer.size()}, script);
}

}  // namespace penfield::bench
