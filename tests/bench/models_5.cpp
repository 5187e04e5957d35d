// models-5: how soon a model answers. models-large: a model of real size, in this machine's memory.

#include "backend/model/model_folder.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"
#include "tests/bench/process_memory.h"
#include "tests/bench/stopwatch.h"

#include <c10/core/InferenceMode.h>

#include <cmath>
#include <fstream>
#include <optional>

namespace penfield::bench {

namespace {

constexpr int kRounds = 5;

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
    return milliseconds([&] {
        std::ifstream file(path, std::ios::binary);
        std::vector<char> piece(1 << 20);
        while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0) {
        }
    });
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
        const double first = milliseconds([&] {
            opened.emplace(model::openModel(scratch.path().string(), job));
            opened->transformer.run(tokens, job);
        });
        const double again = milliseconds([&] { opened->transformer.run(tokens, job); });
        if (round > 0) {
            pass.push_back(reading);
            start.push_back(first);
            forward.push_back(again);
        }
    }
    const double bar = 1.5 * (median(pass) + median(forward));
    return {atMost(bar,
                   "open 0.5 GB and answer 10 tokens (bar: 1.5 × (one pass " + std::to_string(std::lround(median(pass))) +
                       " ms + one forward " + std::to_string(std::lround(median(forward))) + " ms))",
                   median(start), "ms")};
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
        opening = milliseconds([&] { opened.emplace(model::openModel(scratch.path().string(), job)); });
        answering = milliseconds([&] { opened->transformer.run(someTokens(10), job); });
    }
    return {atLeast(2, "parameters of a bfloat16 model with Gemma 2 2B's shape", static_cast<double>(preview.parameters) / 1e9, "billion"),
            atMost(24, "peak memory of opening it and answering 10 tokens", peakMemory() / 1024, "GiB"),
            atMost(24, "memory foretold before loading", static_cast<double>(preview.bytesNeeded) / (1 << 30), "GiB"),
            atMost(60, "time to open it", opening / 1e3, "s"), atMost(10, "time to answer", answering / 1e3, "s")};
}

}  // namespace penfield::bench
