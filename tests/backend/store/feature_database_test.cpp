#include "backend/store/feature_database.h"

#include "backend/store/feature_schema.h"
#include "tests/backend/store/sample_database.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <thread>

using namespace penfield;

class FeatureDatabaseTest : public QObject {
    Q_OBJECT

    static constexpr int kFeatures = 20;
    QTemporaryDir m_folder;

    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }
    FeatureDatabase sample() const { return FeatureDatabase::open(path("sample.db")); }

    /// A database with the one label `label`, read again.
    std::string labelReadBack(const std::string &label)
    {
        FeatureCard card;
        card.id = featureId(0, 0);
        card.label = label;
        FeatureDatabaseWriter writer(path("label.db"));
        writer.addCard(card);
        writer.commit();
        return FeatureDatabase::open(path("label.db")).card(card.id)->label;
    }

    static void compare(const std::vector<FeatureExample> &read, const std::vector<FeatureExample> &written, float tolerance)
    {
        QCOMPARE(read.size(), written.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            QCOMPARE(read[i].tokens, written[i].tokens);
            QCOMPARE(read[i].peak, written[i].peak);
            QCOMPARE(read[i].activations.size(), written[i].activations.size());
            for (std::size_t t = 0; t < read[i].activations.size(); ++t) {
                QVERIFY(std::abs(read[i].activations[t] - written[i].activations[t]) <= tolerance);
                QCOMPARE(read[i].activations[t] == 0, written[i].activations[t] == 0);
            }
        }
    }

    static void compare(const std::vector<TokenEffect> &read, const std::vector<TokenEffect> &written)
    {
        QCOMPARE(read.size(), written.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            QCOMPARE(read[i].token, written[i].token);
            QCOMPARE(read[i].text, written[i].text);
            QCOMPARE(read[i].effect, written[i].effect);
        }
    }

private Q_SLOTS:
    void initTestCase() { writeSampleDatabase(path("sample.db"), kFeatures); }

    void aCardComesBackAsItWasWritten()
    {
        const FeatureCard written = sampleCard(1, 7);
        const auto read = sample().card(featureId(1, 7));
        QVERIFY(read);
        QCOMPARE(read->id, written.id);
        QCOMPARE(read->label, written.label);
        QCOMPARE(read->labelSource, written.labelSource);
        QCOMPARE(read->labelScore, written.labelScore);
        QCOMPARE(read->density, written.density);
        QCOMPARE(read->maxActivation, written.maxActivation);
        QCOMPARE(read->histogramEdges, written.histogramEdges);
        QCOMPARE(read->histogramCounts, written.histogramCounts);
        const float largest = 0.25F * (7 + 2 + 10 + 10 + 1 + 20);
        compare(read->topExamples, written.topExamples, largest / 65534);
        compare(read->randomExamples, written.randomExamples, largest / 65534);
        compare(read->promoted, written.promoted);
        compare(read->suppressed, written.suppressed);
    }

    void aFeatureThatIsNotThereIsNothing_data()
    {
        QTest::addColumn<int>("layer");
        QTest::addColumn<int>("feature");
        QTest::newRow("other layer") << 1 << 2;
        QTest::newRow("beyond the last") << 0 << 100000;
        QTest::newRow("no layer") << -1 << 0;
        QTest::newRow("no feature") << 0 << -1;
    }
    void aFeatureThatIsNotThereIsNothing()
    {
        QFETCH(int, layer);
        QFETCH(int, feature);
        QVERIFY(!sample().card(featureId(layer, feature)));
    }

    void metadataComesBack()
    {
        const FeatureDatabase database = sample();
        QCOMPARE(database.metadata().at(metadata::modelName), std::string("sample"));
        QCOMPARE(database.metadata().at(metadata::seed), std::string("7"));
        QCOMPARE(database.featureCount(), std::int64_t{kFeatures});
    }

    void labelsComeInTheOrderOfTheQuestion()
    {
        const std::vector<FeatureId> ids{featureId(1, 5), featureId(0, 999), featureId(0, 2)};
        const auto labels = sample().labels(ids);
        QCOMPARE(labels.size(), std::size_t{2});
        QCOMPARE(labels[0].id, ids[0]);
        QCOMPARE(labels[0].label, std::string("city of Texas 5"));
        QCOMPARE(labels[1].id, ids[2]);
    }

    void allLabelsAscend()
    {
        const auto labels = sample().allLabels();
        QCOMPARE(labels.size(), std::size_t{kFeatures});
        QVERIFY(std::is_sorted(labels.begin(), labels.end(), [](const FeatureLabel &a, const FeatureLabel &b) { return a.id < b.id; }));
    }

    void aFeatureWithoutLabelHasACardButNoLabel()
    {
        FeatureCard card;
        card.id = featureId(3, 4);
        FeatureDatabaseWriter writer(path("unlabelled.db"));
        writer.addCard(card);
        writer.commit();
        const FeatureDatabase database = FeatureDatabase::open(path("unlabelled.db"));
        QVERIFY(database.card(card.id));
        QVERIFY(database.card(card.id)->labelScore < 0);
        QVERIFY(database.allLabels().empty());
        QVERIFY(database.labels(std::vector{card.id}).empty());
    }

    void supernodesComeBack()
    {
        const auto supernodes = sample().supernodes();
        QCOMPARE(supernodes.size(), std::size_t{2});
        QCOMPARE(supernodes[0].label, std::string("Texas"));
        QCOMPARE(supernodes[0].kind, std::string("state"));
        QCOMPARE(supernodes[0].members.size(), std::size_t{2});
        QCOMPARE(supernodes[0].members[1].id, featureId(1, 3));
        QCOMPARE(supernodes[0].members[1].score, 0.5);
    }

    void supernodesOfAFeature()
    {
        const auto supernodes = sample().supernodesOf(featureId(0, 2));
        QCOMPARE(supernodes.size(), std::size_t{1});
        QCOMPARE(supernodes[0].label, std::string("months"));
        QVERIFY(sample().supernodesOf(featureId(0, 4)).empty());
    }

    void labelsOfAnyKindComeBack_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::newRow("accents") << QByteArray("Köln · é à ß");
        QTest::newRow("Chinese") << QByteArray("关于德州的城市");
        QTest::newRow("emoji joined") << QByteArray("👩‍🔬 token");
        QTest::newRow("right to left") << QByteArray("عربي");
        QTest::newRow("SQL") << QByteArray("'); DROP TABLE label; --");
        QTest::newRow("NUL inside") << QByteArray("a\0b", 3);
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe ok");
        QTest::newRow("10^5 long") << QByteArray(100'000, 'x');
    }
    void labelsOfAnyKindComeBack()
    {
        QFETCH(QByteArray, label);
        QCOMPARE(labelReadBack(label.toStdString()), label.toStdString());
    }

    void searchFindsBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("hits");
        QTest::newRow("a word") << "texas" << kFeatures / 2;
        QTest::newRow("its beginning") << "tex" << kFeatures / 2;
        QTest::newRow("two words") << "city 11" << 1;
        QTest::newRow("a number is a beginning too") << "1" << 11;  // 1, 10 … 19
        QTest::newRow("not there") << "california" << 0;
        QTest::newRow("nothing typed") << " " << 0;
        QTest::newRow("quotes") << "\"texas\" OR" << 0;
    }
    void searchFindsBeginningsOfWords()
    {
        QFETCH(QString, query);
        QTEST(static_cast<int>(sample().search(query.toStdString(), 1000).size()), "hits");
    }

    void searchPutsTheSurestFirstAndKeepsToTheLimit()
    {
        const auto found = sample().search("texas", 3);
        QCOMPARE(found.size(), std::size_t{3});
        QCOMPARE(found[0].id, featureId(1, 1));
        QCOMPARE(found[0].score, 0.5);
        QVERIFY(found[0].score > found[1].score && found[1].score > found[2].score);
        QVERIFY(sample().search("texas", 0).empty());
    }

    void aWholePageAsQueryIsHarmless() { QVERIFY(sample().search(std::string(300'000, 'a') + " b", 10).empty()); }

    void severalReadersAtOnce()
    {
        const std::string expected = dumpOf(sample(), kFeatures);
        std::vector<std::string> dumps(4);
        {
            std::vector<std::jthread> readers;
            for (std::string &dump : dumps)
                readers.emplace_back([&dump, this] { dump = dumpOf(sample(), kFeatures); });
        }
        for (const std::string &dump : dumps)
            QVERIFY(dump == expected);
    }
};

QTEST_APPLESS_MAIN(FeatureDatabaseTest)
#include "feature_database_test.moc"
