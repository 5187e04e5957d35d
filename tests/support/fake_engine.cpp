#include "tests/support/fake_engine.h"

#include "backend/types/error.h"

#include <algorithm>
#include <chrono>
#include <sstream>
#include <utility>

namespace penfield {

void FakeEngineControl::hold(const std::string &call)
{
    const std::lock_guard lock(m_mutex);
    m_held[call] = true;
}

void FakeEngineControl::release(const std::string &call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_held[call] = false;
    }
    m_changed.notify_all();
}

void FakeEngineControl::failNext(const std::string &call, std::exception_ptr error)
{
    const std::lock_guard lock(m_mutex);
    m_failures[call] = std::move(error);
}

bool FakeEngineControl::waitUntilHeld(const std::string &call)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(10), [&] { return m_waiting[call] > 0; });
}

std::vector<std::string> FakeEngineControl::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

std::size_t FakeEngineControl::count(const std::string &call) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<std::size_t>(std::count(m_calls.begin(), m_calls.end(), call));
}

std::vector<std::string> FakeEngineControl::cancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

std::vector<std::thread::id> FakeEngineControl::threads() const
{
    const std::lock_guard lock(m_mutex);
    return m_threads;
}

void FakeEngineControl::visitThread()
{
    const std::lock_guard lock(m_mutex);
    m_threads.push_back(std::this_thread::get_id());
}

void FakeEngineControl::enter(const std::string &call, JobContext *job)
{
    visitThread();
    std::unique_lock lock(m_mutex);
    m_calls.push_back(call);
    waitWhileHeld(lock, call, job);
    if (const auto failure = std::exchange(m_failures[call], nullptr))
        std::rethrow_exception(failure);
    lock.unlock();
    if (job)
        job->progress("Working", 1, 2);
}

/// A held call looks at its job now and then, as a long computation does, and once more before it goes on.
void FakeEngineControl::waitWhileHeld(std::unique_lock<std::mutex> &lock, const std::string &call, JobContext *job)
{
    ++m_waiting[call];
    m_changed.notify_all();
    try {
        while (m_held[call]) {
            if (job)
                job->checkpoint();
            m_changed.wait_for(lock, std::chrono::milliseconds(1));
        }
        if (job)
            job->checkpoint();
    } catch (const Cancelled &) {
        --m_waiting[call];
        m_cancelled.push_back(call);
        throw;
    }
    --m_waiting[call];
}

FakeEngine::FakeEngine(std::shared_ptr<FakeEngineControl> control) : m_control(std::move(control))
{
    m_control->enter("create", nullptr);
}
FakeEngine::~FakeEngine()
{
    m_control->visitThread();
}

EngineInfo FakeEngine::info() const
{
    return {"fake 1.0", "none", 0, m_device, {"cpu", "cuda:0"}, 1};
}

void FakeEngine::useDevice(const std::string &device)
{
    m_control->enter("useDevice", nullptr);
    m_device = device == "auto" ? "cuda:0" : device;
}

ModelPreview FakeEngine::previewModel(const std::string &folder)
{
    m_control->enter("previewModel", nullptr);
    return m_control->preview;
}

SelfCheckReport FakeEngine::selfCheck(const std::string &folder, JobContext &job)
{
    m_control->enter("selfCheck", &job);
    return m_control->selfCheck;
}

ModelInfo FakeEngine::openModel(const std::string &folder, JobContext &job)
{
    m_control->enter("openModel", &job);
    ModelInfo info = m_control->model;
    info.path = folder;
    return info;
}

DictionaryInfo FakeEngine::openDictionary(const std::string &folder, JobContext &job)
{
    m_control->enter("openDictionary", &job);
    DictionaryInfo info = m_control->dictionary;
    info.path = folder;
    return info;
}

Prompt FakeEngine::tokenize(const std::string &text)
{
    Prompt prompt;
    prompt.text = text;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        prompt.tokens.emplace_back(static_cast<std::int64_t>(prompt.tokens.size()));
        prompt.pieces.push_back(word);
    }
    return prompt;
}

std::shared_ptr<const TraceSummary> FakeEngine::trace(const std::string &text, JobContext &job)
{
    m_control->enter("trace", &job);
    auto summary = std::make_shared<TraceSummary>();
    summary->prompt = tokenize(text);
    return summary;
}

std::shared_ptr<const AttributionGraph> FakeEngine::attribute(const std::string &text, const AttributionOptions &options, JobContext &job)
{
    m_control->enter("attribute", &job);
    auto graph = std::make_shared<AttributionGraph>();
    graph->prompt = tokenize(text);
    return graph;
}

std::shared_ptr<const Outcome> FakeEngine::intervene(const std::string &text, const std::vector<Intervention> &interventions,
                                                     const InterventionOptions &options, JobContext &job)
{
    m_control->enter("intervene", &job);
    auto outcome = std::make_shared<Outcome>();
    outcome->prompt = tokenize(text);
    outcome->interventions = interventions;
    for (const TokenId token : options.watched)
        outcome->watched.push_back({token, std::to_string(token.value), 0.25, interventions.empty() ? 0.25 : 0.125, 1, 1, 3, 3});
    return outcome;
}

std::vector<Intervention> FakeEngine::matchedControl(const std::string &text, const std::vector<Intervention> &interventions,
                                                     const std::string &source, TokenPosition sourcePosition, JobContext &job)
{
    m_control->enter("matchedControl", &job);
    return m_control->matched;
}

Verdict FakeEngine::testClaim(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others,
                              const std::function<void(const CheckResult &)> &onCheck, JobContext &job)
{
    m_control->enter("testClaim", &job);
    for (const CheckResult &check : m_control->verdict.checks)
        if (onCheck)
            onCheck(check);
    return m_control->verdict;
}

std::shared_ptr<const AttributionGraph> FakeEngine::attributeComponents(const std::string &text, const std::string &counterfactual,
                                                                        const ComponentOptions &options, JobContext &job)
{
    m_control->enter("attributeComponents", &job);
    auto graph = std::make_shared<AttributionGraph>();
    graph->prompt = tokenize(text);
    graph->components.emplace();
    graph->components->counterfactual = tokenize(counterfactual);
    graph->components->steps = options.steps;
    return graph;
}

std::shared_ptr<const AttentionOverview> FakeEngine::attentionOverview(const std::string &text, JobContext &job)
{
    m_control->enter("attentionOverview", &job);
    auto overview = std::make_shared<AttentionOverview>();
    overview->prompt = tokenize(text);
    return overview;
}

std::shared_ptr<const AttentionLayer> FakeEngine::attentionLayer(const std::string &text, LayerIndex layer, JobContext &job)
{
    m_control->enter("attentionLayer", &job);
    auto patterns = std::make_shared<AttentionLayer>();
    patterns->prompt = tokenize(text);
    patterns->layer = layer;
    return patterns;
}

std::shared_ptr<const LogitLens> FakeEngine::logitLens(const std::string &text, const LensOptions &options, JobContext &job)
{
    m_control->enter("logitLens", &job);
    auto lens = std::make_shared<LogitLens>();
    lens->prompt = tokenize(text);
    for (const TokenId token : options.watched)
        lens->watched.push_back({token, {}, {}, {}});
    return lens;
}

std::shared_ptr<const TouchCheck> FakeEngine::checkTouch(const std::string &text, const std::vector<Intervention> &interventions,
                                                         const InterventionOptions &how, const TouchCheckOptions &options, JobContext &job)
{
    m_control->enter("checkTouch", &job);
    auto check = std::make_shared<TouchCheck>();
    check->interventions = interventions;
    return check;
}

std::shared_ptr<const Sweep> FakeEngine::sweep(const std::string &text, const SweepRequest &request, JobContext &job)
{
    m_control->enter("sweep", &job);
    auto sweep = std::make_shared<Sweep>();
    sweep->prompt = tokenize(text);
    sweep->measured.resize(request.groups.size());
    return sweep;
}

std::shared_ptr<const PatchMatrix> FakeEngine::patch(const PatchRequest &request, JobContext &job)
{
    m_control->enter("patch", &job);
    auto matrix = std::make_shared<PatchMatrix>();
    matrix->clean = tokenize(request.clean);
    matrix->corrupted = tokenize(request.corrupted);
    return matrix;
}

std::shared_ptr<const Continuation> FakeEngine::generate(const std::string &text, const std::vector<Intervention> &interventions,
                                                         const InterventionOptions &, const GenerationOptions &options,
                                                         const TokenListener &listener, JobContext &job)
{
    m_control->enter("generate", &job);
    auto continuation = std::make_shared<Continuation>();
    continuation->prompt = tokenize(text);
    continuation->interventions = interventions;
    for (int i = 0; i < options.tokens; ++i) {
        continuation->intact.push_back({TokenId(i), "t" + std::to_string(i), 0.5});
        if (listener)
            listener(continuation->intact.back());
    }
    return continuation;
}

}  // namespace penfield
