#include "app/gui/run_reader.h"

#include "app/gui/explorer.h"
#include "backend/service/backend_service.h"

namespace penfield {

RunReader::RunReader(Explorer &explorer, BackendService &service, QObject *parent) : QObject(parent), m_explorer(explorer), m_service(service)
{
    connect(&explorer, &Explorer::promptStarted, this, [this] { m_promptIsChanging = true; });
    connect(&explorer, &Explorer::traceChanged, this, [this] {
        m_promptIsChanging = false;
        m_later.clear();  // was about the run of before; the views ask about this one
    });
    connect(&explorer, &Explorer::busyChanged, this, [this](bool busy) {
        if (!busy)
            keepPrompt();  // whether it failed, or the new one is there and has told so
    });
    connect(&service, &BackendService::lensRead, this, &RunReader::lensRead);
    connect(&service, &BackendService::attentionSurveyed, this, &RunReader::attentionSurveyed);
    connect(&service, &BackendService::attentionRead, this, &RunReader::attentionRead);
    connect(&service, &BackendService::jobStarted, this, [this](JobKind kind) { Q_EMIT busyChanged(kind, true); });
    connect(&service, &BackendService::jobFinished, this, [this](JobKind kind) { Q_EMIT busyChanged(kind, false); });
}

void RunReader::keepPrompt()
{
    m_promptIsChanging = false;
    for (const auto &[kind, question] : std::exchange(m_later, {}))
        ask(kind, question);
}

void RunReader::ask(JobKind kind, std::function<void()> question)
{
    if (!m_explorer.trace())
        return;
    if (m_promptIsChanging)
        m_later[kind] = std::move(question);
    else
        question();
}

void RunReader::readLens(const LensOptions &options)
{
    ask(JobKind::LogitLens, [this, options] { m_service.logitLens(m_explorer.promptText(), options); });
}

void RunReader::surveyAttention()
{
    ask(JobKind::AttentionOverview, [this] { m_service.attentionOverview(m_explorer.promptText()); });
}

void RunReader::readAttention(LayerIndex layer)
{
    ask(JobKind::AttentionLayer, [this, layer] { m_service.attentionLayer(m_explorer.promptText(), layer); });
}

}  // namespace penfield
