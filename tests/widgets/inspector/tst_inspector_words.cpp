#include "tests/widgets/common/widget_checks.h"
#include "tests/widgets/inspector/sample_prompt.h"
#include "widgets/inspector/card_text.h"
#include "widgets/inspector/inspector_words.h"
#include "widgets/inspector/token_shade.h"

#include <QCoreApplication>
#include <QTest>

using namespace penfield;
using namespace penfield::test;

class TestInspectorWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scoreInWords_data();
    void scoreInWords();
    void labelWithoutCardTellsItsScore();
    void missingLabelIsSaid();
    void activationInWords_data();
    void activationInWords();
    void noPromptIsNotZero();
    void missingCardIsNotAnEmptyFeature();
    void neverActiveFeature();
    void rareFeaturesAreNotShownAsZeroPercent();
    void nodesOfEachKindAreExplained_data();
    void nodesOfEachKindAreExplained();
    void unknownProbabilityIsNotZero();
    void placeNamesTheToken();
    void groupCountsWhatAnAblationWouldTouch();
    void strongestEdgesInAndOut();
    void copiedTextHoldsTheWholeCard();
    void copiedTextOfAnUnknownFeatureSaysSo();
    void shadeGrowsWithActivation_data();
    void shadeGrowsWithActivation();

private:
    NodeFacts factsFor(const NodeKey &key, std::shared_ptr<const FeatureCard> card = nullptr) const
    {
        return factsOf(key, {m_trace, m_graph, m_labels, m_groups, card, {}});
    }
    EnglishPlurals m_plurals;
    const std::shared_ptr<const TraceSummary> m_trace = dallasTrace();
    const std::shared_ptr<const AttributionGraph> m_graph = dallasGraph();
    const Labels m_labels = dallasLabels();
    const Supernodes m_groups = texasGroup();
};

void TestInspectorWords::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::installTranslator(&m_plurals);
}

void TestInspectorWords::scoreInWords_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("expected");
    QTest::newRow("concept") << "concept" << 0.93 << "matches the concept with F1 0.93";
    QTest::newRow("concept with a score of zero") << "concept" << 0.0 << "matches the concept with F1 0.00";
    QTest::newRow("concept without a score") << "concept" << -1.0 << "matched to a concept · no score";
    QTest::newRow("tokens") << "tokens" << -1.0 << "named after its most frequent tokens · no score";
    QTest::newRow("user") << "user" << -1.0 << "named by you · no score";
    QTest::newRow("elsewhere") << "autointerp" << 0.5 << "score 0.50";
    QTest::newRow("elsewhere, no score") << "autointerp" << -1.0 << "no score";
}

void TestInspectorWords::scoreInWords()
{
    QFETCH(QString, source);
    QFETCH(double, score);
    QFETCH(QString, expected);
    FeatureCard card = *texasCard();
    card.labelSource = source.toStdString();
    card.labelScore = score;
    QCOMPARE(scoreSentence(factsFor(featureKey(1, 5, 3), std::make_shared<FeatureCard>(card))), expected);
}

void TestInspectorWords::labelWithoutCardTellsItsScore()
{
    QCOMPARE(scoreSentence(factsFor(featureKey(1, 5, 3))), QString("score 0.93"));
    QCOMPARE(scoreSentence(factsFor(featureKey(0, 7, 2))), QString("no score"));
}

void TestInspectorWords::missingLabelIsSaid()
{
    const NodeFacts facts = factsFor(featureKey(1, 9, 5));
    QCOMPARE(facts.title, QString("L1 · 9"));
    QCOMPARE(scoreSentence(facts), QString("no label"));
}

void TestInspectorWords::activationInWords_data()
{
    QTest::addColumn<int>("feature");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the most") << 5 << 3 << "8.00 here, the most on this prompt.";
    QTest::newRow("less than elsewhere") << 5 << 5 << "6.00 here, 8.00 at most on this prompt.";
    QTest::newRow("not here") << 5 << 4 << "Not active here; 8.00 at most on this prompt.";
    QTest::newRow("nowhere") << 404 << 4 << "Not active on this prompt.";
    QTest::newRow("no position") << 5 << -1 << "8.00 at most on this prompt.";
}

void TestInspectorWords::activationInWords()
{
    QFETCH(int, feature);
    QFETCH(int, position);
    QFETCH(QString, expected);
    QCOMPARE(activationSentence(factsFor(featureKey(1, feature, position))), expected);
}

void TestInspectorWords::noPromptIsNotZero()
{
    const NodeFacts facts = factsOf(featureKey(1, 5, 3), {nullptr, nullptr, m_labels, m_groups, nullptr, {}});
    QVERIFY(!facts.activation);
    QCOMPARE(activationSentence(facts), QString("No prompt has been run."));
}

void TestInspectorWords::missingCardIsNotAnEmptyFeature()
{
    QCOMPARE(corpusSentence(factsFor(featureKey(1, 5, 3))), QString("The feature database has not answered yet."));
    const NodeFacts missing = factsOf(featureKey(1, 5, 3), {m_trace, m_graph, m_labels, m_groups, nullptr, featureId(1, 5)});
    QCOMPARE(corpusSentence(missing), QString("The feature database does not have this feature."));
    const NodeFacts another = factsFor(featureKey(1, 9, 5), texasCard());  // a card of another feature is none of this one's
    QVERIFY(!another.card);
}

void TestInspectorWords::neverActiveFeature()
{
    FeatureCard card;
    card.id = featureId(1, 5);
    QCOMPARE(corpusSentence(factsFor(featureKey(1, 5, 3), std::make_shared<FeatureCard>(card))), QString("Never active on the database's texts."));
}

void TestInspectorWords::rareFeaturesAreNotShownAsZeroPercent()
{
    FeatureCard card = *texasCard();
    const auto sentence = [&](double density) {
        card.density = density;
        return corpusSentence(factsFor(featureKey(1, 5, 3), std::make_shared<FeatureCard>(card)));
    };
    QVERIFY(sentence(0.0123).startsWith("Active on 1.2\u00a0% of the tokens"));
    QVERIFY(sentence(0.00042).startsWith("Active on 0.042\u00a0% of the tokens"));
    QVERIFY(sentence(1e-7).startsWith("Active on less than 0.001\u00a0% of the tokens"));
}

void TestInspectorWords::nodesOfEachKindAreExplained_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("layer");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("contains");
    QTest::newRow("token") << int(NodeKind::Token) << -1 << 3 << 12 << "Dallas" << "token of the prompt";
    QTest::newRow("beginning") << int(NodeKind::Token) << -1 << 0 << 1 << "<bos>" << "beginning";
    QTest::newRow("answer in the graph") << int(NodeKind::Logit) << -1 << 5 << 21 << "Austin" << "the model gives it 8.0\u00a0%";
    QTest::newRow("answer of the run only") << int(NodeKind::Logit) << -1 << 5 << 20 << "Texas" << "the model gives it 90.0\u00a0%";
    QTest::newRow("error") << int(NodeKind::Error) << 0 << 3 << -1 << "L0 · unexplained" << "does not explain at “Dallas”";
}

void TestInspectorWords::nodesOfEachKindAreExplained()
{
    QFETCH(int, kind);
    QFETCH(int, layer);
    QFETCH(int, position);
    QFETCH(int, number);
    QFETCH(QString, title);
    QFETCH(QString, contains);
    const NodeFacts facts = factsFor({static_cast<NodeKind>(kind), LayerIndex(layer), TokenPosition(position), number});
    QCOMPARE(facts.title, title);
    QVERIFY2(kindSentence(facts).contains(contains), qPrintable(kindSentence(facts)));
}

void TestInspectorWords::unknownProbabilityIsNotZero()
{
    const NodeFacts facts = factsFor({NodeKind::Logit, LayerIndex(), TokenPosition(5), 999});
    QVERIFY(!facts.probability);
    QVERIFY(kindSentence(facts).contains("not among those that were kept"));
}

void TestInspectorWords::placeNamesTheToken()
{
    QCOMPARE(placeSentence(factsFor(featureKey(1, 5, 3))), QString("Layer 1 · feature 5 · at “Dallas” (position 3)"));
    QCOMPARE(placeSentence(factsFor(featureKey(1, 5, -1))), QString("Layer 1 · feature 5"));
}

void TestInspectorWords::groupCountsWhatAnAblationWouldTouch()
{
    const NodeFacts facts = factsFor(featureKey(1, 5, 3));
    QCOMPARE(facts.groups.size(), std::size_t(1));  // Texas, not France
    QCOMPARE(groupSentence(facts.groups[0]), QString("Texas (state) · 3 features, 2 active here"));
    QCOMPARE(factsFor(featureKey(1, 5, 5)).groups[0].activeHere, 1);
}

void TestInspectorWords::strongestEdgesInAndOut()
{
    const NodeFacts texas = factsFor(featureKey(1, 5, 3));
    QCOMPARE(texas.edges.in.size(), std::size_t(2));
    QCOMPARE(texas.edges.in[0].weight, 1.5F);
    QCOMPARE(texas.titleOfNode(texas.edges.in[0].other), QString("city = Dallas"));
    QCOMPARE(texas.edges.in[1].weight, -0.4F);
    QCOMPARE(texas.edges.out.size(), std::size_t(1));
    QCOMPARE(texas.titleOfNode(texas.edges.out[0].other), QString("Austin"));

    const NodeEdges two = strongestEdges(*m_graph, NodeIndex(6), 2);
    QCOMPARE(two.inTotal, 3);
    QCOMPARE(two.in.size(), std::size_t(2));
    QCOMPARE(two.in[1].weight, -1.0F);  // stronger than +0.5
    QVERIFY(two.out.empty());
}

void TestInspectorWords::copiedTextHoldsTheWholeCard()
{
    const QString text = cardText(factsFor(featureKey(1, 5, 3), texasCard()));
    for (const char *part : {"state = Texas\n", "F1 0.93", "at “Dallas” (position 3)", "8.00 here", "Texas (state)", "largest activation 14.2",
                             "Promotes: Austin +0.900", "Suppresses: Sacramento −0.600", "[Houston]", "+1.50  city = Dallas", "+3.00  Austin"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

void TestInspectorWords::copiedTextOfAnUnknownFeatureSaysSo()
{
    const QString text = cardText(factsFor(featureKey(1, 9, 5)));
    QVERIFY(text.contains("no label"));
    QVERIFY(text.contains("has not answered yet"));
    QVERIFY(!text.contains("Promotes"));
}

void TestInspectorWords::shadeGrowsWithActivation_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestInspectorWords::shadeGrowsWithActivation()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    QVERIFY(!tokenShade(0, 10, theme).background.isValid());
    QVERIFY(!tokenShade(3, 0, theme).background.isValid());
    double before = 0;
    for (float activation : {0.1F, 1.0F, 3.0F, 6.0F, 10.0F}) {
        const QColor background = tokenShade(activation, 10, theme).background;
        const double distance = std::abs(background.lightnessF() - theme.base.lightnessF());
        QVERIFY2(distance > before, qPrintable(QString::number(activation)));
        before = distance;
    }
    QCOMPARE(tokenShade(20, 10, theme).background, tokenShade(10, 10, theme).background);
    QCOMPARE(tokenShade(10, 10, theme).background, theme.magnitude(1));
}

QTEST_GUILESS_MAIN(TestInspectorWords)
#include "tst_inspector_words.moc"
