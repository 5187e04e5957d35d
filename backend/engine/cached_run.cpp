#include "backend/engine/cached_run.h"

#include "backend/model/distribution.h"
#include "backend/types/error.h"

#include <chrono>
#include <limits>
#include <utility>

namespace penfield::engine {

namespace {

constexpr int kTopTokens = 10;

void appendActivations(std::vector<FeatureActivation> &all, LayerIndex layer, const dictionary::SparseActivations &list)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        all.push_back({{layer, FeatureIndex(list.feature[i])}, TokenPosition(list.position[i]), list.value[i]});
}

// Not a number where the layer has no dictionary.
double unexplained(const dictionary::Dictionary &dictionary, const model::ModelSpec &spec, const CachedRun &run, int layer)
{
    if (!dictionary.has(layer))
        return std::numeric_limits<double>::quiet_NaN();
    return dictionary::unexplainedVariance(dictionary.error(spec, run.trace, layer, run.activations),
                                           dictionary.target(spec, run.trace.layers[static_cast<std::size_t>(layer)]),
                                           run.trace.zero_positions);
}

}  // namespace

std::int64_t CachedRun::bytes() const
{
    std::int64_t bytes = trace.bytes() + static_cast<std::int64_t>(summary->activations.size() * sizeof(FeatureActivation));
    for (const dictionary::SparseActivations &list : activations)
        bytes += static_cast<std::int64_t>(list.size() * (2 * sizeof(std::int32_t) + sizeof(float)));
    return bytes;
}

std::shared_ptr<const CachedRun> runPrompt(const Prompt &prompt, const model::Transformer &transformer,
                                           const dictionary::Dictionary *dictionary, const Tokenizer &tokenizer, JobContext &job)
{
    const auto start = std::chrono::steady_clock::now();
    auto run = std::make_shared<CachedRun>();
    run->trace = transformer.run(prompt.tokens, job);
    run->activations.resize(run->trace.layers.size());

    auto summary = std::make_shared<TraceSummary>();
    summary->prompt = prompt;
    summary->n_layers = transformer.spec().n_layers;
    for (int l = 0; dictionary && l < summary->n_layers; ++l) {
        job.progress(PENFIELD_SENTENCE("Reading the features"), l, summary->n_layers);
        dictionary::SparseActivations &list = run->activations[static_cast<std::size_t>(l)];
        list = dictionary->encode(transformer.spec(), run->trace, l, &job);
        appendActivations(summary->activations, LayerIndex(l), list);
        summary->unexplainedByLayer.push_back(unexplained(*dictionary, transformer.spec(), *run, l));
    }
    const TokenPosition last(run->trace.positions() - 1);
    summary->output =
        model::Distribution(run->trace.logits).summary(last, kTopTokens, [&](TokenId token) { return tokenizer.piece(token); });
    summary->milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    run->summary = std::move(summary);
    return run;
}

}  // namespace penfield::engine
