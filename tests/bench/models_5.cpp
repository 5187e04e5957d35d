// models-5: how soon a model answers. models-large: a model of real size, in this machine's memory.

#include "backend/formats/mapped_file.h"
#include "backend/model/model_folder.h"
#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <optional>

namespace penfield::bench {

namespace {

constexpr int kRounds = 5;

template <class Work>
double seconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

std::vector<TokenId> someTokens(int n)
{
    std::vector<TokenId> tokens;
    for (int i = 0; i < n; ++i)
        tokens.emplace_back(17 + 31 * i);
    return tokens;
}

/// One pass over the file's bytes, as a program that reads it does: into a buffer, piece by piece.
double readThrough(const std::filesystem::path &path)
{
    return seconds([&] {
        std::ifstream file(path, std::ios::binary);
        std::vector<char> piece(1 << 20);
        while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0) {
        }
    });
}

/// VmHWM of this process, in gibibytes.
double peakMemory()
{
    std::ifstream file("/proc/self/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / (1 << 20);
    throw Error(PENFIELD_SENTENCE("The resident memory of this process cannot be read here."));
}

}  // namespace

std::vector<Figure> timeToFirstLogits()
{
    const c10::InferenceMode guard;
    const ScratchFolder scratch;
    writeGpt2Small(scratch.path());
    const auto tokens = someTokens(10);
    JobContext job;
    std::vector<double> pass, start, forward;
    for (int round = 0; round <= kRounds; ++round) {  // the first warms the page cache and the libraries
        const double reading = readThrough(scratch.path() / "model.safetensors");
        std::optional<model::OpenedModel> opened;
        const double first = seconds([&] {
            opened.emplace(model::openModel(scratch.path().string(), job));
            opened->transformer.run(tokens, job);
        });
        const double again = seconds([&] { opened->transformer.run(tokens, job); });
        if (round > 0) {
            pass.push_back(reading);
            start.push_back(first);
            forward.push_back(again);
        }
    }
    const double bar = 1.5 * (median(pass) + median(forward));
    return {atMost(bar * 1e3, "open 0.5 GB and answer 10 tokens (bar: 1.5 × (one pass " + std::to_string(std::lround(median(pass) * 1e3)) +
                                  " ms + one forward " + std::to_string(std::lround(median(forward) * 1e3)) + " ms))",
                   median(start) * 1e3, "ms")};
}

std::vector<Figure> largeModel()
{
    const c10::InferenceMode guard;
    const ScratchFolder scratch;
    writeHollowGemma2(scratch.path());
    JobContext job;
    const ModelPreview preview = model::previewModel(scratch.path().string());
    double opening = 0, answering = 0;
    {
        std::optional<model::OpenedModel> opened;
        opening = seconds([&] { opened.emplace(model::openModel(scratch.path().string(), job)); });
        answering = seconds([&] { opened->transformer.run(someTokens(10), job); });
    }
    return {atLeast(2, "parameters of a bfloat16 model with Gemma 2 2B's shape", static_cast<double>(preview.parameters) / 1e9, "billion"),
            atMost(24, "peak memory of opening it and answering 10 tokens", peakMemory(), "GiB"),
            atMost(24, "memory foretold before loading", static_cast<double>(preview.bytesNeeded) / (1 << 30), "GiB"),
            atMost(60, "time to open it", opening, "s"), atMost(10, "time to answer", answering, "s")};
}

}  // namespace penfield::bench
