#include "backend/training/split.h"

#include <xxhash.h>

namespace penfield::training {

double splitPosition(std::initializer_list<std::string_view> keyParts)
{
    std::string key;
    for (std::string_view part : keyParts) {
        if (!key.empty())
            key += '|';
        key += part;
    }
    return static_cast<double>(XXH64(key.data(), key.size(), 0) >> 11) * 0x1.0p-53;
}

}  // namespace penfield::training
