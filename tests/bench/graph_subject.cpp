#include "tests/bench/graph_subject.h"

#include "backend/attribution/attribute.h"
#include "backend/attribution/components.h"
#include "tests/bench/process_memory.h"

#include <ATen/ops/mm.h>
#include <ATen/ops/ones.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace penfield::bench {

namespace {

/// As tests/reference/graph_peer.py makes them.
Prompt promptOf(int tokens, int vocabulary)
{
    Prompt prompt;
    for (int i = 0; i < tokens; ++i) {
        prompt.tokens.emplace_back(i == 0 ? 1 : 3 + 31 * (i - 1) % (vocabulary - 3));
        prompt.pieces.push_back(std::to_string(prompt.tokens.back().value));
    }
    return prompt;
}

double processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
}

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

GraphSubject::GraphSubject()
{
    const c10::InferenceMode guard;
    writeLlamaGpt2Small(model());
    writeTranscoders(dictionary());
    JobContext job;
    m_opened.emplace(model::openModel(model(), job));
    m_dictionary.emplace(dictionary::Dictionary::open(dictionary(), m_opened->transformer.spec(), job));
}

GraphRun GraphSubject::run(int tokens, const AttributionOptions &options, JobContext &job) const
{
    const c10::InferenceMode guard;
    const model::Transformer &transformer = m_opened->transformer;
    const Prompt prompt = promptOf(tokens, transformer.spec().d_vocab);
    forgetPeakMemory();
    const double start = now(), processorStart = processorTime();
    const model::Trace trace = transformer.run(prompt.tokens, job);
    std::vector<dictionary::SparseActivations> activations;
    for (int l = 0; l < transformer.spec().n_layers; ++l)
        activations.push_back(m_dictionary->encode(transformer.spec(), trace, l, &job));
    GraphRun run;
    const double middle = processorTime();
    const AttributionGraph graph = attribution::attribute(
        {transformer, *m_dictionary, trace, activations}, prompt, [](TokenId token) { return std::to_string(token.value); }, options, job,
        &run.operations);
    run.attributing = processorTime() - middle;
    run.processorSeconds = processorTime() - processorStart;
    run.seconds = now() - start;
    run.peakMebibytes = peakMemory();
    for (const dictionary::SparseActivations &list : activations)
        run.features += std::int64_t(list.size());
    run.nodes = graph.nodes.size();
    run.edges = graph.edgeCount();
    run.replacement = graph.replacementScore;
    run.completeness = graph.completenessScore;
    return run;
}

GraphRun GraphSubject::runComponents(int tokens, int differs, const ComponentOptions &options, JobContext &job) const
{
    const c10::InferenceMode guard;
    const model::Transformer &transformer = m_opened->transformer;
    const Prompt prompt = promptOf(tokens, transformer.spec().d_vocab);
    Prompt other = prompt;
    other.tokens[static_cast<std::size_t>(differs)] = TokenId(2);
    const double start = now(), processorStart = processorTime();
    const model::Trace trace = transformer.run(prompt.tokens, job), otherTrace = transformer.run(other.tokens, job);
    GraphRun run;
    const double middle = processorTime();
    const AttributionGraph graph = attribution::attributeComponents(
        {transformer, trace, otherTrace}, prompt, other, [](TokenId token) { return std::to_string(token.value); }, options, job,
        &run.operations);
    run.attributing = processorTime() - middle;
    run.processorSeconds = processorTime() - processorStart;
    run.seconds = now() - start;
    run.nodes = graph.nodes.size();
    run.edges = graph.edgeCount();
    return run;
}

double matrixRate()
{
    const c10::InferenceMode guard;
    constexpr std::int64_t kRows = 4096, kWidth = 768;
    const at::Tensor a = at::ones({kRows, kWidth}), b = at::ones({kWidth, kWidth});
    at::Tensor out = at::mm(a, b);
    double best = 0;
    for (int round = 0; round < 10; ++round) {
        const double start = processorTime();
        at::mm_out(out, a, b);
        best = std::max(best, 2.0 * kRows * kWidth * kWidth / (processorTime() - start));
    }
    return best;
}

}  // namespace penfield::bench
