#pragma once
// The window's only way to the engine. Every request returns at once; its answer is one signal, in the thread this object lives in.
//
// One worker thread makes the engine, runs it and destroys it. Rules of the queue:
//  · the newest request of a kind supersedes older ones of that kind;
//  · what is asked about another prompt (trace, attribute, intervene, control, the check of a touch,
//    attention, logit lens, sweep, patch, generate) supersedes all of these for the old prompt;
//  · opening or closing a model supersedes all that is about models, dictionaries and prompts, opening a dictionary the same but for
//    the opening of a model; a dictionary that waited for a model is dropped when that model could not be opened;
//  · a superseded request is stopped, and never answered, not even when its result was already on its way;
//  · previewing, choosing a device, opening and closing go first, in the order of asking, then intervene and attention, then
//    trace and the logit lens, then attribute and control, and the self-check last. Whatever is more urgent does not wait for an
//    attribution, a control, a check, a logit lens, a sweep, a patching, the test of a claim or a self-check: that is stopped, and started anew afterwards;
//  · only a newer self-check, or cancel(), supersedes a self-check; a chosen device holds whatever else is asked or cancelled.

#include "backend/service/job_kind.h"
#include "backend/service/word_token.h"
#include "backend/service/work_thread.h"
#include "backend/types/engine.h"

#include <QObject>
#include <QString>

#include <exception>
#include <memory>
#include <vector>

namespace penfield {

class BackendService : public QObject {
    Q_OBJECT

public:
    /// `factory` is called in the worker thread, at once.
    explicit BackendService(EngineFactory factory, QObject *parent = nullptr);
    ~BackendService() override;  ///< stops what runs and waits for it

    void previewModel(const QString &folder);
    void useDevice(const QString &device);  ///< for models opened from now on: "cpu", "cuda:0" …, "auto"
    void openModel(const QString &folder);
    void openDictionary(const QString &path);
    void closeModel();  ///< makes a new engine: everything that the former one held is free again
    void trace(const QString &text);
    void attribute(const QString &text, const AttributionOptions &options = {});
    void attributeComponents(const QString &text, const QString &counterfactual, const ComponentOptions &options = {});  ///< as attribute()
    void intervene(const QString &text, const std::vector<Intervention> &interventions, const InterventionOptions &options = {});

    /// Finds a norm-matched control of `interventions` (see Engine::matchedControl) and runs it.
    void control(const QString &text, const std::vector<Intervention> &interventions, const InterventionOptions &options = {},
                 const QString &source = {}, TokenPosition sourcePosition = {});

    void attentionOverview(const QString &text);
    void attentionLayer(const QString &text, LayerIndex layer);
    void logitLens(const QString &text, const LensOptions &options = {});
    void checkTouch(const QString &text, const std::vector<Intervention> &interventions, const TouchCheckOptions &options,
                    const InterventionOptions &how = {});
    /// The token of the open model that a typed word begins with.
    void findToken(const QString &word);
    /// Tests a claim of the open model (see Engine::testClaim); checks come one by one, the verdict last. `number` comes back with them.
    void testClaim(qint64 number, const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others);

    void sweep(const QString &text, const SweepRequest &request);
    void patch(const PatchRequest &request);  ///< of the corrupted prompt

    /// Goes on after the prompt; every token comes by generated() as soon as it is there, then the whole by continued().
    void generate(const QString &text, const std::vector<Intervention> &interventions, const InterventionOptions &touching,
                  const GenerationOptions &options);

    void selfCheck(const QString &folder);  ///< the folder of the shipped goldens

    void cancelAll();  ///< but for a self-check and the choice of a device
    void cancel(JobKind kind);

Q_SIGNALS:
    void engineReady(const penfield::EngineInfo &info);
    void engineFailed(const QString &sentence);

    void modelPreviewed(const penfield::ModelPreview &preview);
    void deviceChosen(const penfield::EngineInfo &info);
    void modelOpened(const penfield::ModelInfo &info);
    void dictionaryOpened(const penfield::DictionaryInfo &info);
    void modelClosed();
    void traced(std::shared_ptr<const penfield::TraceSummary> summary);
    void attributed(std::shared_ptr<const penfield::AttributionGraph> graph);
    void intervened(std::shared_ptr<const penfield::Outcome> outcome);
    void controlled(std::shared_ptr<const penfield::Outcome> outcome);  ///< nothing: no other feature is active there
    void touchChecked(std::shared_ptr<const penfield::TouchCheck> check);
    void selfChecked(const penfield::SelfCheckReport &report);
    void attentionSurveyed(std::shared_ptr<const penfield::AttentionOverview> overview);
    void attentionRead(std::shared_ptr<const penfield::AttentionLayer> layer);
    void lensRead(std::shared_ptr<const penfield::LogitLens> lens);
    void tokenFound(const penfield::WordToken &found);
    void checkDone(qint64 number, const penfield::CheckResult &check);
    void claimTested(qint64 number, const penfield::Verdict &verdict);
    void swept(std::shared_ptr<const penfield::Sweep> sweep);
    void patched(std::shared_ptr<const penfield::PatchMatrix> matrix);
    void generated(const penfield::GeneratedToken &token);  ///< of the newest request only, in order
    void continued(std::shared_ptr<const penfield::Continuation> continuation);

    void jobStarted(penfield::JobKind kind);
    void jobFinished(penfield::JobKind kind);  ///< after the answer; also when it was cancelled, made way or failed
    void progress(penfield::JobKind kind, const QString &phase, double fraction, double secondsRemaining);
    void failed(penfield::JobKind kind, const QString &sentence);

private:
    using Work = std::function<Answer(Engine &engine, JobContext &job)>;

    void startEngine();
    void makeEngine();  // in the worker
    void ask(JobKind kind, const QString &prompt, Work work);
    JobContext contextFor(JobKind kind, std::stop_token stop);
    WorkThread::Listener listener();

    /// Shared by the opening of a model and the dictionaries asked for while it was not answered. The worker's.
    struct Expectation {
        bool modelFailed = false;
    };
    std::shared_ptr<Expectation> m_expectation;  // of the opening that is not answered yet

    EngineFactory m_factory;
    std::unique_ptr<Engine> m_engine;  // the worker's
    std::string m_device;              // the worker's: what was chosen last; empty: nothing
    std::exception_ptr m_engineError;  // the worker's: why there is no engine
    WorkThread m_thread;               // last: ends before what it uses goes
};

}  // namespace penfield
