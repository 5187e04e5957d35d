#pragma once
// Named sets of touches: as JSON, and put on another prompt.

#include "widgets/models/intervention_entry.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace penfield {

struct InterventionPreset {
    QString name;
    std::vector<InterventionEntry> entries;
    bool operator==(const InterventionPreset &) const = default;
};

QJsonObject toJson(const InterventionPreset &preset);

/// Nothing when it is not what toJson() writes.
std::optional<InterventionPreset> presetFrom(const QJsonObject &json);

struct FittedPreset {
    std::vector<InterventionEntry> entries;
    QStringList missing;  ///< tokens that this prompt does not have: their touches were left out
};

/// The same touches on this prompt: at the same place when the same token stands there, else at the token's last occurrence.
FittedPreset fitted(const InterventionPreset &preset, const Prompt &prompt);

}  // namespace penfield
