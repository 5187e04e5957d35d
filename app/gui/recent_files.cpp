#include "app/gui/recent_files.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace penfield {

namespace {

constexpr char arrayKey[] = "recent", modelKey[] = "model", dictionaryKey[] = "dictionary", databaseKey[] = "database", graphKey[] = "graph";

/// Paths of another working folder would mean something else tomorrow.
QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QDir::cleanPath(QDir().absoluteFilePath(path));
}

}  // namespace

void RecentFiles::remember(Sources sources)
{
    if (sources.model.isEmpty() && sources.graph.isEmpty())
        return;
    sources = sources.model.isEmpty() ? Sources{{}, {}, {}, absolute(sources.graph)}
                                      : Sources{absolute(sources.model), absolute(sources.dictionary), absolute(sources.database)};
    const auto known =
        std::find_if(m_all.begin(), m_all.end(), [&](const Sources &s) { return s.model == sources.model && s.graph == sources.graph; });
    if (known != m_all.end()) {
        if (sources.dictionary.isEmpty())
            sources.dictionary = known->dictionary;
        if (sources.database.isEmpty() && sources.dictionary == known->dictionary)
            sources.database = known->database;
        m_all.erase(known);
    }
    m_all.insert(m_all.begin(), std::move(sources));
    if (m_all.size() > most)
        m_all.resize(most);
}

void RecentFiles::forget(const QString &path)
{
    std::erase_if(m_all, [&](const Sources &s) { return mainPath(s) == absolute(path); });
}

void RecentFiles::load(QSettings &store)
{
    m_all.clear();
    const int count = store.beginReadArray(arrayKey);
    for (int i = 0; i < count && m_all.size() < most; ++i) {
        store.setArrayIndex(i);
        const Sources sources{store.value(modelKey).toString(), store.value(dictionaryKey).toString(), store.value(databaseKey).toString(),
                              store.value(graphKey).toString()};
        if (!mainPath(sources).isEmpty())
            m_all.push_back(sources);
    }
    store.endArray();
}

void RecentFiles::save(QSettings &store) const
{
    store.remove(arrayKey);
    store.beginWriteArray(arrayKey, static_cast<int>(m_all.size()));
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        store.setArrayIndex(static_cast<int>(i));
        store.setValue(modelKey, m_all[i].model);
        store.setValue(dictionaryKey, m_all[i].dictionary);
        store.setValue(databaseKey, m_all[i].database);
        store.setValue(graphKey, m_all[i].graph);
    }
    store.endArray();
}

}  // namespace penfield
