#include "backend/engine/libtorch_engine.h"

#include "backend/attribution/attribute.h"
#include "backend/attribution/components.h"
#include "backend/dictionary/neuron_dictionary.h"
#include "backend/engine/device.h"
#include "backend/engine/math_library.h"
#include "backend/engine/other_prompts.h"
#include "backend/engine/self_check.h"
#include "backend/evidence/test_claim.h"
#include "backend/intervention/intervention_runner.h"
#include "backend/intervention/matched_control.h"
#include "backend/model/attention_summary.h"
#include "backend/model/logit_lens.h"
#include "backend/types/error.h"
#include "backend/types/neuron_source.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <utility>

namespace penfield::engine {

namespace {

void requireFittingTokenizer(const Tokenizer &tokenizer, const ModelInfo &model)
{
    if (tokenizer.largestId().value >= model.d_vocab)
        throw Error(PENFIELD_SENTENCE("The tokenizer in %1 has token ids up to %2, but the model's vocabulary has %3 entries. They do not "
                                      "belong together."),
                    {model.path, std::to_string(tokenizer.largestId().value), std::to_string(model.d_vocab)});
}

}  // namespace

LibTorchEngine::LibTorchEngine(const EngineOptions &options) : m_runs(options.keptRuns, options.keptBytes)
{
    at::set_num_threads(options.threads);
}

EngineInfo LibTorchEngine::info() const
{
    const c10::InferenceMode guard;
    EngineInfo info = describeMathLibrary();
    info.device = m_device.str();
    info.devices = deviceNames();
    return info;
}

void LibTorchEngine::useDevice(const std::string &device)
{
    m_device = deviceNamed(device);
}

ModelPreview LibTorchEngine::previewModel(const std::string &folder)
{
    return model::previewModel(folder);
}

SelfCheckReport LibTorchEngine::selfCheck(const std::string &folder, JobContext &job)
{
    const c10::InferenceMode guard;
    return engine::selfCheck(folder, m_device, job);
}

ModelInfo LibTorchEngine::openModel(const std::string &folder, JobContext &job)
{
    const c10::InferenceMode guard;
    model::OpenedModel model = model::openModel(folder, job, m_device);
    auto tokenizer = model.info.promptsAreIds ? Tokenizer::ofIds(model.info.d_vocab) : Tokenizer::open(folder);
    requireFittingTokenizer(*tokenizer, model.info);
    OpenedFolder opened{std::move(model), std::move(tokenizer)};
    m_open.emplace(std::move(opened));  // from here on nothing throws: what was open before is replaced as a whole
    m_dictionary.reset();
    m_runs.clear();
    return m_open->model.info;
}

DictionaryInfo LibTorchEngine::openDictionary(const std::string &folder, JobContext &job)
{
    const c10::InferenceMode guard;
    const model::Transformer &transformer = requireModel().model.transformer;
    m_dictionary.emplace(folder == neuronSource ? dictionary::neuronDictionary(transformer)
                                                : dictionary::Dictionary::open(folder, transformer.spec(), job));
    m_runs.clear();
    return m_dictionary->info();
}

Prompt LibTorchEngine::tokenize(const std::string &text)
{
    return requireModel().tokenizer->encode(text);
}

std::shared_ptr<const TraceSummary> LibTorchEngine::trace(const std::string &text, JobContext &job)
{
    const c10::InferenceMode guard;
    return run(text, job)->summary;
}

std::shared_ptr<const AttributionGraph> LibTorchEngine::attribute(const std::string &text, const AttributionOptions &options,
                                                                  JobContext &job)
{
    const c10::InferenceMode guard;
    const dictionary::Dictionary &dictionary = requireDictionary();
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    const attribution::Baseline baseline{m_open->model.transformer, dictionary, intact->trace, intact->activations};
    auto graph = std::make_shared<AttributionGraph>(attribution::attribute(
        baseline, intact->summary->prompt, [this](TokenId token) { return m_open->tokenizer->piece(token); }, options, job));
    graph->modelName = m_open->model.info.name;
    graph->modelHash = m_open->model.info.hash;
    graph->dictionaryName = dictionary.info().name;
    graph->dictionaryHash = dictionary.info().hash;
    return graph;
}

std::shared_ptr<const Outcome> LibTorchEngine::intervene(const std::string &text, const std::vector<Intervention> &interventions,
                                                         const InterventionOptions &options, JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    const Tokenizer &tokenizer = *m_open->tokenizer;
    const intervention::InterventionRunner runner(m_open->model.transformer, dictionaryOrNull());
    OtherPrompts others([&](const std::string &prompt) { return run(prompt, job); });
    auto outcome = std::make_shared<Outcome>(runner.run(
        {intact->trace, intact->activations}, interventions, options, [&](TokenId token) { return tokenizer.piece(token); }, job,
        others.runs()));
    outcome->prompt = intact->summary->prompt;
    return outcome;
}

std::vector<Intervention> LibTorchEngine::matchedControl(const std::string &text, const std::vector<Intervention> &interventions,
                                                         const std::string &source, TokenPosition sourcePosition, JobContext &job)
{
    const c10::InferenceMode guard;
    const intervention::Subject subject{requireModel().model.transformer, &requireDictionary()};
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    const intervention::Baseline baseline{intact->trace, intact->activations};
    if (source.empty())
        return intervention::matchedControl(subject, baseline, interventions, nullptr);

    const std::shared_ptr<const CachedRun> from = run(source, job);
    if (!sourcePosition.isValid() || sourcePosition.value >= from->trace.positions())
        throw Error(PENFIELD_SENTENCE("There is no position %1 in the prompt \"%2\": its positions are 0 to %3."),
                    {std::to_string(sourcePosition.value), source, std::to_string(from->trace.positions() - 1)});
    const intervention::SwapSource swap{from->activations, sourcePosition};
    return intervention::matchedControl(subject, baseline, interventions, &swap);
}

Verdict LibTorchEngine::testClaim(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others,
                                  const std::function<void(const CheckResult &)> &onCheck, JobContext &job)
{
    const c10::InferenceMode guard;
    const OpenedFolder &open = requireModel();
    const evidence::OpenModel subject{open.model.transformer, m_dictionary ? &*m_dictionary : nullptr,
                                      [&](const std::string &text) { return open.tokenizer->encode(text); }};
    return evidence::testClaim(claim, plan, others, subject, onCheck, job);
}

std::shared_ptr<const AttributionGraph> LibTorchEngine::attributeComponents(const std::string &text, const std::string &counterfactual,
                                                                            const ComponentOptions &options, JobContext &job)
{
    const c10::InferenceMode guard;
    const OpenedFolder &open = requireModel();
    const std::shared_ptr<const CachedRun> prompt = run(text, job), other = run(counterfactual, job);
    auto graph = std::make_shared<AttributionGraph>(attribution::attributeComponents(
        {open.model.transformer, prompt->trace, other->trace}, prompt->summary->prompt, other->summary->prompt,
        [&](TokenId token) { return open.tokenizer->piece(token); }, options, job));
    graph->modelName = open.model.info.name;
    graph->modelHash = open.model.info.hash;
    return graph;
}

std::shared_ptr<const AttentionOverview> LibTorchEngine::attentionOverview(const std::string &text, JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    auto overview = std::make_shared<AttentionOverview>(model::attentionOverview(intact->trace, job));
    overview->prompt = intact->summary->prompt;
    return overview;
}

std::shared_ptr<const AttentionLayer> LibTorchEngine::attentionLayer(const std::string &text, LayerIndex layer, JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    auto patterns = std::make_shared<AttentionLayer>(model::attentionLayer(intact->trace, layer));
    patterns->prompt = intact->summary->prompt;
    return patterns;
}

std::shared_ptr<const LogitLens> LibTorchEngine::logitLens(const std::string &text, const LensOptions &options, JobContext &job)
{
    const c10::InferenceMode guard;
    const std::shared_ptr<const CachedRun> intact = run(text, job);
    auto lens = std::make_shared<LogitLens>(model::logitLens(
        m_open->model.transformer, intact->trace, options, [this](TokenId token) { return m_open->tokenizer->piece(token); }, job));
    lens->prompt = intact->summary->prompt;
    return lens;
}

const LibTorchEngine::OpenedFolder &LibTorchEngine::requireModel() const
{
    if (!m_open)
        throw Error(PENFIELD_SENTENCE("No model is open. Open a model's folder first."));
    return *m_open;
}

const dictionary::Dictionary &LibTorchEngine::requireDictionary() const
{
    requireModel();
    if (!m_dictionary)
        throw Error(PENFIELD_SENTENCE("No dictionary is open. Open a folder of transcoders for this model first."));
    return *m_dictionary;
}

std::shared_ptr<const CachedRun> LibTorchEngine::run(const std::string &text, JobContext &job)
{
    const OpenedFolder &open = requireModel();
    std::shared_ptr<const CachedRun> cached = m_runs.find(text);
    if (!cached) {
        cached =
            runPrompt(open.tokenizer->encode(text), open.model.transformer, m_dictionary ? &*m_dictionary : nullptr, *open.tokenizer, job);
        m_runs.put(cached);
    }
    return cached;
}

}  // namespace penfield::engine
