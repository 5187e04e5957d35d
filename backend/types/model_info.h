#pragma once

#include "backend/types/note.h"

#include <cstdint>
#include <string>
#include <vector>

namespace penfield {

/// One thing that is known of a model or a dictionary, in the field's words: {"normalisation", "RMSNorm before and after"}.
struct Fact {
    std::string name;   ///< a PENFIELD_SENTENCE: the window translates it
    std::string value;  ///< names, numbers: shown as they are
};

/// A file that a model or a dictionary was read from.
struct SourceFile {
    std::string part;  ///< a PENFIELD_SENTENCE: "configuration", "weights", "tokenizer", "layer"
    std::string path;
    std::int64_t bytes = 0;
};

/// What is known of an opened model.
struct ModelInfo {
    std::string name;          ///< folder name
    std::string path;
    std::string family;        ///< config.json's model_type, e.g. "gpt_neox"
    std::string hash;          ///< formats::contentId of the weights: XXH3-128, hex; "sampled-…" for what is too large to read whole
    std::string storageDtype;  ///< "F16", "F32", "BF16"
    std::string device = "cpu";///< where it runs: "cpu", "cuda:0"
    int n_layers = 0;
    int d_model = 0;
    int n_heads = 0;
    int n_kv_heads = 0;
    int d_head = 0;
    int d_mlp = 0;
    int n_ctx = 0;
    int d_vocab = 0;
    bool promptsAreIds = false;      ///< there is no tokenizer.json: a prompt is token ids, "17 4 256"
    std::int64_t parameters = 0;
    std::int64_t bytesInMemory = 0;  ///< weights as they are used (float32 after conversion)
    std::int64_t bytesMapped = 0;    ///< of them, those that stay in the files and cost no memory of their own
    std::vector<Fact> facts;         ///< the spec, for the model panel
    std::vector<SourceFile> files;
    std::vector<Note> notes;  ///< what a person should know: "lm_head.weight is missing; …"
};

/// What a folder holds and what opening it would cost, from headers alone.
struct ModelPreview {
    std::string name;
    std::string family;
    std::string storageDtype;
    int n_layers = 0;
    bool promptsAreIds = false;  ///< as ModelInfo's
    std::int64_t parameters = 0;
    std::int64_t bytesOnDisk = 0;
    std::int64_t bytesNeeded = 0;  ///< memory that opening takes beyond the mapped files
    std::int64_t bytesFree = -1;   ///< memory that is free now; negative: not known
    bool fits() const { return bytesFree < 0 || bytesNeeded <= bytesFree; }
};

/// One layer of a dictionary.
struct DictionaryLayer {
    int layer = 0;           ///< of the model
    int features = 0;
    int d_in = 0, d_out = 0;
    std::string path;        ///< its file
};

/// What is known of an opened dictionary: transcoders, a cross-layer transcoder, or sparse autoencoders.
struct DictionaryInfo {
    std::string name;
    std::string path;
    std::string kind;        ///< "transcoder_set", "cross_layer_transcoder", "sae_set"
    std::string format;      ///< who wrote it: "circuit-tracer", "SAELens", "Gemma Scope", "Gemma Scope 2", "sparsify"
    std::string activation;  ///< "relu", "jumprelu", "topk", "batchtopk", "gated", "groupmax"
    std::string inputHook;   ///< e.g. "mlp.hook_in"; the same in every layer
    std::string outputHook;  ///< e.g. "hook_mlp_out"; an autoencoder's is its inputHook
    std::string hash;        ///< formats::contentId over the layers' files, hex
    bool hasSkip = false;    ///< a linear path beside the features
    bool inGraph = true;     ///< takes part in attribution graphs; others can be read and touched
    std::vector<int> featuresPerLayer;      ///< [n_layers of the model]; 0: this layer has no dictionary
    std::vector<DictionaryLayer> layers;    ///< those that are there, ascending
    std::int64_t bytesOnDisk = 0;
    std::vector<Fact> facts;
    std::vector<Note> notes;
};

/// The library that does the arithmetic, for Help → System information and `penfield-cli inspect`.
struct EngineInfo {
    std::string library;      ///< e.g. "LibTorch 1.13.1"
    std::string blas;         ///< file name of the BLAS in use
    double gflopPerSecond = 0;///< measured at start with a small float32 product
    std::string device;       ///< the one that opened models run on: "cpu", "cuda:0"
    std::vector<std::string> devices;  ///< what useDevice() takes here besides "auto": "cpu", "cuda:0" …
    int threads = 1;
};

}  // namespace penfield
