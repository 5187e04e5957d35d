#pragma once

#include <QString>

namespace penfield {

/// What to open, or what is open: paths. Empty dictionary or database: without.
struct Sources {
    QString model;
    QString dictionary;
    QString database;
    QString graph{};  ///< a graph's file, which needs none of the others
    bool operator==(const Sources &) const = default;
};

/// What a person calls them by: the model, or the graph's file.
inline const QString &mainPath(const Sources &sources)
{
    return sources.model.isEmpty() ? sources.graph : sources.model;
}

}  // namespace penfield
