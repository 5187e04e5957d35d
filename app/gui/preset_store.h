#pragma once
// The presets of every model, each model's in a file of its own in the user's configuration folder.

#include "widgets/models/intervention_preset.h"

#include <QString>

#include <vector>

namespace penfield {

class PresetStore {
public:
    /// `folder` need not exist.
    explicit PresetStore(const QString &folder);

    /// `model` is ModelInfo::hash; empty: none is open. Throws Error when there is a file that cannot be read; it is then kept beside,
    /// as "….unreadable", and there are no presets.
    void openFor(const QString &model);

    const std::vector<InterventionPreset> &presets() const { return m_presets; }
    QStringList names() const;
    const InterventionPreset *find(const QString &name) const;  ///< null: there is none

    void keep(const InterventionPreset &preset);  ///< replaces the one of the same name. Throws Error when it cannot be written
    void remove(const QString &name);             ///< throws Error likewise

private:
    void save() const;

    QString m_folder, m_file;
    std::vector<InterventionPreset> m_presets;
};

/// Where presets are kept: beside the settings.
QString presetFolder();

}  // namespace penfield
