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

/// Gemma 2 2B's shape, bfloat16: headers, and a hole of 5.2 GB behind them.
void writeHollowGemma2(const std::filesystem::path &folder);

}  // namespace penfield::bench
