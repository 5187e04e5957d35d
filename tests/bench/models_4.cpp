// models-4: a forward pass against Hugging Face transformers with eager attention, in turns, on the same folder and threads.

#include "backend/model/model_folder.h"
#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"
#include "tests/bench/peer.h"
#include "tests/bench/stopwatch.h"

#include <ATen/Parallel.h>
#include <ATen/ops/argmax.h>
#include <c10/core/InferenceMode.h>

#include <array>
#include <chrono>
#include <cmath>
#include <dlfcn.h>

namespace penfield::bench {

namespace {

constexpr std::array<int, 2> kTokens{64, 512};
constexpr int kTurns = 5, kRepetitions = 5;  // of each program, and of a pass in each turn
constexpr double kBar = 1;

/// The peer's tokens (forward_peer.py).
std::vector<TokenId> peersTokens(int n, int vocabulary)
{
    std::vector<TokenId> tokens;
    for (int i = 0; i < n; ++i)
        tokens.emplace_back(7 * i % vocabulary);
    return tokens;
}

/// The library is loaded before main: its variable is read too early to be set here.
void setBlasThreads(int threads)
{
    using Set = void (*)(int);
    const auto set = reinterpret_cast<Set>(dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    if (!set)
        throw Error(PENFIELD_SENTENCE("The BLAS of this LibTorch is not OpenBLAS: its threads cannot be made the same as the peer's."));
    set(threads);
}

/// One pass as the peer's: the logits of every position. `top` is the likeliest token after the last.
double pass(const model::Transformer &transformer, const std::vector<TokenId> &tokens, std::int64_t &top)
{
    JobContext job;
    const auto start = std::chrono::steady_clock::now();
    const model::Trace trace = transformer.run(tokens, job, {.allLogits = true});
    const double milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    top = at::argmax(trace.logits).item<std::int64_t>();
    return milliseconds;
}

struct Times {
    std::vector<double> ours, peers;
};

void takeTurns(const model::Transformer &transformer, const std::string &folder, int blasThreads, std::array<Times, kTokens.size()> &times)
{
    const std::string repetitions = std::to_string(kRepetitions), threads = std::to_string(blasThreads);
    const formats::JsonDocument peer =
        askPeer("forward_peer.py", {folder, "--threads", "1", "--blas-threads", threads, "--repetitions", repetitions});
    for (std::size_t i = 0; i < kTokens.size(); ++i) {
        const std::string count = std::to_string(kTokens[i]);
        const std::vector<TokenId> tokens = peersTokens(kTokens[i], transformer.spec().d_vocab);
        std::int64_t top = 0;
        pass(transformer, tokens, top);  // warms up, as the peer's first one does
        for (int r = 0; r < kRepetitions; ++r)
            times[i].ours.push_back(pass(transformer, tokens, top));
        times[i].peers.push_back(peer.root().at(count).asNumber(0, 1e9));
        if (peer.root().at("top").at(count).asInt(0, transformer.spec().d_vocab) != top)
            throw Error(PENFIELD_SENTENCE("The two programs do not compute the same: after %1 tokens their likeliest tokens differ."),
                        {count});
    }
}

}  // namespace

std::vector<Figure> forwardAgainstTransformers()
{
    const c10::InferenceMode guard;
    const ScratchFolder scratch;
    writeGpt2Small(scratch.path());
    JobContext job;
    const model::OpenedModel opened = model::openModel(scratch.path().string(), job);
    at::set_num_threads(1);
    std::vector<Figure> figures;
    for (const int blasThreads : {1, 2}) {
        setBlasThreads(blasThreads);
        std::array<Times, kTokens.size()> times;
        for (int turn = 0; turn < kTurns; ++turn)
            takeTurns(opened.transformer, scratch.path().string(), blasThreads, times);
        for (std::size_t i = 0; i < kTokens.size(); ++i) {
            const double ours = median(times[i].ours), peers = median(times[i].peers);
            figures.push_back(atMost(kBar,
                                     std::to_string(kTokens[i]) + " tokens, all logits, " + std::to_string(blasThreads) +
                                         " BLAS thread(s): Penfield " + std::to_string(std::lround(ours)) + " ms, transformers " +
                                         std::to_string(std::lround(peers)) + " ms; ratio of medians",
                                     ours / peers));
        }
    }
    return figures;
}

}  // namespace penfield::bench
