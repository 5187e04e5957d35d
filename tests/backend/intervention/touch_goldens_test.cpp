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
        QTest::addColumn<int>("moving");  // those that change the last answer
        QTest::newRow("features, by circuit-tracer") << "features" << 32 << 32;
        // One neuron is of the last layer and of an earlier position: nothing of it reaches the answer, here and in the reference.
        QTest::newRow("heads, neurons, directions, tokens, by TransformerLens") << "units" << 15 << 14;
        QTest::newRow("continuations, by circuit-tracer") << "generated" << 3 << 3;
        QTest::newRow("intact continuations, by transformers") << "intact" << 3 << 0;
    }
    void answersAreThoseOfTheReference()
    {
        QFETCH(QString, file);
        QFETCH(int, cases);
        QFETCH(int, moving);
        const auto deviations = test::compareTouches(PENFIELD_SOURCE_DIR "/tests/fixtures", file.toStdString());
        QCOMPARE(int(deviations.size()), cases);
        int moved = 0;
        for (const test::TouchDeviation &d : deviations) {
            QVERIFY2(d.logit < 1e-4 && d.sameTokens, qPrintable(QString("%1: %2").arg(QString::fromStdString(d.what)).arg(d.logit)));
            moved += d.moved > 1e-2;
        }
        QCOMPARE(moved, moving);
    }
};

QTEST_APPLESS_MAIN(TouchGoldensTest)
#include "touch_goldens_test.moc"
