#include "widgets/common/labels.h"
#include "widgets/common/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace penfield;

namespace {

NodeKey featureKey(int layer, int feature)
{
    return {NodeKind::Feature, LayerIndex(layer), TokenPosition(3), feature};
}

Labels someLabels()
{
    auto labels = std::make_shared<LabelMap>();
    const FeatureId texas{LayerIndex(1), FeatureIndex(7)}, nameless{LayerIndex(1), FeatureIndex(8)};
    labels->emplace(texas, FeatureLabel{texas, "state of Texas", 0.97});
    labels->emplace(nameless, FeatureLabel{nameless, "", -1});
    return labels;
}

}  // namespace

class TestLabels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placeNamesLayerAndFeature() { QCOMPARE(placeOf(featureKey(0, 493)), QStringLiteral("L0 · 493")); }
    void titleIsTheLabelWhenThereIsOne() { QCOMPARE(titleOf(featureKey(1, 7), someLabels()), QStringLiteral("state of Texas")); }
    void titleOfANamelessFeatureIsItsPlace() { QCOMPARE(titleOf(featureKey(1, 8), someLabels()), QStringLiteral("L1 · 8")); }
    void titleWithoutADatabaseIsThePlace() { QCOMPARE(titleOf(featureKey(1, 7), nullptr), QStringLiteral("L1 · 7")); }
    void componentsAreNamedByLayerAndHead();
    void titleOfATokenIsItsText();
    void titleOfAnErrorSaysWhatItIs();
    void selectionSpeaksOnlyWhenItChanges();
};

void TestLabels::componentsAreNamedByLayerAndHead()
{
    QCOMPARE(placeOf({NodeKind::Head, LayerIndex(3), {}, 5}), QStringLiteral("L3 H5"));
    QCOMPARE(titleOf({NodeKind::Mlp, LayerIndex(3), {}, -1}, someLabels()), QStringLiteral("MLP 3"));
    QCOMPARE(placeOf({NodeKind::Input, {}, {}, -1}), QStringLiteral("Input"));
}

void TestLabels::titleOfATokenIsItsText()
{
    const NodeKey token{NodeKind::Token, {}, TokenPosition(2), 11};
    QCOMPARE(titleOf(token, nullptr, QStringLiteral("Dallas")), QStringLiteral("Dallas"));
    QCOMPARE(titleOf(token, nullptr), QStringLiteral("E"));
}

void TestLabels::titleOfAnErrorSaysWhatItIs()
{
    QCOMPARE(titleOf({NodeKind::Error, LayerIndex(2), TokenPosition(1), -1}, someLabels(), QStringLiteral("ignored")),
             QStringLiteral("L2 · unexplained"));
}

void TestLabels::selectionSpeaksOnlyWhenItChanges()
{
    Selection selection;
    QSignalSpy current(&selection, &Selection::currentChanged), hovered(&selection, &Selection::hoveredChanged);
    selection.setCurrent(featureKey(0, 1));
    selection.setCurrent(featureKey(0, 1));
    selection.setHovered(featureKey(0, 2));
    selection.setHovered(std::nullopt);
    QCOMPARE(current.count(), 1);
    QCOMPARE(hovered.count(), 2);
    QCOMPARE(selection.current()->feature, 1);
}

QTEST_APPLESS_MAIN(TestLabels)
#include "tst_labels.moc"
