#include "backend/service/backend_service.h"

#include "backend/types/error.h"

namespace penfield {

namespace {

constexpr int kStartOfEngine = -1;  // a task that is no job of anybody's

bool isAboutAPrompt(JobKind kind)
{
    return kind != JobKind::OpenModel && kind != JobKind::OpenDictionary;
}

int priorityOf(JobKind kind)
{
    switch (kind) {
    case JobKind::OpenModel:
    case JobKind::OpenDictionary:
        return 1;
    case JobKind::Intervene:
        return 2;
    default:
        return 3;
    }
}

bool supersedes(JobKind kind, const std::string &prompt, const Task &older)
{
    if (older.kind == kStartOfEngine)
        return false;
    const auto olderKind = static_cast<JobKind>(older.kind);
    if (olderKind == kind || kind == JobKind::OpenModel)
        return true;
    if (kind == JobKind::OpenDictionary)
        return olderKind != JobKind::OpenModel;
    return isAboutAPrompt(olderKind) && older.subject != prompt;
}

}  // namespace

BackendService::BackendService(EngineFactory factory, QObject *parent)
    : QObject(parent), m_thread(this, listener(), [this] { m_engine.reset(); })
{
    startEngine(std::move(factory));
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

void BackendService::startEngine(EngineFactory factory)
{
    Task task;
    task.kind = kStartOfEngine;
    task.work = [this, factory = std::move(factory)](std::stop_token) -> Answer {
        try {
            m_engine = factory();
            return [this, info = m_engine->info()] { Q_EMIT engineReady(info); };
        } catch (...) {
            m_engine.reset();
            m_engineError = std::current_exception();
            throw;
        }
    };
    m_thread.add(std::move(task));
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
    task.yields = kind == JobKind::Attribute || kind == JobKind::Control;
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

void BackendService::openDictionary(const QString &folder)
{
    ask(JobKind::OpenDictionary, {},
        [this, expectation = m_expectation, folder = folder.toStdString()](Engine &engine, JobContext &job) -> Answer {
            if (expectation && expectation->modelFailed)
                return {};
            return [this, info = engine.openDictionary(folder, job)] { Q_EMIT dictionaryOpened(info); };
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

void BackendService::cancelAll()
{
    m_thread.supersede([](const Task &task) { return task.kind != kStartOfEngine; });
}

}  // namespace penfield
