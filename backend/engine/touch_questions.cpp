// What LibTorchEngine answers by touching a prompt more than once.

#include "backend/engine/libtorch_engine.h"
#include "backend/engine/other_prompts.h"
#include "backend/evidence/touch_check.h"
#include "backend/intervention/generation.h"
#include "backend/intervention/patch_runner.h"
#include "backend/intervention/sweep_runner.h"

#include <c10/core/InferenceMode.h>

namespace penfield::engine {

namespace {

std::string textOf(const Tokenizer &tokenizer, const Prompt &prompt, const std::vector<GeneratedToken> &generated)
{
    std::vector<TokenId> all = prompt.tokens;
    for (const GeneratedToken &token : generated)
        all.push_back(token.token);
    const std::string before = tokenizer.decode(prompt.tokens), text = tokenizer.decode(all);
    return text.starts_with(before) ? text.substr(before.size()) : text;  // a decoder may change what is at the end of a text
}

}  // namespace

std::shared_ptr<const Sweep> LibTorchEngine::sweep(const std::string &text, const SweepRequest &request, JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    const intervention::Subject subject{m_open->model.transformer, dictionaryOrNull()};
    OtherPrompts others([&](const std::string &prompt) { return run(prompt, job); });
    auto result = std::make_shared<Sweep>(intervention::sweep(subject, {intact->trace, intact->activations}, request, job, others.runs()));
    result->prompt = intact->summary->prompt;
    return result;
}

std::shared_ptr<const PatchMatrix> LibTorchEngine::patch(const PatchRequest &request, JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> clean = run(request.clean, job), corrupted = run(request.corrupted, job);
    auto result =
        std::make_shared<PatchMatrix>(intervention::patch(m_open->model.transformer, clean->trace, corrupted->trace, request, job));
    result->clean = clean->summary->prompt;
    result->corrupted = corrupted->summary->prompt;
    return result;
}

std::shared_ptr<const Continuation> LibTorchEngine::generate(const std::string &text, const std::vector<Intervention> &interventions,
                                                             const InterventionOptions &touching, const GenerationOptions &options,
                                                             const TokenListener &listener, JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    const intervention::Subject subject{m_open->model.transformer, dictionaryOrNull()};
    const Tokenizer &tokenizer = *m_open->tokenizer;
    const intervention::Words words{[&](TokenId token) { return tokenizer.piece(token); },
                                    [&](TokenId token) { return tokenizer.isSpecial(token); }};
    OtherPrompts others([&](const std::string &prompt) { return run(prompt, job); });
    auto result = std::make_shared<Continuation>(intervention::generate(subject, {intact->trace, intact->activations}, interventions,
                                                                        touching, options, words, listener, job, others.runs()));
    result->prompt = intact->summary->prompt;
    result->intactText = textOf(tokenizer, result->prompt, result->intact);
    result->touchedText = textOf(tokenizer, result->prompt, result->touched);
    return result;
}

std::shared_ptr<const TouchCheck> LibTorchEngine::checkTouch(const std::string &text, const std::vector<Intervention> &interventions,
                                                             const InterventionOptions &how, const TouchCheckOptions &options,
                                                             JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    const intervention::Subject subject{m_open->model.transformer, dictionaryOrNull()};
    OtherPrompts others([&](const std::string &prompt) { return run(prompt, job); });
    return std::make_shared<TouchCheck>(
        evidence::checkTouch(subject, {intact->trace, intact->activations}, interventions, how, options, others.runs(), job));
}

}  // namespace penfield::engine
