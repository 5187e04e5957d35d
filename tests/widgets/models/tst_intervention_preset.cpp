#include "widgets/models/intervention_preset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace penfield;

namespace {

Prompt promptOf(const std::vector<std::string> &pieces)
{
    Prompt prompt;
    prompt.pieces = pieces;
    prompt.tokens.resize(pieces.size());
    return prompt;
}

InterventionEntry entryAt(int position, const QString &token, const Unit &unit = {LayerIndex(1), FeatureIndex(12)})
{
    InterventionEntry entry;
    entry.intervention = {unit, TokenPosition(position), TouchKind::Set, 2.5};
    entry.tokenText = token;
    return entry;
}

/// Of every kind, every field another than its default.
InterventionPreset everything()
{
    InterventionPreset preset{QStringLiteral("Texas “off”"), {}};
    for (const Unit &unit : {Unit(LayerIndex(1), FeatureIndex(12)), Unit::neuron(LayerIndex(0), 3), Unit::head(LayerIndex(2), 5),
                             Unit::token(), Unit::error(LayerIndex(1))})
        preset.entries.push_back(entryAt(4, QStringLiteral(" Dallas"), unit));
    InterventionEntry &entry = preset.entries.front();
    entry.intervention.kind = TouchKind::Resample;
    entry.intervention.lastPosition = TokenPosition(6);
    entry.intervention.openEnded = true;
    entry.intervention.source = "the capital of Italy";
    entry.intervention.sourcePosition = TokenPosition(2);
    entry.enabled = false;
    entry.label = QStringLiteral("capital = Austin");
    entry.lastTokenText = QStringLiteral(" is");
    entry.group = QStringLiteral("Texas");
    entry.intactActivation = 4.25;
    entry.maxActivation = 0.1;  // not a short binary fraction
    entry.allowNegative = true;
    return preset;
}

}  // namespace

class TestInterventionPreset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonKeepsEverything()
    {
        const QByteArray bytes = QJsonDocument(toJson(everything())).toJson();
        const auto read = presetFrom(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read.has_value());
        QVERIFY(*read == everything());
    }

    void jsonKeepsADirection()
    {
        auto direction = std::make_shared<Direction>();
        direction->hook = HookPoint::ResidPost;
        direction->vector = {0.1F, -2, 3e-20F};
        direction->name = "plural";
        const InterventionPreset preset{QStringLiteral("d"), {entryAt(1, QStringLiteral("a"), Unit::along(LayerIndex(2), direction))}};
        const auto read = presetFrom(toJson(preset));
        QVERIFY(read && read->entries.size() == 1);
        const Unit &unit = read->entries.front().intervention.unit;
        QVERIFY(unit.kind == UnitKind::Direction && unit.direction);
        QCOMPARE(unit.direction->vector, direction->vector);
        QCOMPARE(unit.direction->name, direction->name);
        QCOMPARE(int(unit.direction->hook), int(direction->hook));
    }

    void nonsenseIsNoPreset()
    {
        QVERIFY(!presetFrom({}));
        QVERIFY(!presetFrom({{"name", "x"}, {"touches", 3}}));
        QJsonObject json = toJson(everything());
        QJsonArray touches = json["touches"].toArray();
        QJsonObject first = touches[0].toObject();
        first["touch"] = "tickle";
        touches[0] = first;
        json["touches"] = touches;
        QVERIFY(!presetFrom(json));
        first = toJson(everything())["touches"].toArray()[0].toObject();
        first["position"] = 1e12;
        touches[0] = first;
        json["touches"] = touches;
        QVERIFY(!presetFrom(json));
    }

    void sameTokenAtTheSamePlaceStays()
    {
        const auto here = fitted({"p", {entryAt(1, "b")}}, promptOf({"a", "b", "b"}));
        QCOMPARE(here.entries.front().intervention.position, TokenPosition(1));
        QVERIFY(here.missing.isEmpty());
    }

    void anotherPromptIsSearchedForTheToken()
    {
        const auto here = fitted({"p", {entryAt(4, "b")}}, promptOf({"b", "c", "b", "c"}));
        QCOMPARE(here.entries.front().intervention.position, TokenPosition(2));
    }

    void whatDoesNotFitIsNamedAndLeftOut()
    {
        const auto here = fitted({"p", {entryAt(1, " Dallas"), entryAt(1, "b")}}, promptOf({"a", "b"}));
        QCOMPARE(here.entries.size(), std::size_t(1));
        QCOMPARE(here.missing, QStringList{"Dallas"});
    }

    void everyTokenFitsEverywhere()
    {
        InterventionEntry everywhere = entryAt(0, {});
        everywhere.intervention.position = {};
        const auto here = fitted({"p", {everywhere}}, promptOf({"x"}));
        QCOMPARE(here.entries.size(), std::size_t(1));
        QVERIFY(!here.entries.front().intervention.position.isValid());
    }

    void aRangeMovesWithItsBeginning()
    {
        InterventionEntry range = entryAt(3, "b");
        range.intervention.lastPosition = TokenPosition(4);
        range.lastTokenText = QStringLiteral("old");
        const auto here = fitted({"p", {range}}, promptOf({"a", "b", "c"}));
        QCOMPARE(here.entries.front().intervention.lastPosition, TokenPosition(2));
        QCOMPARE(here.entries.front().lastTokenText, QStringLiteral("c"));
        QVERIFY(fitted({"p", {range}}, promptOf({"a", "b"})).entries.empty());  // its end would lie outside
    }
};

QTEST_APPLESS_MAIN(TestInterventionPreset)
#include "tst_intervention_preset.moc"
