#pragma once
// cfg.json of EleutherAI's sparsify.

#include "backend/formats/mapped_file.h"

#include <cstdint>
#include <string>

namespace penfield::formats {

struct SparsifyConfig {
    std::string path;
    std::int64_t d_in = 0, latents = 0, k = 0;
    bool groups = false;  ///< groupmax instead of topk
    bool skips = false, transcodes = false;
};

SparsifyConfig readSparsifyConfig(const std::string &path);
SparsifyConfig parseSparsifyConfig(ByteView bytes, const std::string &name);

}  // namespace penfield::formats
