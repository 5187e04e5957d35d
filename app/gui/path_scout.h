#pragma once
// Looks at paths without keeping the window waiting for a slow disk: a thread of its own, answers as signals.

#include "app/gui/sources.h"
#include "backend/service/work_thread.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace penfield {

/// What the paths are opened as; a model may be missing from them. Reads from disk, now. Throws Error.
Sources sourcesAt(const QStringList &paths);

class PathScout : public QObject {
    Q_OBJECT
public:
    explicit PathScout(QObject *parent = nullptr);

    void recognise(const QStringList &paths);    ///< the newest request counts
    void lookForMissing(const QStringList &paths);

Q_SIGNALS:
    void recognised(const penfield::Sources &sources);  ///< a model may be missing from them
    void failed(const QString &sentence);               ///< what was looked for
    void missingFound(const QSet<QString> &paths);      ///< those that are not there

private:
    enum Kind { Recognise, Look };
    void ask(Kind kind, std::function<Answer()> work);
    WorkThread::Listener listener();

    WorkThread m_thread;
};

}  // namespace penfield
