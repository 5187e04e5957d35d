// Attribution against its definition (formats.md A.13), on random models of every kind and on the demo: pushing a source's write
// forwards through the frozen model must move every target by the edge, and a target's edges must sum to its value.

#include "tests/backend/attribution/deviation.h"
#include "tests/backend/model/specs_data.h"
#include "tests/support/error_of.h"

#include <QTest>

#include <array>

using namespace penfield;

namespace {

constexpr double kTolerance = 1e-4;  // light-5
constexpr char kDallas[] = "the capital of the state containing Dallas is";

void addCases()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("hook");
    QTest::addColumn<int>("activation");
    QTest::addColumn<bool>("skip");
    const char *hooks[] = {"resid_mid", "ln2.normalized", "mlp_in"}, *activations[] = {"relu", "jumprelu", "topk"};
    int row = 0;
    for (const char *kind : {"serial", "parallel", "gated", "sandwich", "learned", "bare"})
        for (int hook = 0; hook < 3; ++hook, ++row)
            for (const bool skip : {false, true}) {
                const int activation = (row + (skip ? 1 : 0)) % 3;
                QTest::addRow("%s, reads %s, %s%s", kind, hooks[hook], activations[activation], skip ? ", skip" : "")
                    << QString(kind) << hook << activation << skip;
            }
}

test::AttributionCase fetchedCase()
{
    QFETCH(QString, kind);
    QFETCH(int, hook);
    QFETCH(int, activation);
    QFETCH(bool, skip);
    model::ModelSpec spec = test::specNamed(kind);
    spec.n_layers = skip ? 3 : 2;
    test::DictionaryShape shape;
    shape.hook = std::array{HookPoint::ResidMid, HookPoint::Ln2Normalized, HookPoint::MlpIn}[static_cast<std::size_t>(hook)];
    shape.activation = static_cast<dictionary::ActivationKind>(activation);
    shape.skip = skip;
    return {spec, shape};
}

#define QVERIFY_BELOW(figure, bar)                                                                                                         \
    do {                                                                                                                                   \
        const double measured = (figure);                                                                                                  \
        QVERIFY2(measured < (bar), qPrintable(QString("%1 is %2").arg(#figure).arg(measured)));                                            \
    } while (false)

}  // namespace

class DefinitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constrainedRunIsTheModelsOwnRun_data() { test::addSpecRows(); }
    void constrainedRunIsTheModelsOwnRun()
    {
        QFETCH(QString, kind);
        QVERIFY_BELOW(test::worstCleanRead({test::specNamed(kind), {}}), kTolerance);
    }

    void movingASourceMovesEveryTargetByItsEdge_data() { addCases(); }
    void movingASourceMovesEveryTargetByItsEdge() { QVERIFY_BELOW(test::worstEdge(fetchedCase(), 1, 5), kTolerance); }

    void otherDictionariesHoldToo_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("crossLayer");
        QTest::addColumn<bool>("skip");
        QTest::addColumn<bool>("moduleOut");
        QTest::addColumn<int>("missing");
        for (const char *kind : {"serial", "parallel", "gated", "sandwich", "bare"}) {
            QTest::addRow("%s, cross-layer", kind) << QString(kind) << true << false << false << -1;
            QTest::addRow("%s, cross-layer with skip", kind) << QString(kind) << true << true << false << -1;
            QTest::addRow("%s, writes the module's output", kind) << QString(kind) << false << true << true << -1;
            QTest::addRow("%s, cross-layer, writes the module's output", kind) << QString(kind) << true << true << true << -1;
            QTest::addRow("%s, a layer without", kind) << QString(kind) << false << true << false << 1;
            QTest::addRow("%s, cross-layer, the last layer without", kind) << QString(kind) << true << false << false << 2;
        }
    }
    void otherDictionariesHoldToo()
    {
        QFETCH(QString, kind);
        QFETCH(bool, crossLayer);
        QFETCH(bool, skip);
        QFETCH(bool, moduleOut);
        QFETCH(int, missing);
        test::DictionaryShape shape;
        shape.hook = HookPoint::ResidMid;
        shape.output = moduleOut ? HookPoint::MlpModuleOut : HookPoint::MlpContribution;
        shape.crossLayer = crossLayer;
        shape.skip = skip;
        shape.missing = missing;
        const test::AttributionCase model(test::specNamed(kind), shape);
        QVERIFY_BELOW(test::worstCleanRead(model), kTolerance);
        QVERIFY_BELOW(test::worstEdge(model, 1, 5), kTolerance);
        QVERIFY_BELOW(test::worstRowSum(model), kTolerance);
    }

    void neuronsHoldToo_data() { test::addSpecRows(); }
    void neuronsHoldToo()
    {
        QFETCH(QString, kind);
        const test::AttributionCase model = test::AttributionCase::neurons(test::specNamed(kind));
        QVERIFY_BELOW(test::worstEdge(model, 1, 5), kTolerance);
        QVERIFY_BELOW(test::worstRowSum(model), kTolerance);
    }

    void autoencodersAreRefusedWithWhatTheyCanDo()
    {
        test::DictionaryShape shape;
        shape.hook = shape.output = HookPoint::ResidPre;
        const test::AttributionCase model(test::serialSpec(), shape);
        const QString said = errorOf([&] { model.attribute({}); });
        QVERIFY2(said.contains("read hook_resid_pre") && said.contains("ablated and steered"), qPrintable(said));
    }

    void steeringAFeatureMovesEveryTargetInProportion_data() { test::addSpecRows(); }
    void steeringAFeatureMovesEveryTargetInProportion()
    {
        QFETCH(QString, kind);
        QVERIFY_BELOW(test::worstEdge({test::specNamed(kind), {}}, -2.5f, 7), kTolerance);
    }

    void edgesAndConstantsSumToTheTargetsValue_data() { addCases(); }
    void edgesAndConstantsSumToTheTargetsValue() { QVERIFY_BELOW(test::worstRowSum(fetchedCase()), kTolerance); }

    void demoEdgesAreWhatSourcesDo()
    {
        QVERIFY_BELOW(test::worstEdge(test::AttributionCase::demo(PENFIELD_DEMO, kDallas), 1, 9), kTolerance);
    }

    void demoRowsSumToTheirValues_data()
    {
        QTest::addColumn<QString>("prompt");
        for (const char *prompt : {kDallas, "the language of the country containing Paris is", "seven plus five equals"})
            QTest::newRow(prompt) << QString(prompt);
    }
    void demoRowsSumToTheirValues()
    {
        QFETCH(QString, prompt);
        QVERIFY_BELOW(test::worstRowSum(test::AttributionCase::demo(PENFIELD_DEMO, prompt.toStdString())), kTolerance);
    }
};

QTEST_APPLESS_MAIN(DefinitionTest)
#include "definition_test.moc"
