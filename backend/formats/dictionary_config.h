#pragma once
// config.yaml of a circuit-tracer transcoder set (formats.md D.1).

#include "backend/formats/mapped_file.h"
#include "backend/types/hook_point.h"

#include <string>
#include <vector>

namespace penfield::formats {

enum class DictionaryKind { TranscoderSet, CrossLayerTranscoder, SaeSet };

enum class DictionaryActivation {
    FromTensors,  ///< not said: a threshold tensor means JumpReLU, none means ReLU
    Relu,
    TopK,
};

struct DictionaryConfig {
    std::string path;
    std::string modelName;
    DictionaryKind kind = DictionaryKind::TranscoderSet;  ///< never SaeSet
    HookPoint inputHook = HookPoint::MlpIn;
    HookPoint outputHook = HookPoint::MlpContribution;
    std::vector<std::string> transcoders;  ///< one path per layer, as written; empty: layer_{i}.safetensors in the same folder
    DictionaryActivation activation = DictionaryActivation::FromTensors;
    int k = 0;  ///< TopK only
};

DictionaryConfig readDictionaryConfig(const std::string &path);
DictionaryConfig parseDictionaryConfig(ByteView bytes, const std::string &name);

/// The files of a set, one per layer 0 … n−1, absolute or relative to the working directory as `folder` is. Throws when one is missing,
/// lies outside `folder`, or is a network address.
std::vector<std::string> dictionaryLayerFiles(const DictionaryConfig &config, const std::string &folder);

}  // namespace penfield::formats
