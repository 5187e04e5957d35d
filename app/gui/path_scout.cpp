#include "app/gui/path_scout.h"

#include "backend/formats/recognise.h"
#include "backend/graph_files/open_graph.h"

#include <QFileInfo>

namespace penfield {

Sources sourcesAt(const QStringList &paths)
{
    std::vector<std::string> plain;
    Sources sources;
    for (const QString &path : paths)
        if (looksLikeGraph(path.toStdString()))
            sources.graph = path;
        else
            plain.push_back(path.toStdString());
    if (plain.empty())
        return sources;
    const formats::Recognition found = formats::recogniseAll(plain);
    sources.model = QString::fromStdString(found.model);
    sources.dictionary = QString::fromStdString(found.dictionary);
    sources.database = QString::fromStdString(found.database);
    return sources;
}

PathScout::PathScout(QObject *parent) : QObject(parent), m_thread(this, listener(), {}) {}

WorkThread::Listener PathScout::listener()
{
    return {{}, {}, [this](const Task &, const Failure &failure) { Q_EMIT failed(translated(failure)); }};
}

void PathScout::ask(Kind kind, std::function<Answer()> work)
{
    Task task;
    task.kind = kind;
    task.work = [work = std::move(work)](std::stop_token) { return work(); };
    m_thread.supersede([kind](const Task &older) { return older.kind == kind; });
    m_thread.add(std::move(task));
}

void PathScout::recognise(const QStringList &paths)
{
    ask(Recognise, [this, paths]() -> Answer { return [this, sources = sourcesAt(paths)] { Q_EMIT recognised(sources); }; });
}

void PathScout::lookForMissing(const QStringList &paths)
{
    ask(Look, [this, paths]() -> Answer {
        QSet<QString> missing;
        for (const QString &path : paths)
            if (!QFileInfo::exists(path))
                missing.insert(path);
        return [this, missing] { Q_EMIT missingFound(missing); };
    });
}

}  // namespace penfield
