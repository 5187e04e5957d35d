// The feature database that ships: whole, small, and with what the window promises to show.

#include "backend/store/feature_database.h"
#include "backend/store/feature_schema.h"

#include <QFileInfo>
#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace penfield;

class DemoDatabaseTest : public QObject {
    Q_OBJECT

    static constexpr char kPath[] = PENFIELD_DEMO "/features.db";
    std::vector<FeatureCard> m_cards;

    static FeatureDatabase demo() { return FeatureDatabase::open(kPath); }
    static QByteArray name(const FeatureCard &card)
    {
        return QByteArray::number(card.id.layer.value) + '/' + QByteArray::number(card.id.feature.value);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const FeatureDatabase database = demo();
        for (LayerIndex layer(0); database.card({layer, FeatureIndex(0)}); ++layer.value)
            for (FeatureIndex feature(0); const auto card = database.card({layer, feature}); ++feature.value)
                m_cards.push_back(*card);
    }

    void everyFeatureHasACard()
    {
        QVERIFY(!m_cards.empty());
        QCOMPARE(static_cast<std::int64_t>(m_cards.size()), demo().featureCount());
    }

    void itIsSmall() { QVERIFY(QFileInfo(kPath).size() <= 4 * 1024 * 1024); }

    void itSaysWhatItBelongsTo()
    {
        const FeatureDatabase database = demo();
        for (const char *key :
             {metadata::modelName, metadata::modelHash, metadata::dictionaryName, metadata::dictionaryHash, metadata::madeBy})
            QVERIFY2(database.metadata().contains(key), key);
    }

    void aConceptLabelHasItsF1()
    {
        const auto isConcept = [](const FeatureCard &card) { return card.labelSource == "concept"; };
        QVERIFY(std::any_of(m_cards.begin(), m_cards.end(), isConcept));
        for (const FeatureCard &card : m_cards)
            if (isConcept(card))
                QVERIFY2(card.labelScore > 0 && card.labelScore <= 1 && !card.label.empty(), name(card));
    }

    void anActiveFeatureHasHistogramAndExamples()
    {
        for (const FeatureCard &card : m_cards) {
            if (card.density == 0)
                continue;
            QVERIFY2(card.maxActivation > 0 && !card.topExamples.empty(), name(card));
            QCOMPARE(card.histogramEdges.size(), card.histogramCounts.size() + 1);
            QVERIFY2(std::is_sorted(card.histogramEdges.begin(), card.histogramEdges.end()), name(card));
            QVERIFY2(std::accumulate(card.histogramCounts.begin(), card.histogramCounts.end(), std::int64_t{0}) > 0, name(card));
        }
    }

    void anExampleIsActiveAtItsPeak()
    {
        for (const FeatureCard &card : m_cards)
            for (const FeatureExample &example : card.topExamples) {
                QCOMPARE(example.tokens.size(), example.activations.size());
                QVERIFY2(example.activations[static_cast<std::size_t>(example.peak)] > 0, name(card));
            }
    }

    void theFirstExampleIsTheStrongest()
    {
        for (const FeatureCard &card : m_cards)
            if (!card.topExamples.empty()) {
                const FeatureExample &first = card.topExamples.front();
                const float peak = first.activations[static_cast<std::size_t>(first.peak)];
                QVERIFY2(std::abs(peak - card.maxActivation) <= 1e-3F * card.maxActivation, name(card));
            }
    }

    void promotedTokensDescendAndSuppressedAscend()
    {
        const auto less = [](const TokenEffect &a, const TokenEffect &b) { return a.effect < b.effect; };
        for (const FeatureCard &card : m_cards) {
            QVERIFY2(!card.promoted.empty() && !card.suppressed.empty(), name(card));
            QVERIFY2(std::is_sorted(card.promoted.rbegin(), card.promoted.rend(), less), name(card));
            QVERIFY2(std::is_sorted(card.suppressed.begin(), card.suppressed.end(), less), name(card));
        }
    }

    void entitiesAreSupernodesWithScores_data()
    {
        QTest::addColumn<QByteArray>("entity");
        for (const char *entity : {"Texas", "California", "France", "Japan"})
            QTest::newRow(entity) << QByteArray(entity);
    }
    void entitiesAreSupernodesWithScores()
    {
        QFETCH(QByteArray, entity);
        const auto supernodes = demo().supernodes();
        const auto found =
            std::find_if(supernodes.begin(), supernodes.end(), [&](const Supernode &s) { return s.label == entity.toStdString(); });
        QVERIFY(found != supernodes.end());
        QVERIFY(!found->members.empty());
        for (const SupernodeMember &member : found->members) {
            QVERIFY(member.score > 0 && member.score <= 1);
            QVERIFY(demo().card(member.id));
        }
    }

    void searchFindsTexas()
    {
        const auto found = demo().search("texas", 50);
        QVERIFY(!found.empty());
        for (const FeatureLabel &label : found)
            QVERIFY(QString::fromStdString(label.label).contains("Texas"));
    }
};

QTEST_APPLESS_MAIN(DemoDatabaseTest)
#include "demo_database_test.moc"
