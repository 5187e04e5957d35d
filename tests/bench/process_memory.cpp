#include "tests/bench/process_memory.h"

#include "backend/types/error.h"

#include <fstream>
#include <string>

namespace penfield::bench {

void forgetPeakMemory()
{
    std::ofstream("/proc/self/clear_refs") << '5';
}

double peakMemory()
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    throw Error(PENFIELD_SENTENCE("The resident memory of this process cannot be read here."));
}

}  // namespace penfield::bench
