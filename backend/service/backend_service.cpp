#include "backend/service/backend_service.h"

#include "backend/types/error.h"

namespace penfield {

namespace {

constexpr int kStartOfEngine = -1;  // a task that is no job of anybody's

bool isAboutAPrompt(JobKind kind)
{
    switch (kind) {
    case JobKind::Trace:
    case JobKind::Attribute:
    case JobKind::Intervene:
    case JobKind::Control:
    case JobKind::CheckTouch:
    case JobKind::AttentionOverview:
    case JobKind::AttentionLayer:
    case JobKind::LogitLens:
    case JobKind::Sweep:
    case JobKind::Patch:
    case JobKind::Generate:
        return true;
    default:
        return false;
    }
}

bool changesModel(JobKind kind)
{
    return kind == JobKind::OpenModel || kind == JobKind::CloseModel;
}

int priorityOf(JobKind kind)
{
    switch (kind) {
    case JobKind::PreviewModel:
    case JobKind::UseDevice:
    case JobKind::OpenModel:
    case JobKind::OpenDictionary:
    case JobKind::CloseModel:
        return 1;
    case JobKind::Intervene:
    case JobKind::AttentionOverview:  // these two look into a run that is there
    case JobKind::AttentionLayer:
    case JobKind::FindToken:
        return 2;
    case JobKind::Attribute:
    case JobKind::Control:
        return 4;
    case JobKind::SelfCheck:
        return 5;
    default:
        return 3;
    }
}

bool makesWay(JobKind kind)
{
    switch (kind) {
    case JobKind::Attribute:
    case JobKind::Control:
    case JobKind::CheckTouch:
    case JobKind::LogitLens:
    case JobKind::Sweep:
    case JobKind::Patch:
    case JobKind::TestClaim:
    case JobKind::SelfCheck:
        return true;
    default:
        return false;
    }
}

/// Neither what is open nor a prompt matters to it.
bool standsAlone(JobKind kind)
{
    return kind == JobKind::SelfCheck || kind == JobKind::UseDevice;
}

bool supersedes(JobKind kind, const std::string &prompt, const Task &older)
{
    if (older.kind == kStartOfEngine)
        return false;
    const auto olderKind = static_cast<JobKind>(older.kind);
    if (olderKind == kind)
        return true;
    if (standsAlone(kind) || standsAlone(olderKind))
        return false;
    if (changesModel(kind))
        return true;
    if (kind == JobKind::OpenDictionary)
        return isAboutAPrompt(olderKind) || olderKind == JobKind::TestClaim;
    return isAboutAPrompt(kind) && isAboutAPrompt(olderKind) && older.subject != prompt;
}

}  // namespace

BackendService::BackendService(EngineFactory factory, QObject *parent)
    : QObject(parent), m_factory(std::move(factory)), m_thread(this, listener(), [this] { m_engine.reset(); })
{
    startEngine();
}

BackendService::~BackendService() = default;

WorkThread::Listener BackendService::listener()
{
    const auto isJob = [](const Task &task) { return task.kind != kStartOfEngine; };
    return {[this, isJob](const Task &task) {
                if (isJob(task))
                    Q_EMIT jobStarted(static_cast<JobKind>(task.kind));
            },
            [this, isJob](const Task &task) {
                if (isJob(task))
                    Q_EMIT jobFinished(static_cast<JobKind>(task.kind));
            },
            [this, isJob](const Task &task, const Failure &failure) {
                if (!isJob(task))
                    return Q_EMIT engineFailed(translated(failure));
                if (static_cast<JobKind>(task.kind) == JobKind::OpenModel)
                    m_expectation.reset();
                Q_EMIT failed(static_cast<JobKind>(task.kind), translated(failure));
            }};
}

void BackendService::startEngine()
{
    Task task;
    task.kind = kStartOfEngine;
    task.work = [this](std::stop_token) -> Answer {
        makeEngine();
        return [this, info = m_engine->info()] { Q_EMIT engineReady(info); };
    };
    m_thread.add(std::move(task));
}

void BackendService::makeEngine()
{
    try {
        m_engine.reset();
        m_engine = m_factory();
        if (!m_device.empty())
            m_engine->useDevice(m_device);
    } catch (...) {
        m_engine.reset();
        m_engineError = std::current_exception();
        throw;
    }
}

JobContext BackendService::contextFor(JobKind kind, std::stop_token stop)
{
    return JobContext(std::move(stop), [this, kind](const Progress &p) {
        m_thread.post([this, kind, p] { Q_EMIT progress(kind, translated(p.phase), p.fraction, p.secondsRemaining); });
    });
}

void BackendService::ask(JobKind kind, const QString &prompt, Work work)
{
    Task task;
    task.kind = static_cast<int>(kind);
    task.priority = priorityOf(kind);
    task.yields = makesWay(kind);
    task.subject = prompt.toStdString();
    task.work = [this, kind, work = std::move(work)](std::stop_token stop) {
        if (!m_engine)
            std::rethrow_exception(m_engineError);
        JobContext job = contextFor(kind, std::move(stop));
        return work(*m_engine, job);
    };
    m_thread.supersede([&](const Task &older) { return supersedes(kind, task.subject, older); });
    m_thread.add(std::move(task));
}

void BackendService::previewModel(const QString &folder)
{
    ask(JobKind::PreviewModel, {}, [this, folder = folder.toStdString()](Engine &engine, JobContext &) -> Answer {
        return [this, preview = engine.previewModel(folder)] { Q_EMIT modelPreviewed(preview); };
    });
}

void BackendService::useDevice(const QString &device)
{
    ask(JobKind::UseDevice, {}, [this, device = device.toStdString()](Engine &engine, JobContext &) -> Answer {
        engine.useDevice(device);
        m_device = device;
        return [this, info = engine.info()] { Q_EMIT deviceChosen(info); };
    });
}

void BackendService::openModel(const QString &folder)
{
    const auto expectation = std::make_shared<Expectation>();
    m_expectation = expectation;
    ask(JobKind::OpenModel, {}, [this, expectation, folder = folder.toStdString()](Engine &engine, JobContext &job) -> Answer {
        try {
            return [this, info = engine.openModel(folder, job)] { Q_EMIT modelOpened(info); };
        } catch (const Cancelled &) {
            throw;
        } catch (...) {
            expectation->modelFailed = true;
            throw;
        }
    });
}

void BackendService::openDictionary(const QString &path)
{
    ask(JobKind::OpenDictionary, {},
        [this, expectation = m_expectation, path = path.toStdString()](Engine &engine, JobContext &job) -> Answer {
            if (expectation && expectation->modelFailed)
                return {};
            return [this, info = engine.openDictionary(path, job)] { Q_EMIT dictionaryOpened(info); };
        });
}

void BackendService::closeModel()
{
    m_expectation.reset();
    ask(JobKind::CloseModel, {}, [this](Engine &, JobContext &) -> Answer {
        makeEngine();
        return [this] { Q_EMIT modelClosed(); };
    });
}

void BackendService::trace(const QString &text)
{
    ask(JobKind::Trace, text, [this, text = text.toStdString()](Engine &engine, JobContext &job) -> Answer {
        return [this, summary = engine.trace(text, job)] { Q_EMIT traced(summary); };
    });
}

void BackendService::attribute(const QString &text, const AttributionOptions &options)
{
    ask(JobKind::Attribute, text, [this, text = text.toStdString(), options](Engine &engine, JobContext &job) -> Answer {
        return [this, graph = engine.attribute(text, options, job)] { Q_EMIT attributed(graph); };
    });
}

void BackendService::attributeComponents(const QString &text, const QString &counterfactual, const ComponentOptions &options)
{
    ask(JobKind::Attribute, text,
        [this, text = text.toStdString(), counterfactual = counterfactual.toStdString(), options](Engine &engine, JobContext &job) -> Answer {
            return [this, graph = engine.attributeComponents(text, counterfactual, options, job)] { Q_EMIT attributed(graph); };
        });
}

void BackendService::intervene(const QString &text, const std::vector<Intervention> &interventions, const InterventionOptions &options)
{
    ask(JobKind::Intervene, text, [this, text = text.toStdString(), interventions, options](Engine &engine, JobContext &job) -> Answer {
        return [this, outcome = engine.intervene(text, interventions, options, job)] { Q_EMIT intervened(outcome); };
    });
}

void BackendService::control(const QString &text, const std::vector<Intervention> &interventions, const InterventionOptions &options,
                             const QString &source, TokenPosition sourcePosition)
{
    ask(JobKind::Control, text,
        [this, text = text.toStdString(), interventions, options, source = source.toStdString(),
         sourcePosition](Engine &engine, JobContext &job) -> Answer {
            const std::vector<Intervention> matched = engine.matchedControl(text, interventions, source, sourcePosition, job);
            std::shared_ptr<const Outcome> outcome;
            if (!matched.empty())
                outcome = engine.intervene(text, matched, options, job);
            return [this, outcome] { Q_EMIT controlled(outcome); };
        });
}

void BackendService::attentionOverview(const QString &text)
{
    ask(JobKind::AttentionOverview, text, [this, text = text.toStdString()](Engine &engine, JobContext &job) -> Answer {
        return [this, overview = engine.attentionOverview(text, job)] { Q_EMIT attentionSurveyed(overview); };
    });
}

void BackendService::attentionLayer(const QString &text, LayerIndex layer)
{
    ask(JobKind::AttentionLayer, text, [this, text = text.toStdString(), layer](Engine &engine, JobContext &job) -> Answer {
        return [this, patterns = engine.attentionLayer(text, layer, job)] { Q_EMIT attentionRead(patterns); };
    });
}

void BackendService::logitLens(const QString &text, const LensOptions &options)
{
    ask(JobKind::LogitLens, text, [this, text = text.toStdString(), options](Engine &engine, JobContext &job) -> Answer {
        return [this, lens = engine.logitLens(text, options, job)] { Q_EMIT lensRead(lens); };
    });
}

void BackendService::checkTouch(const QString &text, const std::vector<Intervention> &interventions, const TouchCheckOptions &options,
                                const InterventionOptions &how)
{
    ask(JobKind::CheckTouch, text, [this, text = text.toStdString(), interventions, options, how](Engine &engine, JobContext &job) -> Answer {
        return [this, check = engine.checkTouch(text, interventions, how, options, job)] { Q_EMIT touchChecked(check); };
    });
}

void BackendService::testClaim(qint64 number, const Claim &claim, const TestPlan &plan, const std::vector<PromptFamily> &others)
{
    ask(JobKind::TestClaim, {}, [this, number, claim, plan, others](Engine &engine, JobContext &job) -> Answer {
        const auto tell = [this, number](const CheckResult &check) {
            m_thread.post([this, number, check] { Q_EMIT checkDone(number, check); });
        };
        return [this, number, verdict = engine.testClaim(claim, plan, others, tell, job)] { Q_EMIT claimTested(number, verdict); };
    });
}

void BackendService::sweep(const QString &text, const SweepRequest &request)
{
    ask(JobKind::Sweep, text, [this, text = text.toStdString(), request](Engine &engine, JobContext &job) -> Answer {
        return [this, sweep = engine.sweep(text, request, job)] { Q_EMIT swept(sweep); };
    });
}

void BackendService::patch(const PatchRequest &request)
{
    ask(JobKind::Patch, QString::fromStdString(request.corrupted), [this, request](Engine &engine, JobContext &job) -> Answer {
        return [this, matrix = engine.patch(request, job)] { Q_EMIT patched(matrix); };
    });
}

void BackendService::generate(const QString &text, const std::vector<Intervention> &interventions, const InterventionOptions &touching,
                              const GenerationOptions &options)
{
    ask(JobKind::Generate, text,
        [this, text = text.toStdString(), interventions, touching, options](Engine &engine, JobContext &job) -> Answer {
            const auto listener = [this](const GeneratedToken &token) { m_thread.post([this, token] { Q_EMIT generated(token); }); };
            return [this, continuation = engine.generate(text, interventions, touching, options, listener, job)] {
                Q_EMIT continued(continuation);
            };
        });
}

void BackendService::selfCheck(const QString &folder)
{
    ask(JobKind::SelfCheck, {}, [this, folder = folder.toStdString()](Engine &engine, JobContext &job) -> Answer {
        return [this, report = engine.selfCheck(folder, job)] { Q_EMIT selfChecked(report); };
    });
}

void BackendService::findToken(const QString &word)
{
    ask(JobKind::FindToken, {}, [this, word = word.toStdString()](Engine &engine, JobContext &) -> Answer {
        return [this, found = wordToken(engine, word)] { Q_EMIT tokenFound(found); };
    });
}

void BackendService::cancelAll()
{
    m_thread.supersede([](const Task &task) { return task.kind != kStartOfEngine && !standsAlone(static_cast<JobKind>(task.kind)); });
}

void BackendService::cancel(JobKind kind)
{
    m_thread.supersede([kind](const Task &task) { return task.kind == static_cast<int>(kind); });
}

}  // namespace penfield
