#include "tests/app/cli/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace penfield;

namespace {

const QString kDallas = "the capital of the state containing Dallas is", kOakland = "the capital of the state containing Oakland is";

constexpr int kWidth = 128;  // of the demo's residual stream

test::CliRun run(const QStringList &arguments)
{
    return test::runCli(PENFIELD_CLI, PENFIELD_DEMO, QStringList{"intervene", kDallas} + arguments);
}

double probability(const QJsonObject &distribution, const QString &token)
{
    for (const QJsonValue &entry : distribution["top"].toArray())
        if (entry["text"].toString() == token)
            return entry["probability"].toDouble();
    return 0;
}

/// The strongest feature of the first layer at Dallas, as "0:F".
QString texasFeature()
{
    const QJsonObject json = run({"--ablate-group", "Texas@Dallas", "--json"}).json();
    const QJsonObject touch = json["touched"]["interventions"].toArray().at(0).toObject();
    return QString("%1:%2").arg(touch["layer"].toInt()).arg(touch["feature"].toInt());
}

}  // namespace

class InterveneCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ablatingTexasAtDallasTakesAustinAway()
    {
        const test::CliRun result = run({"--ablate-group", "Texas@Dallas", "--control", "--json"});
        const QJsonObject json = result.json();
        QVERIFY_RUN(!json.isEmpty(), result);
        const QJsonObject touched = json["touched"].toObject(), control = json["control"].toObject();
        QVERIFY(probability(touched["before"].toObject(), "Austin") > 0.9);
        QVERIFY(probability(touched["after"].toObject(), "Austin") < 0.3);
        QVERIFY(probability(control["after"].toObject(), "Austin") > 0.8);
        for (const QJsonValue &touch : touched["interventions"].toArray()) {
            QCOMPARE(touch["position"].toInt(), 7);
            QCOMPARE(touch["value"].toDouble(), 0.0);
        }
    }

    void swappingInCaliforniaAnswersSacramento()
    {
        const test::CliRun result =
            run({"--ablate-group", "Texas@Dallas", "--swap-to", "California@Oakland", "--source", kOakland, "--control", "--json"});
        const QJsonObject json = result.json();
        QVERIFY_RUN(!json.isEmpty(), result);
        QVERIFY(probability(json["touched"]["after"].toObject(), "Sacramento") > 0.8);
        QVERIFY(probability(json["control"]["after"].toObject(), "Sacramento") < 0.5);
    }

    void groupWithoutATokenIsTouchedWhereItIsStrongest()
    {
        const QJsonObject named = run({"--ablate-group", "Texas@Dallas", "--json"}).json();
        const QJsonObject found = run({"--ablate-group", "Texas", "--json"}).json();
        QVERIFY(!named.isEmpty());
        QCOMPARE(found["touched"]["interventions"].toArray(), named["touched"]["interventions"].toArray());
    }

    void tableHasBeforeAfterAndControlSideBySide()
    {
        const test::CliRun result = run({"--ablate-group", "Texas@Dallas", "--control", "--top", "4"});
        QVERIFY_RUN(result.exitCode == 0, result);
        static const QRegularExpression header(R"(token\s+before\s+after\s+control)"), row(R"(Austin\s+\d+\.\d %\s+\d+\.\d %\s+\d+\.\d %)");
        QVERIFY_RUN(result.output.contains(header) && result.output.contains(row), result);
    }

    void setScaleAndAddReadBack_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<double>("value");
        QTest::newRow("set") << "--set" << 2.5;
        QTest::newRow("scale") << "--scale" << -1.0;
        QTest::newRow("add") << "--add" << 0.75;
    }
    void setScaleAndAddReadBack()
    {
        QFETCH(QString, option);
        QFETCH(double, value);
        const QString unit = texasFeature() + "@Dallas=" + QString::number(value);
        const test::CliRun result = run({option, unit, "--json"});
        const QJsonArray readback = result.json()["touched"]["readback"].toArray();
        QVERIFY_RUN(readback.size() == 1, result);
        const double before = readback[0]["before"].toDouble();
        QVERIFY(before > 0);
        const double expected = option == "--set" ? value : option == "--scale" ? value * before : before + value;
        QVERIFY(std::abs(readback[0]["obtained"].toDouble() - expected) < 1e-4);
    }

    void positionsMayBeNumbers()
    {
        const QString feature = texasFeature();
        const QJsonObject byWord = run({"--ablate", feature + "@Dallas", "--json"}).json(),
                          byNumber = run({"--ablate", feature + "@7", "--json"}).json();
        QVERIFY(!byWord.isEmpty());
        QCOMPARE(byNumber["touched"]["interventions"].toArray(), byWord["touched"]["interventions"].toArray());
    }

    void unitWithoutATokenIsTouchedEverywhere()
    {
        const QJsonObject json = run({"--set", texasFeature() + "=1", "--json"}).json();
        QCOMPARE(json["touched"]["readback"].toArray().size(), 8);  // all but the beginning of the sequence
        QVERIFY(json["touched"]["interventions"].toArray().at(0)["position"].isNull());
    }

    void severalTouchesAddUp()
    {
        const test::CliRun result = run({"--ablate", "1:3@capital", "--ablate", "2:4@state", "--set", "0:5@Dallas=1", "--json"});
        QCOMPARE(result.json()["touched"]["interventions"].toArray().size(), 3);
    }

    void everyKindOfUnitCanBeTouched()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("direction.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < kWidth; ++i)
            file.write(QByteArray::number(i % 3 - 1) + '\n');
        file.close();
        const test::CliRun result =
            run({"--ablate", "L1N5@Dallas", "--scale", "L2H0@Dallas..=0.5", "--add", "L0.hook_resid_mid:" + file.fileName() + "@2..4=0.1",
                 "--scale", "token@Dallas=0.9", "--set", "L3E@8=0", "--mean", "L0H1", "--resample", "L1H2@Dallas=" + kOakland, "--json"});
        QVERIFY_RUN(!result.json().isEmpty(), result);
        const QJsonObject touched = result.json()["touched"].toObject();
        QSet<QString> units;
        for (const QJsonValue &read : touched["readback"].toArray())
            units.insert(read["unit"].toString());
        QCOMPARE(units, (QSet<QString>{"L1N5", "L2H0", "L0.hook_resid_mid:direction.txt", "token", "L3E", "L0H1", "L1H2"}));
        QVERIFY(touched["kl_divergence"].toDouble() > 0);
    }

    void silentNoOpsAreSaid()
    {
        const test::CliRun result = run({"--scale", "L1H0=1"});
        QVERIFY_RUN(result.output.contains("L1H0 already was what the touch asked for, so it had no effect."), result);
    }

    void sweepRanksHeadsAndDoses()
    {
        const test::CliRun heads = test::runCli(PENFIELD_CLI, PENFIELD_DEMO, {"sweep", kDallas, "--heads", "--json"});
        const QJsonArray ranked = heads.json()["touches"].toArray();
        QVERIFY_RUN(ranked.size() > 3, heads);
        for (qsizetype i = 1; i < ranked.size(); ++i)
            QVERIFY(std::abs(ranked[i]["effect"].toDouble()) <= std::abs(ranked[i - 1]["effect"].toDouble()));
        const test::CliRun dose = test::runCli(
            PENFIELD_CLI, PENFIELD_DEMO,
            {"sweep", kDallas, "--dose", texasFeature() + "@Dallas=0,1,2", "--answer", "Austin", "--measure", "probability", "--json"});
        const QJsonArray curve = dose.json()["touches"].toArray();
        QCOMPARE(curve.size(), 3);
        QCOMPARE(curve[1]["value"].toDouble(), 1.0);
        QVERIFY(curve[0]["measured"].toDouble() <= curve[2]["measured"].toDouble());
    }

    void patchingTheCityBringsTheCapitalBack()
    {
        const test::CliRun result = test::runCli(PENFIELD_CLI, PENFIELD_DEMO, {"patch", kDallas, kOakland, "--json"});
        const QJsonObject json = result.json();
        const QJsonArray first = json["measured"].toArray().at(0).toArray();
        QVERIFY_RUN(first.size() == 9, result);
        QVERIFY(std::abs(first.at(7).toDouble() - json["clean_measure"].toDouble()) < 1e-3);  // the city is all that differs
        QVERIFY(std::abs(first.at(3).toDouble() - json["corrupted_measure"].toDouble()) < 1e-3);
    }

    void continuationsStandSideBySide()
    {
        const test::CliRun result = test::runCli(PENFIELD_CLI, PENFIELD_DEMO,
                                                 {"generate", kDallas, "--ablate", texasFeature() + "@Dallas", "--tokens", "3", "--json"});
        const QJsonObject json = result.json();
        QVERIFY_RUN(json["intact"]["tokens"].toArray().size() > 0, result);
        QCOMPARE(json["intact"]["tokens"].toArray().at(0)["text"].toString().trimmed(), "Austin");
        QVERIFY(json["touched"]["tokens"].toArray().size() > 0);
    }

    void badTouchesAreSentences_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("nothing") << QStringList{} << "--ablate";
        QTest::newRow("no value") << QStringList{"--set", "0:5@Dallas"} << "0:5@Dallas";
        QTest::newRow("value is a word") << QStringList{"--set", "0:5@Dallas=much"} << "much";
        QTest::newRow("value is not finite") << QStringList{"--set", "0:5@Dallas=inf"} << "";
        QTest::newRow("no feature") << QStringList{"--ablate", "Texas"} << "Texas";
        QTest::newRow("no unit") << QStringList{"--ablate", "L0Q3"} << "L0N12";
        QTest::newRow("neuron too large") << QStringList{"--ablate", "L0N99999@Dallas"} << "There is no neuron 99999 in layer 0";
        QTest::newRow("no direction's file") << QStringList{"--ablate", "L0.hook_resid_post:/nowhere"} << "/nowhere";
        QTest::newRow("no other prompt") << QStringList{"--resample", "L0H0@Dallas"} << "from which prompt";
        QTest::newRow("no layers") << QStringList{"--ablate", "0:5@Dallas", "--constrain", "2"} << "which layers";
        QTest::newRow("empty range") << QStringList{"--ablate", "0:5@5..3"} << "is empty";
        QTest::newRow("negative layer") << QStringList{"--ablate", "-1:5@Dallas"} << "-1:5";
        QTest::newRow("layer too large") << QStringList{"--ablate", "9:5@Dallas"} << "9";
        QTest::newRow("feature too large") << QStringList{"--ablate", "0:99999@Dallas"} << "99999";
        QTest::newRow("word not in the prompt") << QStringList{"--ablate", "0:5@Houston"} << "Houston";
        QTest::newRow("word twice in the prompt") << QStringList{"--ablate", "0:5@the"} << "more than once";
        QTest::newRow("position too large") << QStringList{"--ablate", "0:5@99"} << "0 to 8";
        QTest::newRow("unknown group") << QStringList{"--ablate-group", "Atlantis@Dallas"} << "Atlantis";
        QTest::newRow("group not active there") << QStringList{"--ablate-group", "Texas@capital"} << "capital";
        QTest::newRow("group not active at all") << QStringList{"--ablate-group", "Japan"} << "Japan";
    }
    void badTouchesAreSentences()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, mentions);
        const test::CliRun result = run(arguments);
        QVERIFY_RUN(result.failedWithASentence() && result.errors.contains(mentions), result);
    }
};

QTEST_GUILESS_MAIN(InterveneCommandTest)
#include "intervene_command_test.moc"
