#include "app/figure/provenance.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace penfield {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString kindName(TouchKind kind)
{
    return kind == TouchKind::Set ? QStringLiteral("set") : kind == TouchKind::Scale ? QStringLiteral("scale") : QStringLiteral("add");
}

/// "set 1:493@4 0"; numbers in the C locale: this is for files.
QString touchText(const Intervention &touch)
{
    const QString where = touch.position.isValid() ? QString::number(touch.position.value) : QStringLiteral("*");
    return QStringLiteral("%1 %2:%3@%4 %5")
        .arg(kindName(touch.kind))
        .arg(touch.unit.layer.value)
        .arg(touch.unit.index)
        .arg(where)
        .arg(touch.value, 0, 'g', 9);
}

QString named(const QString &name, const QString &hash)
{
    return hash.isEmpty() ? name : name + QStringLiteral(" (XXH3-128 ") + hash + QLatin1Char(')');
}

}  // namespace

QString provenanceText(const Provenance &p)
{
    QStringList lines;
    if (!p.modelName.isEmpty())
        lines << Words::tr("Model: %1").arg(named(p.modelName, p.modelHash));
    if (!p.dictionaryName.isEmpty())
        lines << Words::tr("Dictionary: %1").arg(named(p.dictionaryName, p.dictionaryHash));
    lines << Words::tr("Prompt: %1").arg(p.prompt);
    QStringList touches;
    for (const Intervention &touch : p.interventions)
        touches << touchText(touch);
    lines << (touches.isEmpty() ? Words::tr("Interventions: none") : Words::tr("Interventions: %1").arg(touches.join(QStringLiteral("; "))));
    lines << Words::tr("Made with Penfield %1").arg(p.version);
    return lines.join(QLatin1Char('\n'));
}

QByteArray provenanceJson(const Provenance &p)
{
    QJsonArray touches;
    for (const Intervention &touch : p.interventions)
        touches << QJsonObject{{"layer", touch.unit.layer.value},
                               {"feature", touch.unit.index},
                               {"position", touch.position.isValid() ? QJsonValue(touch.position.value) : QJsonValue(QJsonValue::Null)},
                               {"kind", kindName(touch.kind)},
                               {"value", touch.value}};
    return QJsonDocument(QJsonObject{{"program", "Penfield"},
                                     {"version", p.version},
                                     {"model", QJsonObject{{"name", p.modelName}, {"hash", p.modelHash}}},
                                     {"dictionary", QJsonObject{{"name", p.dictionaryName}, {"hash", p.dictionaryHash}}},
                                     {"prompt", p.prompt},
                                     {"interventions", touches}})
        .toJson(QJsonDocument::Compact);
}

}  // namespace penfield
