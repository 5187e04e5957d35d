#include "backend/model/free_memory.h"

#include <fstream>
#include <limits>
#include <string>

namespace penfield::model {

std::int64_t freeMemory()
{
    std::ifstream file("/proc/meminfo");
    std::string key;
    std::int64_t kilobytes = 0;
    while (file >> key >> kilobytes) {
        if (key == "MemAvailable:")
            return kilobytes * 1024;
        file.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return std::numeric_limits<std::int64_t>::max();
}

}  // namespace penfield::model
