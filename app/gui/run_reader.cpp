#include "app/gui/run_reader.h"

#include "app/gui/explorer.h"
#include "backend/service/backend_service.h"

namespace penfield {

RunReader::RunReader(Explorer &explorer, BackendService &service, QObject *parent) : QObject(parent), m_explorer(explorer), m_service(service)
{
    connect(&explorer, &Explorer::promptStarted, this, [this] { m_promptIsChanging = true; });
    connect(&explorer, &Explorer::traceChanged, this, [this] {
        m_promptIsChanging = false;
        m_lensLater.reset();  // was about the run of before; the views ask about this one
    });
    connect(&explorer, &Explorer::busyChanged, this, [this](bool busy) {
        if (!busy)
            askAgain();
    });
    connect(&service, &BackendService::lensRead, this, &RunReader::lensRead);
    connect(&service, &BackendService::jobStarted, this, [this](JobKind kind) { Q_EMIT busyChanged(kind, true); });
    connect(&service, &BackendService::jobFinished, this, [this](JobKind kind) { Q_EMIT busyChanged(kind, false); });
}

/// The new prompt was cancelled or failed: the former one is still what is explored.
void RunReader::askAgain()
{
    m_promptIsChanging = false;
    if (const auto options = std::exchange(m_lensLater, std::nullopt))
        readLens(*options);
}

void RunReader::readLens(const LensOptions &options)
{
    if (!m_explorer.trace())
        return;
    if (m_promptIsChanging)
        m_lensLater = options;
    else
        m_service.logitLens(m_explorer.promptText(), options);
}

}  // namespace penfield
