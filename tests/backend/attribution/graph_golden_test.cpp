// Graphs of circuit-tracer itself (tests/fixtures/graphs): nodes, their order, edges, scores and what is pruned.

#include "tests/backend/attribution/graph_golden.h"

#include <QFileInfo>
#include <QTest>

using namespace penfield;

class GraphGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(test::graphGoldens(PENFIELD_FIXTURES "/graphs").size() >= 8); }

    void isCircuitTracersGraph_data()
    {
        QTest::addColumn<QString>("folder");
        for (const std::string &folder : test::graphGoldens(PENFIELD_FIXTURES "/graphs"))
            QTest::newRow(qPrintable(QFileInfo(QString::fromStdString(folder)).fileName())) << QString::fromStdString(folder);
    }
    void isCircuitTracersGraph()
    {
        QFETCH(QString, folder);
        const test::GraphDeviation d = test::compareWithGolden(folder.toStdString());
        const QString said = QString("%1 other nodes, %2 pruned otherwise, activation %3, probability %4, edge %5, influence %6, "
                                     "cumulative %7, replacement %8, completeness %9")
                                 .arg(d.order)
                                 .arg(d.masks)
                                 .arg(d.activation)
                                 .arg(d.probability)
                                 .arg(d.edge)
                                 .arg(d.influence)
                                 .arg(d.cumulative)
                                 .arg(d.replacement)
                                 .arg(d.completeness);
        QVERIFY2(d.edges > 300 && d.agrees(), qPrintable(said));
    }
};

QTEST_APPLESS_MAIN(GraphGoldenTest)
#include "graph_golden_test.moc"
