#pragma once
// Folders of models as large as real ones, made on the spot.

#include <filesystem>
#include <string>

namespace penfield::bench {

/// A folder in the system's place for temporary files that goes away with it.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// GPT-2 small's shape, random float32 weights: 0.5 GB.
void writeGpt2Small(const std::filesystem::path &folder);

/// GPT-2 small's shape with Llama's parts (RMSNorm, rotary, gated MLP), random float32 weights: 0.6 GB.
void writeLlamaGpt2Small(const std::filesystem::path &folder);

/// A set of ReLU transcoders for it as circuit-tracer stores them, from mlp.hook_in to hook_mlp_out: 16,384 random features a layer,
/// of which about 50 are active at every token. 1.2 GB.
void writeTranscoders(const std::filesystem::path &folder);

/// Gemma 2 2B's shape, bfloat16: headers, and a hole of 5.2 GB behind them.
void writeHollowGemma2(const std::filesystem::path &folder);

}  // namespace penfield::bench
