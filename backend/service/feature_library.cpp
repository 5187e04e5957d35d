#include "backend/service/feature_library.h"

namespace penfield {

namespace {

FeatureDatabaseInfo infoOf(const FeatureDatabase &database)
{
    FeatureDatabaseInfo info{QString::fromStdString(database.path()), database.featureCount(), {}};
    for (const auto &[key, value] : database.metadata())
        info.metadata[QString::fromStdString(key)] = QString::fromStdString(value);
    return info;
}

}  // namespace

FeatureLibrary::FeatureLibrary(QObject *parent) : QObject(parent), m_thread(this, listener(), [this] { m_database.reset(); }) {}

FeatureLibrary::~FeatureLibrary() = default;

WorkThread::Listener FeatureLibrary::listener()
{
    return {{}, {}, [this](const Task &, const Failure &failure) { Q_EMIT failed(translated(failure)); }};
}

void FeatureLibrary::ask(Kind kind, std::function<Answer()> work)
{
    const bool newestWins = kind == Open || kind == Card || kind == Search;
    if (newestWins)
        m_thread.supersede([&](const Task &older) { return older.kind == kind; });
    Task task;
    task.kind = kind;
    task.work = [work = std::move(work)](std::stop_token) { return work(); };
    m_thread.add(std::move(task));
}

void FeatureLibrary::open(const QString &path)
{
    ask(Open, [this, path = path.toStdString()]() -> Answer {
        m_database = FeatureDatabase::open(path);
        return [this, info = infoOf(*m_database)] { Q_EMIT opened(info); };
    });
}

void FeatureLibrary::close()
{
    m_thread.supersede([](const Task &) { return true; });  // nobody waits for what a closed database would have said
    ask(Open, [this]() -> Answer {
        m_database.reset();
        return [this] { Q_EMIT closed(); };
    });
}

void FeatureLibrary::requestCard(FeatureId id)
{
    ask(Card, [this, id]() -> Answer {
        std::optional<FeatureCard> card = m_database ? m_database->card(id) : std::nullopt;
        if (!card)
            return [this, id] { Q_EMIT cardMissing(id); };
        return [this, shared = std::make_shared<const FeatureCard>(std::move(*card))] { Q_EMIT cardReady(shared); };
    });
}

Answer FeatureLibrary::labelsAnswer(const std::vector<FeatureLabel> &labels)
{
    auto map = std::make_shared<std::unordered_map<FeatureId, FeatureLabel>>();
    for (const FeatureLabel &label : labels)
        map->emplace(label.id, label);
    return [this, map] { Q_EMIT labelsReady(map); };
}

void FeatureLibrary::requestLabels(const std::vector<FeatureId> &ids)
{
    ask(Labels, [this, ids] { return labelsAnswer(m_database ? m_database->labels(ids) : std::vector<FeatureLabel>()); });
}

void FeatureLibrary::requestAllLabels()
{
    ask(Labels, [this] { return labelsAnswer(m_database ? m_database->allLabels() : std::vector<FeatureLabel>()); });
}

void FeatureLibrary::requestSupernodes()
{
    ask(Supernodes, [this]() -> Answer {
        auto supernodes = std::make_shared<std::vector<Supernode>>();
        if (m_database)
            *supernodes = m_database->supernodes();
        return [this, supernodes] { Q_EMIT supernodesReady(supernodes); };
    });
}

void FeatureLibrary::search(const QString &text, int limit)
{
    ask(Search, [this, text, limit]() -> Answer {
        auto labels = std::make_shared<std::vector<FeatureLabel>>();
        if (m_database)
            *labels = m_database->search(text.toStdString(), limit);
        return [this, text, labels] { Q_EMIT found(text, labels); };
    });
}

}  // namespace penfield
