#pragma once
// Models and graphs that were open, newest first, each model with the dictionary and the database that were last used with it. A value: Settings holds it.

#include "app/gui/sources.h"

#include <vector>

class QSettings;

namespace penfield {

class RecentFiles {
public:
    static constexpr std::size_t most = 10;

    /// To the front. A dictionary or a database that is not named now stays the one of before.
    void remember(Sources sources);
    void forget(const QString &path);  ///< of a model or a graph
    void clear() { m_all.clear(); }

    const std::vector<Sources> &all() const { return m_all; }
    bool isEmpty() const { return m_all.empty(); }
    bool operator==(const RecentFiles &) const = default;

    void load(QSettings &store);
    void save(QSettings &store) const;

private:
    std::vector<Sources> m_all;
};

}  // namespace penfield
