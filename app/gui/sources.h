#pragma once

#include <QString>

namespace penfield {

/// What to open, or what is open: paths. Empty dictionary or database: without.
struct Sources {
    QString model;
    QString dictionary;
    QString database;
    bool operator==(const Sources &) const = default;
};

}  // namespace penfield
