// graph-2: one graph, by us and by circuit-tracer (tests/reference/graph_peer.py), on this CPU with the same threads.

#include "tests/bench/bench.h"
#include "tests/bench/graph_subject.h"
#include "tests/bench/peer.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace penfield::bench {

namespace {

constexpr int kLengths[] = {16, 64, 128};
constexpr double kNoLimit = 1e15;

AttributionOptions options()
{
    AttributionOptions options;
    options.maxFeatureNodes = 2000;
    options.batchSize = 64;  // larger ones cost circuit-tracer memory that this machine may not have
    return options;
}

/// BLAS' threads do nearly all the work; LibTorch's own get as many here, as circuit-tracer's do.
int threads()
{
    const char *blas = std::getenv("OPENBLAS_NUM_THREADS");  // set by prepareEngineEnvironment() unless it was
    return blas ? std::max(1, std::atoi(blas)) : 1;
}

void show(const char *whose, int length, const GraphRun &run)
{
    std::printf("  %3d tokens, %-14s %7.2f s (%.2f of the processor), %5.0f MiB, %lld features, %zu nodes, scores %.5f %.5f\n", length,
                whose, run.seconds, run.processorSeconds, run.peakMebibytes, static_cast<long long>(run.features), run.nodes,
                run.replacement, run.completeness);
}

std::map<int, GraphRun> peerRuns(const GraphSubject &subject)
{
    std::vector<std::string> arguments{subject.model(),
                                       subject.dictionary(),
                                       "--threads",
                                       std::to_string(threads()),
                                       "--batch-size",
                                       std::to_string(options().batchSize),
                                       "--max-feature-nodes",
                                       std::to_string(options().maxFeatureNodes),
                                       "--tokens"};
    for (const int length : kLengths)
        arguments.push_back(std::to_string(length));
    const formats::JsonDocument document = askPeer("graph_peer.py", arguments);
    std::map<int, GraphRun> runs;
    for (const int length : kLengths) {
        const formats::JsonValue of = document.root().at(std::to_string(length));
        GraphRun &run = runs[length];
        run.seconds = of.at("seconds").asNumber(0, kNoLimit);
        run.processorSeconds = of.at("processor_seconds").asNumber(0, kNoLimit);
        run.peakMebibytes = of.at("peak_mib").asNumber(0, kNoLimit);
        run.features = of.at("features").asInt(0, INT64_C(1) << 40);
        run.nodes = std::size_t(of.at("nodes").asInt(0, INT64_C(1) << 40));
        run.replacement = of.at("replacement").asNumber(0, 1);
        run.completeness = of.at("completeness").asNumber(0, 1);
    }
    return runs;
}

}  // namespace

std::vector<Figure> graphAgainstPeer()
{
    at::set_num_threads(threads());
    const GraphSubject subject;
    const double rate = matrixRate();
    std::printf("  one product here: %.1f GFLOP/s, %d thread(s)\n", rate / 1e9, threads());
    JobContext job;
    std::map<int, GraphRun> ours;
    for (const int length : kLengths) {
        const GraphRun run = ours[length] = subject.run(length, options(), job);
        show("ours", length, run);
        std::printf("       %.2f s of the processor before attribution, then %.0f GFLOP at %.0f %% of the rate; %zu edges\n",
                    run.processorSeconds - run.attributing, run.operations / 1e9, 100 * run.operations / run.attributing / rate, run.edges);
        std::fflush(stdout);
    }
    const std::map<int, GraphRun> peer = peerRuns(subject);
    std::vector<Figure> figures;
    for (const int length : kLengths) {
        const GraphRun &we = ours.at(length), &they = peer.at(length);
        show("circuit-tracer", length, they);
        const std::string at = std::to_string(length) + " tokens: ";
        figures.push_back(atLeast(5, at + "circuit-tracer's time over ours", they.seconds / we.seconds));
        figures.push_back(atLeast(5, at + "the same in time of the processor", they.processorSeconds / we.processorSeconds));
        figures.push_back(atMost(0.5, at + "our peak memory over circuit-tracer's", we.peakMebibytes / they.peakMebibytes));
        figures.push_back(atLeast(0.5, at + "share of the matrix rate", we.operations / we.attributing / rate));
        const double other = std::abs(double(we.features - they.features)) + std::abs(double(we.nodes) - double(they.nodes));
        figures.push_back(atMost(0, at + "nodes and active features that are not the same number", other));
        figures.push_back(atMost(1e-3, at + "difference of the scores",
                                 std::max(std::abs(we.replacement - they.replacement), std::abs(we.completeness - they.completeness))));
    }
    return figures;
}

}  // namespace penfield::bench
