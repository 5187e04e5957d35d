#include "app/gui/settings.h"

#include <QSettings>

namespace penfield {

namespace {
constexpr int dockStateVersion = 3;  // raise when docks are renamed, so that an old layout is not half-restored

struct AtStartWord {
    AtStart value;
    const char *word;
};
constexpr AtStartWord atStartWords[] = {{AtStart::Demo, "demo"}, {AtStart::LastOpened, "last"}, {AtStart::StartPage, "start-page"}};

AtStart atStartFrom(const QString &word)
{
    for (const AtStartWord &known : atStartWords)
        if (word == QLatin1String(known.word))
            return known.value;
    return AtStart::Demo;
}

QSettings store()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("penfield"), QStringLiteral("penfield"));
}
}  // namespace

Settings Settings::load()
{
    QSettings s = store();
    Settings v;
    v.darkTheme = s.value("look/dark", v.darkTheme).toBool();
    v.language = s.value("look/language").toString();
    v.nodeThreshold = s.value("graph/nodeThreshold", v.nodeThreshold).toDouble();
    v.edgeThreshold = s.value("graph/edgeThreshold", v.edgeThreshold).toDouble();
    v.checksTouches = s.value("touches/check", v.checksTouches).toBool();
    v.atStart = atStartFrom(s.value("start/open").toString());
    v.device = s.value("engine/device", v.device).toString();
    v.recent.load(s);
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
    s.setValue("touches/check", checksTouches);
    for (const AtStartWord &known : atStartWords)
        if (known.value == atStart)
            s.setValue("start/open", known.word);
    s.setValue("engine/device", device);
    recent.save(s);
    s.setValue("window/version", dockStateVersion);
    s.setValue("window/geometry", windowGeometry);
    s.setValue("window/docks", dockState);
}

}  // namespace penfield
