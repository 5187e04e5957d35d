#include "app/gui/settings.h"

#include <QSettings>

namespace penfield {

namespace {
constexpr int dockStateVersion = 1;  // raise when docks are renamed, so that an old layout is not half-restored

QSettings store()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("penfield"), QStringLiteral("penfield"));
}
}  // namespace

Settings Settings::load()
{
    const QSettings s = store();
    Settings v;
    v.darkTheme = s.value("look/dark", v.darkTheme).toBool();
    v.language = s.value("look/language").toString();
    v.nodeThreshold = s.value("graph/nodeThreshold", v.nodeThreshold).toDouble();
    v.edgeThreshold = s.value("graph/edgeThreshold", v.edgeThreshold).toDouble();
    if (s.value("window/version").toInt() == dockStateVersion) {
        v.windowGeometry = s.value("window/geometry").toByteArray();
        v.dockState = s.value("window/docks").toByteArray();
    }
    return v;
}

void Settings::save() const
{
    QSettings s = store();
    s.setValue("look/dark", darkTheme);
    s.setValue("look/language", language);
    s.setValue("graph/nodeThreshold", nodeThreshold);
    s.setValue("graph/edgeThreshold", edgeThreshold);
    s.setValue("window/version", dockStateVersion);
    s.setValue("window/geometry", windowGeometry);
    s.setValue("window/docks", dockState);
}

}  // namespace penfield
