// graph-7: a graph of 14,000 nodes and 16,000,000 edges, 1.7 GB of JSON. Needs 2.5 GB in the folder for temporary files.

#include "backend/graph/prune.h"
#include "backend/graph_files/open_graph.h"
#include "backend/store/graph_store.h"
#include "backend/types/error.h"
#include "tests/bench/bench.h"
#include "tests/bench/large_checkpoint.h"
#include "tests/bench/large_graph.h"
#include "tests/bench/process_memory.h"
#include "tests/bench/stopwatch.h"

#include <filesystem>
#include <optional>

namespace penfield::bench {

namespace {

constexpr double kGigabyte = 1e9, kMebibyte = 1 << 20;

void requireRoom(const std::filesystem::path &folder)
{
    constexpr std::uintmax_t needed = 2'500'000'000;
    if (const auto there = std::filesystem::space(folder).available; there < needed)
        throw Error(PENFIELD_SENTENCE("%1 has room for %2 bytes; this bench needs %3."),
                    {folder.string(), std::to_string(there), std::to_string(needed)});
}

}  // namespace

std::vector<Figure> largeGraph()
{
    const ScratchFolder scratch;
    requireRoom(scratch.path());
    const std::filesystem::path json = scratch.path() / "large.json", saved = scratch.path() / "large.graph";
    writeGraphJson(json, {});
    const double size = static_cast<double>(std::filesystem::file_size(json)) / kGigabyte;

    forgetPeakMemory();
    JobContext job;
    std::optional<GraphDocument> document;
    std::optional<Pruner> pruner;
    const double opening = milliseconds([&] {
        document = openGraph(json.string(), job);
        pruner.emplace(document->graph);
        pruner->prune({});
    });
    double slowest = 0;
    for (const PruneOptions options :
         {PruneOptions{0.5, 0.9}, PruneOptions{0.8, 0.98}, PruneOptions{0.9, 0.98}, PruneOptions{0.95, 0.99}}) {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round)
            times.push_back(milliseconds([&] { pruner->prune(options); }));
        slowest = std::max(slowest, median(times));
    }
    const double peak = peakMemory() * kMebibyte / kGigabyte;
    std::filesystem::remove(json);
    saveGraph(saved.string(), "large", *document);
    bool same = false;
    std::vector<double> reopening;
    for (int round = 0; round < 3; ++round) {
        std::optional<GraphDocument> again;
        reopening.push_back(milliseconds([&] { again = openGraph(saved.string(), job); }));
        same = again->graph->source == document->graph->source && again->graph->weight == document->graph->weight &&
               again->records == document->records;
    }
    return {atLeast(1.7, "JSON of 14,000 nodes and 16,000,000 edges", size, "GB"),
            atLeast(16e6, "edges read", static_cast<double>(document->graph->edgeCount())),
            atMost(30, "open and prune", opening / 1000, "s"),
            atMost(1.5, "peak memory of opening and pruning", peak, "GB"),
            atMost(500, "re-prune, the slowest of four pairs of thresholds", slowest, "ms"),
            atMost(1.5, "reopen from a session", median(reopening) / 1000, "s"),
            atLeast(1, "what was reopened is what was saved", same)};
}

}  // namespace penfield::bench
