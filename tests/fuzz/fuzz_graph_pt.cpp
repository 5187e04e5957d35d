#include "backend/graph_files/read_graph_pt.h"
#include "backend/types/error.h"
#include "tests/fuzz/memory_path.h"
#include "tests/fuzz/sound_graph.h"

#include <fstream>
#include <sstream>

namespace penfield::fuzz {

bool accepts(std::string_view input)
{
    static const MemoryPath file;
    JobContext job;
    try {
        requireSound(readGraphPt(file.holding(input), job));
        return true;
    } catch (const Error &) {
        return false;
    }
}

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const char *name : {"graph.pt", "graph_first_version.pt"}) {
        std::ostringstream bytes;
        bytes << std::ifstream(std::string(PENFIELD_FIXTURES "/graph_pt/") + name, std::ios::binary).rdbuf();
        all.push_back(bytes.str());
    }
    return all;
}

}  // namespace penfield::fuzz
