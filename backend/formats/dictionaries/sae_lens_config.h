#pragma once
// cfg.json of SAELens, version 6 and before.

#include "backend/formats/dictionaries/stored_layer.h"
#include "backend/formats/mapped_file.h"
#include "backend/types/note.h"

#include <optional>

namespace penfield::formats {

struct SaeLensConfig {
    std::string path;
    std::string architecture;
    std::string modelName;
    int layer = 0;
    HookPoint inputHook = HookPoint::ResidPre, outputHook = HookPoint::ResidPre;
    std::int64_t d_in = 0, d_sae = 0;
    std::optional<std::int64_t> d_out;  ///< transcoders only
    bool transcodes = false, skips = false;
    EncodingRule rule;
    std::vector<Note> notes;
};

SaeLensConfig readSaeLensConfig(const std::string &path);
SaeLensConfig parseSaeLensConfig(ByteView bytes, const std::string &name);

}  // namespace penfield::formats
