#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace penfield {

/// What is known of an opened model.
struct ModelInfo {
    std::string name;          ///< folder name
    std::string path;
    std::string family;        ///< config.json's model_type, e.g. "gpt_neox"
    std::string hash;          ///< XXH3-128 of the weights file, hex
    std::string storageDtype;  ///< "F16", "F32", "BF16"
    int n_layers = 0;
    int d_model = 0;
    int n_heads = 0;
    int d_head = 0;
    int d_mlp = 0;
    int n_ctx = 0;
    int d_vocab = 0;
    std::int64_t parameters = 0;
    std::int64_t bytesInMemory = 0;  ///< weights as they are used (float32 after conversion)
};

/// What is known of an opened dictionary (a set of transcoders).
struct DictionaryInfo {
    std::string name;
    std::string path;
    std::string kind;        ///< "transcoder_set"
    std::string activation;  ///< "relu", "jumprelu", "topk"
    std::string inputHook;   ///< e.g. "mlp.hook_in"
    std::string outputHook;  ///< e.g. "hook_mlp_out"
    std::string hash;        ///< XXH3-128 over the layers' files, hex
    std::vector<int> featuresPerLayer;
};

/// The library that does the arithmetic, for Help → System information and `penfield-cli inspect`.
struct EngineInfo {
    std::string library;      ///< e.g. "LibTorch 1.13.1"
    std::string blas;         ///< file name of the BLAS in use
    double gflopPerSecond = 0;///< measured at start with a small float32 product
    std::string device;       ///< "cpu"
    int threads = 1;
};

}  // namespace penfield
