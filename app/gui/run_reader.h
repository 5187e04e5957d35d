#pragma once
// What the views about the explored run (logit lens, attention) ask the engine, and its latest answers. Asks nothing about a prompt that is
// being replaced: the question would take the new prompt's place in the queue.

#include "backend/service/job_kind.h"
#include "backend/types/attention.h"
#include "backend/types/logit_lens.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace penfield {

class BackendService;
class Explorer;

class RunReader : public QObject {
    Q_OBJECT
public:
    /// Neither is owned; both must outlive the reader.
    RunReader(Explorer &explorer, BackendService &service, QObject *parent = nullptr);

    void keepPrompt();  ///< the new prompt was cancelled: the former one stays, and what was asked about it is asked now

    void readLens(const LensOptions &options);
    void surveyAttention();
    void readAttention(LayerIndex layer);

Q_SIGNALS:
    void lensRead(std::shared_ptr<const penfield::LogitLens> lens);
    void attentionSurveyed(std::shared_ptr<const penfield::AttentionOverview> overview);
    void attentionRead(std::shared_ptr<const penfield::AttentionLayer> layer);
    void busyChanged(penfield::JobKind kind, bool busy);

private:
    void ask(JobKind kind, std::function<void()> question);

    Explorer &m_explorer;
    BackendService &m_service;
    bool m_promptIsChanging = false;
    std::map<JobKind, std::function<void()>> m_later;  ///< asked while the prompt was changing; the newest of a kind
};

}  // namespace penfield
