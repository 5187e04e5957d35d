#pragma once
// What lies at a path, told from names and the first bytes: a model, a dictionary of its features, or a feature database. Reads no
// weights and follows no links into other folders' contents; a slow disk is asked a bounded number of times.

#include "backend/types/error.h"

#include <string>
#include <vector>

namespace penfield::formats {

enum class SourceKind { Unknown, Model, Dictionary, Database };

struct Recognised {
    SourceKind kind = SourceKind::Unknown;
    std::string path;  ///< what to open: the folder a file belongs to, where the file is only a part of it
};

/// Never throws. A file of a model or a dictionary (config.json, model.safetensors, config.yaml …) stands for its folder.
///   model       config.json beside weights (*.safetensors, or pickled ones, which the engine refuses with a reason)
///   dictionary  config.yaml · W_enc_0.safetensors · cfg.json · params.npz · params.safetensors · sae_weights.safetensors …, in the
///               folder itself or in folders below it, one a layer
///   database    *.db, or SQLite's first bytes
Recognised recognise(const std::string &path);

/// Why `path` was not recognised: what it is and what was looked for.
Error unrecognised(const std::string &path);

/// At most one of each, from paths in any order: what they are opened as. Throws `unrecognised`, or a sentence about what is there twice.
struct Recognition {
    std::string model, dictionary, database;  ///< empty: none
};
Recognition recogniseAll(const std::vector<std::string> &paths);

}  // namespace penfield::formats
