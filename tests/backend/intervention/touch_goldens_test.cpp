// Our answers to touches against circuit-tracer's and TransformerLens' own.

#include "tests/backend/intervention/touch_goldens.h"

#include <QTest>

using namespace penfield;

class TouchGoldensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreThoseOfTheReference_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("cases");
        QTest::newRow("features, by circuit-tracer") << "features" << 32;
        QTest::newRow("heads, neurons, directions, tokens, by TransformerLens") << "units" << 15;
        QTest::newRow("continuations, by circuit-tracer") << "generated" << 3;
        QTest::newRow("intact continuations, by transformers") << "intact" << 3;
    }
    void answersAreThoseOfTheReference()
    {
        QFETCH(QString, file);
        QFETCH(int, cases);
        const auto deviations = test::compareTouches(PENFIELD_SOURCE_DIR "/tests/fixtures", file.toStdString());
        QCOMPARE(int(deviations.size()), cases);
        int moved = 0;
        for (const test::TouchDeviation &d : deviations) {
            QVERIFY2(d.logit < 1e-4 && d.sameTokens, qPrintable(QString("%1: %2").arg(QString::fromStdString(d.what)).arg(d.logit)));
            moved += d.moved > 1e-2;
        }
        if (file != "intact")
            QVERIFY(moved >= cases - 1);  // the touches do something
    }
};

QTEST_APPLESS_MAIN(TouchGoldensTest)
#include "touch_goldens_test.moc"
