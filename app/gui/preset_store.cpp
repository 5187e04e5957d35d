#include "app/gui/preset_store.h"

#include "backend/types/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace penfield {

namespace {

std::optional<std::vector<InterventionPreset>> read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return std::nullopt;
    std::vector<InterventionPreset> presets;
    for (const QJsonValue value : document.array()) {
        const auto preset = presetFrom(value.toObject());
        if (!preset)
            return std::nullopt;
        presets.push_back(*preset);
    }
    return presets;
}

}  // namespace

PresetStore::PresetStore(const QString &folder) : m_folder(folder) {}

void PresetStore::openFor(const QString &model)
{
    m_presets.clear();
    m_file = model.isEmpty() ? QString() : QDir(m_folder).filePath(model + QStringLiteral(".json"));
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists() || !file.open(QIODevice::ReadOnly))
        return;
    if (const auto presets = read(file.readAll())) {
        m_presets = *presets;
        return;
    }
    file.close();
    const QString beside = m_file + QStringLiteral(".unreadable");
    QFile::remove(beside);
    file.rename(beside);
    throw Error(
        PENFIELD_SENTENCE("The presets of this model could not be read. The file is kept as %1; new presets begin with an empty list."),
        {beside.toStdString()});
}

QStringList PresetStore::names() const
{
    QStringList names;
    for (const InterventionPreset &preset : m_presets)
        names << preset.name;
    return names;
}

const InterventionPreset *PresetStore::find(const QString &name) const
{
    const auto found = std::find_if(m_presets.begin(), m_presets.end(), [&](const InterventionPreset &p) { return p.name == name; });
    return found == m_presets.end() ? nullptr : &*found;
}

void PresetStore::keep(const InterventionPreset &preset)
{
    const auto same = std::find_if(m_presets.begin(), m_presets.end(), [&](const InterventionPreset &p) { return p.name == preset.name; });
    if (same != m_presets.end())
        *same = preset;
    else
        m_presets.push_back(preset);
    save();
}

void PresetStore::remove(const QString &name)
{
    std::erase_if(m_presets, [&](const InterventionPreset &preset) { return preset.name == name; });
    save();
}

void PresetStore::save() const
{
    QJsonArray array;
    for (const InterventionPreset &preset : m_presets)
        array.append(toJson(preset));
    QDir().mkpath(m_folder);
    QSaveFile file(m_file);
    const QByteArray bytes = QJsonDocument(array).toJson();
    if (m_file.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(PENFIELD_SENTENCE("The presets could not be written to %1: %2"),
                    {m_file.toStdString(), file.errorString().toStdString()});
}

QString presetFolder()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("penfield"), QStringLiteral("penfield"));
    return QFileInfo(settings.fileName()).dir().filePath(QStringLiteral("presets"));
}

}  // namespace penfield
