#pragma once
// An Engine whose every call a test can hold, refuse or watch. Nothing in it depends on time.

#include "backend/types/engine.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace penfield {

/// Shared by a test and its FakeEngine: the engine lives in the service's thread, this does not.
class FakeEngineControl {
public:
    // Calls are named as Engine's functions: "openModel", "trace", …
    void hold(const std::string &call);     ///< calls wait from now on, until released or cancelled
    void release(const std::string &call);  ///< those waiting go on, later ones do not wait
    void failNext(const std::string &call, std::exception_ptr error);

    bool waitUntilHeld(const std::string &call);  ///< until a call of this name waits; false after ten seconds

    std::vector<std::string> calls() const;  ///< names in the order in which they began
    std::size_t count(const std::string &call) const;
    std::vector<std::string> cancelled() const;    ///< names of calls that ended because their job was stopped
    std::vector<std::thread::id> threads() const;  ///< where the engine was made, used and destroyed

    // What the answers are made from.
    std::vector<Intervention> matched;  ///< answer of matchedControl
    ModelInfo model;                    ///< answer of openModel, but for the path
    DictionaryInfo dictionary;          ///< answer of openDictionary, but for the path
    ModelPreview preview;               ///< answer of previewModel
    SelfCheckReport selfCheck;          ///< answer of selfCheck
    Verdict verdict;                    ///< answer of testClaim; its checks are handed on one by one

    // For FakeEngine.
    void enter(const std::string &call, JobContext *job);
    void visitThread();

private:
    void waitWhileHeld(std::unique_lock<std::mutex> &lock, const std::string &call, JobContext *job);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, bool> m_held;
    std::map<std::string, int> m_waiting;
    std::map<std::string, std::exception_ptr> m_failures;
    std::vector<std::string> m_calls, m_cancelled;
    std::vector<std::thread::id> m_threads;
};

/// Answers name what was asked: a trace's prompt is the text, an outcome has the interventions, and so on.
class FakeEngine : public Engine {
public:
    explicit FakeEngine(std::shared_ptr<FakeEngineControl> control);
    ~FakeEngine() override;

    EngineInfo info() const override;
    void useDevice(const std::string &device) override;
    ModelPreview previewModel(const std::string &folder) override;
    SelfCheckReport selfCheck(const std::string &folder, JobContext &job) override;
    ModelInfo openModel(const std::string &folder, JobContext &job) override;
    DictionaryInfo openDictionary(const std::string &folder, JobContext &job) override;
    Prompt tokenize(const std::string &text) override;
    std::shared_ptr<const TraceSummary> trace(const std::string &text, JobContext &job) override;
    std::shared_ptr<const AttributionGraph> attribute(const std::string &text, const AttributionOptions &options, JobContext &job) override;
    std::shared_ptr<const Outcome> intervene(const std::string &text, const std::vector<Intervention> &interventions,
                                             const InterventionOptions &options, JobContext &job) override;
    std::vector<Intervention> matchedControl(const std::string &text, const std::vector<Intervention> &interventions,
                                             const std::string &source, TokenPosition sourcePosition, JobContext &job) override;
    Verdict testClaim(const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others,
                      const std::function<void(const CheckResult &)> &onCheck, JobContext &job) override;
    std::shared_ptr<const AttributionGraph> attributeComponents(const std::string &text, const std::string &counterfactual,
                                                                const ComponentOptions &options, JobContext &job) override;
    std::shared_ptr<const AttentionOverview> attentionOverview(const std::string &text, JobContext &job) override;
    std::shared_ptr<const AttentionLayer> attentionLayer(const std::string &text, LayerIndex layer, JobContext &job) override;
    std::shared_ptr<const LogitLens> logitLens(const std::string &text, const LensOptions &options, JobContext &job) override;
    std::shared_ptr<const TouchCheck> checkTouch(const std::string &text, const std::vector<Intervention> &interventions,
                                                 const InterventionOptions &how, const TouchCheckOptions &options, JobContext &job) override;
    std::shared_ptr<const Sweep> sweep(const std::string &text, const SweepRequest &request, JobContext &job) override;
    std::shared_ptr<const PatchMatrix> patch(const PatchRequest &request, JobContext &job) override;
    std::shared_ptr<const Continuation> generate(const std::string &text, const std::vector<Intervention> &interventions,
                                                 const InterventionOptions &touching, const GenerationOptions &options,
                                                 const TokenListener &listener, JobContext &job) override;

private:
    std::shared_ptr<FakeEngineControl> m_control;
    std::string m_device = "cpu";
};

}  // namespace penfield
