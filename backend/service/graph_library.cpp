#include "backend/service/graph_library.h"

#include "backend/graph_files/open_graph.h"
#include "backend/types/error.h"

namespace penfield {

GraphLibrary::GraphLibrary(QObject *parent) : QObject(parent), m_thread(this, listener(), {}) {}

WorkThread::Listener GraphLibrary::listener()
{
    const auto tell = [this](auto signal) {
        return [this, signal](const Task &task) {
            if (task.kind == Open)
                Q_EMIT(this->*signal)();
        };
    };
    return {tell(&GraphLibrary::started), tell(&GraphLibrary::finished),
            [this](const Task &, const Failure &failure) { Q_EMIT failed(translated(failure)); }};
}

void GraphLibrary::ask(Kind kind, std::function<Answer(std::stop_token)> work)
{
    m_thread.supersede([kind](const Task &older) { return older.kind == kind; });
    Task task;
    task.kind = kind;
    task.work = std::move(work);
    m_thread.add(std::move(task));
}

void GraphLibrary::open(const QString &path)
{
    ask(Open, [this, path](std::stop_token stop) -> Answer {
        JobContext job(std::move(stop), [this](const Progress &p) {
            m_thread.post([this, p] { Q_EMIT progress(translated(p.phase), p.fraction, p.secondsRemaining); });
        });
        auto file = std::make_shared<GraphFile>();
        file->path = path;
        file->document = openGraph(path.toStdString(), job);
        file->view = savedView(file->document);
        file->labels = featureLabels(file->document);
        try {
            file->features = FeatureFolder::find(path.toStdString(), file->document);
        } catch (const Error &error) {  // the graph itself is sound
            file->document.remarks.push_back({error.sentence(), error.arguments()});
        }
        return [this, file] { Q_EMIT opened(file); };
    });
}

void GraphLibrary::cancel()
{
    m_thread.supersede([](const Task &task) { return task.kind == Open; });
}

void GraphLibrary::requestCard(std::shared_ptr<const GraphFile> file, FeatureId id)
{
    ask(Card, [this, file = std::move(file), id](std::stop_token) -> Answer {
        auto card = file->features.card(id);
        if (!card)
            return [this, id] { Q_EMIT cardMissing(id); };
        return [this, shared = std::make_shared<const FeatureCard>(std::move(*card))] { Q_EMIT cardReady(shared); };
    });
}

}  // namespace penfield
