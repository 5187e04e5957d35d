#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/models/feature_token_matrix.h"

#include <QTest>

using namespace penfield;
using namespace penfield::test;

class TestFeatureTokenMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sparseActivationsLandInTheirCells();
    void strongestFirst();
    void byLayerThenStrength();
    void byInfluenceOfTheGraph();
    void influenceIsSummedOverPositions();
    void filterLooksAtLabelsAndPlaces_data();
    void filterLooksAtLabelsAndPlaces();
    void layerFilter();
    void atMostSoManyRowsAndTheRestIsCounted();
    void scaleDoesNotDependOnTheFilter();
    void afterHoldsTheTouchedActivations();
    void ablatedFeaturesKeepTheirRow();
    void scaleDoesNotShrinkAfterATouch();
    void differenceIsSigned();
    void differenceLeavesOutWhatDidNotChange();
    void positionsOutsideThePromptAreDropped();

private:
    static FeatureTokenMatrix matrix(const MatrixRequest &request, bool touched = true)
    {
        const auto outcome = texasAblated();
        return featureTokenMatrix(*dallasTrace(), touched ? outcome.get() : nullptr, dallasLabels(), featureInfluence(*dallasGraph()), request);
    }
    static QStringList titles(const FeatureTokenMatrix &matrix)
    {
        QStringList titles;
        for (const FeatureRow &row : matrix.rows)
            titles << row.title;
        return titles;
    }
};

void TestFeatureTokenMatrix::sparseActivationsLandInTheirCells()
{
    const FeatureTokenMatrix m = matrix({}, false);
    QCOMPARE(m.columns, 6);
    QCOMPARE(m.rows.size(), std::size_t(4));
    const int texas = m.rowOf(featureId(1, 5));
    const std::vector<float> expected{0, 0, 0, 8, 0, 6};
    for (int column = 0; column < 6; ++column)
        QCOMPARE(m.at(texas, column), expected[std::size_t(column)]);
    float sum = 0;
    for (float value : m.values)
        sum += value;
    QCOMPARE(sum, 2 + 4 + 1 + 8 + 6 + 3.0F);
    QCOMPARE(m.rowOf(featureId(1, 404)), -1);
}

void TestFeatureTokenMatrix::strongestFirst()
{
    QCOMPARE(titles(matrix({}, false)), QStringList({"state = Texas", "city = Dallas", "L1 · 9", "noun"}));
}

void TestFeatureTokenMatrix::byLayerThenStrength()
{
    MatrixRequest request;
    request.order = RowOrder::Layer;
    QCOMPARE(titles(matrix(request, false)), QStringList({"city = Dallas", "noun", "state = Texas", "L1 · 9"}));
}

void TestFeatureTokenMatrix::byInfluenceOfTheGraph()
{
    MatrixRequest request;
    request.order = RowOrder::Influence;  // L1·9 0.9 · L1·5 0.5 + 0.3 · L0·3 0.2 · L0·7 none
    QCOMPARE(titles(matrix(request, false)), QStringList({"L1 · 9", "state = Texas", "city = Dallas", "noun"}));
}

void TestFeatureTokenMatrix::influenceIsSummedOverPositions()
{
    const FeatureInfluence influence = featureInfluence(*dallasGraph());
    QCOMPARE(influence.size(), std::size_t(3));
    QVERIFY(std::abs(influence.at(featureId(1, 5)) - 0.8) < 1e-6);
}

void TestFeatureTokenMatrix::filterLooksAtLabelsAndPlaces_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("part of a label") << "tex" << QStringList({"state = Texas"});
    QTest::newRow("several words, any order") << "texas state" << QStringList({"state = Texas"});
    QTest::newRow("place") << "L0" << QStringList({"city = Dallas", "noun"});
    QTest::newRow("place and number") << "l1 9" << QStringList({"L1 · 9"});
    QTest::newRow("nothing") << "paris" << QStringList();
    QTest::newRow("blanks") << "   " << QStringList({"state = Texas", "city = Dallas", "L1 · 9", "noun"});
}

void TestFeatureTokenMatrix::filterLooksAtLabelsAndPlaces()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    MatrixRequest request;
    request.filter = filter;
    const FeatureTokenMatrix m = matrix(request, false);
    QCOMPARE(titles(m), expected);
    QCOMPARE(m.matching, int(expected.size()));
    QCOMPARE(m.total, 4);
}

void TestFeatureTokenMatrix::layerFilter()
{
    MatrixRequest request;
    request.layer = LayerIndex(1);
    QCOMPARE(titles(matrix(request, false)), QStringList({"state = Texas", "L1 · 9"}));
}

void TestFeatureTokenMatrix::atMostSoManyRowsAndTheRestIsCounted()
{
    MatrixRequest request;
    request.maxRows = 3;
    const FeatureTokenMatrix m = matrix(request, false);
    QCOMPARE(m.rows.size(), std::size_t(3));
    QCOMPARE(m.hidden(), 1);
    QCOMPARE(m.values.size(), std::size_t(3 * 6));
}

void TestFeatureTokenMatrix::scaleDoesNotDependOnTheFilter()
{
    MatrixRequest request;
    request.filter = "noun";
    QCOMPARE(matrix(request, false).largest, 8.0F);
}

void TestFeatureTokenMatrix::afterHoldsTheTouchedActivations()
{
    MatrixRequest request;
    request.mode = MatrixMode::After;
    const FeatureTokenMatrix m = matrix(request);
    const int texas = m.rowOf(featureId(1, 5));
    QCOMPARE(m.at(texas, 3), 0.0F);
    QCOMPARE(m.at(texas, 5), 1.5F);
    QCOMPARE(m.at(m.rowOf(featureId(0, 3)), 3), 4.0F);  // not touched, not changed
    QCOMPARE(m.at(m.rowOf(featureId(0, 2)), 4), 0.5F);  // silent before
}

void TestFeatureTokenMatrix::ablatedFeaturesKeepTheirRow()
{
    TraceSummary trace = *dallasTrace();
    Outcome outcome = *texasAblated();
    outcome.changes = {{featureId(1, 5), TokenPosition(3), 8, 0}, {featureId(1, 5), TokenPosition(5), 6, 0}};
    MatrixRequest request;
    request.mode = MatrixMode::After;
    const FeatureTokenMatrix m = featureTokenMatrix(trace, &outcome, dallasLabels(), {}, request);
    QCOMPARE(m.rows.front().id, featureId(1, 5));  // still where it was: nothing jumps
    QCOMPARE(m.at(0, 3), 0.0F);
}

void TestFeatureTokenMatrix::scaleDoesNotShrinkAfterATouch()
{
    MatrixRequest request;
    request.mode = MatrixMode::After;
    QCOMPARE(matrix(request).largest, 8.0F);
}

void TestFeatureTokenMatrix::differenceIsSigned()
{
    MatrixRequest request;
    request.mode = MatrixMode::Difference;
    const FeatureTokenMatrix m = matrix(request);
    const int texas = m.rowOf(featureId(1, 5)), rose = m.rowOf(featureId(1, 9));
    QCOMPARE(m.at(texas, 3), -8.0F);
    QCOMPARE(m.at(texas, 5), -4.5F);
    QCOMPARE(m.at(rose, 5), 1.0F);
    QCOMPARE(m.at(texas, 1), 0.0F);
    QCOMPARE(m.largest, 8.0F);
}

void TestFeatureTokenMatrix::differenceLeavesOutWhatDidNotChange()
{
    MatrixRequest request;
    request.mode = MatrixMode::Difference;
    const FeatureTokenMatrix m = matrix(request);
    QCOMPARE(titles(m), QStringList({"state = Texas", "L1 · 9", "L0 · 2"}));
    QCOMPARE(m.rowOf(featureId(0, 3)), -1);
}

void TestFeatureTokenMatrix::positionsOutsideThePromptAreDropped()
{
    TraceSummary trace = *dallasTrace();
    trace.activations.push_back({featureId(1, 50), TokenPosition(6), 99});
    trace.activations.push_back({featureId(1, 51), TokenPosition(), 99});
    const FeatureTokenMatrix m = featureTokenMatrix(trace, nullptr, {}, {}, {});
    QCOMPARE(m.total, 4);
    QCOMPARE(m.largest, 8.0F);
}

QTEST_APPLESS_MAIN(TestFeatureTokenMatrix)
#include "tst_feature_token_matrix.moc"
